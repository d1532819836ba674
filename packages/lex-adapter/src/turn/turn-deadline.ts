import { limits } from '../limits.ts';

/** Session attribute by which a bot gives its code hooks more than 30 seconds. */
const TIMEOUT_ATTRIBUTE = 'x-amz-lex:codehook-timeout-ms';

export interface TurnTime {
  /** When the handler was called, as `Date.now()`. */
  arrivedAt: number;
  attributes: Readonly<Record<string, string>>;
  /** What Lambda still allows, if it says so. */
  remainingMs: number | undefined;
  /** What the caller waits, when that is less than Lex does. */
  timeoutMs: number;
  /** Kept back for the way there and back, a cold start that Lex has already counted, and writing the answer. */
  reserveMs: number;
}

/**
 * The moment by which the engine has to be done: the shortest of Lex's patience, the caller's and Lambda's, without the reserve.
 * Of a time that is shorter than twice the reserve, half: a local answer needs only milliseconds.
 */
export function turnDeadline({ arrivedAt, attributes, remainingMs = Number.POSITIVE_INFINITY, timeoutMs, reserveMs }: TurnTime): number {
  const budget = Math.max(0, Math.min(codeHookMs(attributes[TIMEOUT_ATTRIBUTE]), timeoutMs, remainingMs));
  return arrivedAt + Math.max(budget - reserveMs, budget / 2);
}

function codeHookMs(attribute: string | undefined): number {
  const ms = attribute !== undefined && /^\d{1,7}$/.test(attribute) ? Number(attribute) : 0;
  return ms > 0 ? Math.min(ms, limits.longestCodeHookMs) : limits.codeHookMs;
}
