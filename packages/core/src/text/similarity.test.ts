import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dice, jaroWinkler, longestComparedWord } from './similarity.ts';

const word = fc.string({ maxLength: 40 });

describe('similarity', () => {
  it('knows a slip of the finger from another word', () => {
    expect(jaroWinkler('corect', 'correct')).toBeGreaterThan(0.95);
    expect(jaroWinkler('shop', 'stop')).toBeLessThan(0.9);
    expect(dice('goodbey', 'goodbye')).toBeGreaterThan(0.5);
  });

  it('gives 1 for the same one-letter word, whatever the underlying function thinks of its case', () => {
    expect(jaroWinkler('a', 'a')).toBe(1);
  });

  it('is 0, not NaN, for empty words', () => {
    expect(dice('', '')).toBe(0);
    expect(jaroWinkler('', 'yes')).toBe(0);
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        for (const score of [jaroWinkler(a, b), dice(a, b)]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('does not compare words that nobody says', () => {
    const long = 'a'.repeat(longestComparedWord + 1);
    expect(jaroWinkler(long, long)).toBe(0);
    expect(dice(long, long)).toBe(0);
  });
});
