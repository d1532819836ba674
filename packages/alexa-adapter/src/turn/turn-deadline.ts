/** Alexa waits about 8 s from its request to the whole answer, progressive responses included (custom skill documentation). */
export const PLATFORM_BUDGET_MS = 8_000;

export interface TurnTime {
  /** When the handler was called, as `Date.now()`. The request's own timestamp is another machine's clock. */
  arrivedAt: number;
  /** Kept back for the way there and back, and for writing the answer. */
  reserveMs: number;
  /** What Lambda still allows, if it says so. */
  remainingMs: number | undefined;
  /** Time of Alexa's budget that was gone when the handler was called: the start of a new function. @default 0 */
  usedMs?: number;
}

/**
 * The moment by which the engine has to be done: the platform's budget, or Lambda's remaining time if that is less, without the
 * reserve. Of a time that is shorter than twice the reserve, half: a local answer needs only milliseconds.
 */
export function turnDeadline({ arrivedAt, reserveMs, remainingMs = PLATFORM_BUDGET_MS, usedMs = 0 }: TurnTime): number {
  const budget = Math.min(Math.max(0, PLATFORM_BUDGET_MS - usedMs), remainingMs);
  return arrivedAt + Math.max(budget - reserveMs, budget / 2);
}
