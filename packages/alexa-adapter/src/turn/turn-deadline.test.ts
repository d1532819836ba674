import { expect, it } from 'vitest';
import { turnDeadline } from './turn-deadline.ts';

it.each([
  ['Alexa sets it when Lambda has more time', 1_500, 30_000, 6_500],
  ['Alexa sets it when Lambda says nothing', 1_500, undefined, 6_500],
  ['Lambda sets it when it has less time', 1_500, 5_000, 3_500],
  ['half of a short time is used', 1_500, 1_000, 500],
  ['no time is no time', 1_500, 0, 0],
  ['without a reserve all of it is used', 0, undefined, 8_000],
])('%s', (_, reserveMs, remainingMs, expected) => {
  expect(turnDeadline({ arrivedAt: 100, reserveMs, remainingMs })).toBe(100 + expected);
});

it('counts the start of a new function', () => {
  expect(turnDeadline({ arrivedAt: 100, reserveMs: 1_500, remainingMs: 30_000, usedMs: 1_200 })).toBe(100 + 5_300);
  expect(turnDeadline({ arrivedAt: 100, reserveMs: 1_500, remainingMs: 30_000, usedMs: 9_000 })).toBe(100);
});
