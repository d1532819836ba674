import { describe, expect, it } from 'vitest';
import { fakeClock, storeConformance } from '../testing/index.ts';
import { memoryStore } from './memory-store.ts';

describe('memoryStore', () => {
  let clock = fakeClock();
  const create = async () => {
    clock = fakeClock();
    return memoryStore({ clock });
  };
  for (const check of storeConformance({ create, advance: (ms) => clock.advance(ms) })) it(check.name, check.run);

  it('lets the session saved longest ago go first', async () => {
    const store = memoryStore({ maxSessions: 2, clock });
    const session = {
      format: 1 as const,
      conversation: 'c',
      conversationVersion: '1',
      version: 1,
      status: 'active' as const,
      value: 'a',
      context: {},
      transcript: [],
    };
    await store.save('a', session, 0, 1_000);
    await store.save('b', session, 0, 1_000);
    await store.save('a', { ...session, version: 2 }, 1, 1_000);
    await store.save('c', session, 0, 1_000);
    expect([await store.load('a'), await store.load('b'), await store.load('c')].map((found) => found !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('refuses a size that keeps nothing', () => {
    expect(() => memoryStore({ maxSessions: 0 })).toThrow('Option "maxSessions" must be 1 or more, got 0.');
  });
});
