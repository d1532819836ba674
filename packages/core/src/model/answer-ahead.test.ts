import { describe, expect, it } from 'vitest';
import { answerAheadPays } from './answer-ahead.ts';

describe('answerAheadPays', () => {
  it('pays with a long history and not with a short one', () => {
    expect([50, 100, 5_000].map((tokens) => answerAheadPays(tokens, { input: 1, output: 5 }))).toEqual([false, false, true]);
  });

  it('pays sooner where output is cheap', () => {
    const from = (price: { input: number; output: number }) =>
      Array.from({ length: 400 }, (_, index) => index * 10).find((tokens) => answerAheadPays(tokens, price));
    expect(from({ input: 1, output: 1 })!).toBeLessThan(from({ input: 1, output: 5 })!);
  });

  it('counts tokens where nothing is charged or the price is unknown', () => {
    expect(answerAheadPays(5_000, { input: 0, output: 0 })).toBe(true);
    expect(answerAheadPays(5_000)).toBe(true);
    expect(answerAheadPays(10)).toBe(false);
  });
});
