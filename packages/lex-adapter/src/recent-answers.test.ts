import { fakeClock } from '@turnwise/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { recentAnswers } from './recent-answers.ts';

describe('recentAnswers', () => {
  it('makes an answer once, also while it is being made', async () => {
    const once = recentAnswers<string>({ most: 4, keepMs: 1_000, clock: fakeClock() });
    const make = vi.fn(async () => 'answer');
    expect(await Promise.all([once('a', make), once('a', make)])).toEqual(['answer', 'answer']);
    expect(await once('a', make)).toBe('answer');
    expect(make).toHaveBeenCalledOnce();
  });

  it('makes it again after a failure', async () => {
    const once = recentAnswers<string>({ most: 4, keepMs: 1_000, clock: fakeClock() });
    await expect(once('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await once('a', async () => 'up')).toBe('up');
  });

  it('forgets it when its time is over, and the oldest when there are too many', async () => {
    const clock = fakeClock();
    const once = recentAnswers<number>({ most: 2, keepMs: 1_000, clock });
    let made = 0;
    const ask = (id: string) => once(id, async () => ++made);
    expect([await ask('a'), await ask('b'), await ask('a')]).toEqual([1, 2, 1]);
    expect([await ask('c'), await ask('a')]).toEqual([3, 4]);
    await clock.advance(1_001);
    expect(await ask('a')).toBe(5);
  });
});
