import { describe, expect, it } from 'vitest';
import { answerAheadPays } from './answer-ahead.ts';

const fresh = { answers: 0, questions: 0, plain: 0 };

describe('answerAheadPays', () => {
  it('learns from the talk whether this model asks at all', () => {
    const call = { inputTokens: 250, price: { input: 1, output: 5 } };
    expect(answerAheadPays({ ...call, answers: 8, questions: 8, plain: 6 })).toBe(true);
    expect(answerAheadPays({ ...call, answers: 8, questions: 0, plain: 0 })).toBe(false);
    expect(answerAheadPays({ ...call, answers: 8, questions: 8, plain: 0 })).toBe(false);
  });

  it('pays with a long history and not with a short one', () => {
    expect([50, 100, 5_000].map((tokens) => answerAheadPays({ ...fresh, inputTokens: tokens, price: { input: 1, output: 5 } }))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('pays sooner where output is cheap', () => {
    const from = (price: { input: number; output: number }) =>
      Array.from({ length: 400 }, (_, index) => index * 10).find((tokens) => answerAheadPays({ ...fresh, inputTokens: tokens, price }));
    expect(from({ input: 1, output: 1 })!).toBeLessThan(from({ input: 1, output: 5 })!);
  });

  it('counts tokens where nothing is charged or the price is unknown', () => {
    expect(answerAheadPays({ ...fresh, inputTokens: 5_000, price: { input: 0, output: 0 } })).toBe(true);
    expect(answerAheadPays({ ...fresh, inputTokens: 5_000 })).toBe(true);
    expect(answerAheadPays({ ...fresh, inputTokens: 10 })).toBe(false);
  });
});
