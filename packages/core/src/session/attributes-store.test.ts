import { describe, expect, it } from 'vitest';
import { attributesStore } from './attributes-store.ts';
import type { SessionEnvelope } from './session-envelope.ts';

const session: SessionEnvelope = {
  format: 1,
  conversation: 'c',
  conversationVersion: '1',
  version: 1,
  status: 'active',
  value: 'a',
  context: {},
  transcript: [],
};

describe('attributesStore', () => {
  it('keeps the attributes of others, whatever it does with its own', async () => {
    const store = attributesStore({ theirs: 'x' });
    expect(await store.load('any')).toBeUndefined();
    await store.save('any', session, 0, 1);
    expect(store.attributes).toEqual({ theirs: 'x', turnwise: session });
    await store.delete('any');
    expect(store.attributes).toEqual({ theirs: 'x' });
  });

  it('writes text where a platform only carries text, and reads both', async () => {
    const store = attributesStore({}, { key: 'memory', stringify: true });
    await store.save('any', session, 0, 1);
    expect(store.attributes).toEqual({ memory: JSON.stringify(session) });
    expect(await attributesStore(store.attributes, { key: 'memory' }).load('any')).toEqual(session);
  });

  it('hands damaged text through for the engine to judge', async () => {
    expect(await attributesStore({ turnwise: '{"format":' }).load('any')).toBe('{"format":');
    expect(await attributesStore(null).load('any')).toBeUndefined();
  });

  it('does not change what came in', async () => {
    const incoming = { theirs: 'x' };
    await attributesStore(incoming).save('any', session, 0, 1);
    expect(incoming).toEqual({ theirs: 'x' });
  });
});
