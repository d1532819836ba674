import { type Clock, systemClock } from '../../clock.ts';
import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import type { Provider } from '../../provider/provider.ts';
import { abandoned, attempt, concluded } from './attempt.ts';
import { pause } from './pause.ts';
import { createRetryBudget } from './retry-budget.ts';
import { markSeveralCalls } from './several-calls.ts';

export interface RetryOptions {
  /** Calls in all, the first included. @default 2 */
  attempts?: number;
  /** Wait before the second call, in milliseconds; doubles from call to call, minus up to half at random. @default 200 */
  delayMs?: number;
  /** Longest wait, in milliseconds. @default 2_000 */
  maxDelayMs?: number;
  /** No new call is started with less time left than this, in milliseconds. @default 800 */
  minRemainingMs?: number;
  /** Retries allowed per first call in the long run, so that a failing vendor is not flooded. @default 0.2 */
  retryRatio?: number;
  /** @default systemClock */
  clock?: Clock;
  /** A number from 0 up to 1. @default Math.random */
  random?: () => number;
}

/**
 * Calls again after a failure that may pass: overload, no connection, a broken or empty answer. Waits as long as the vendor
 * asks only if that fits before the deadline; otherwise fails at once, so that a fallback can still answer.
 */
export function withRetry(provider: Provider, options: RetryOptions = {}): Provider {
  const {
    attempts = 2,
    delayMs = 200,
    maxDelayMs = 2_000,
    minRemainingMs = 800,
    retryRatio = 0.2,
    clock = systemClock,
    random = Math.random,
  } = options;
  if (!Number.isInteger(attempts) || attempts < 1)
    throw new InvalidOptionError({ option: 'attempts', message: `must be a whole number from 1, got ${attempts}.` });
  for (const [option, value] of Object.entries({ delayMs, maxDelayMs, minRemainingMs, retryRatio })) {
    if (!(value >= 0)) throw new InvalidOptionError({ option, message: `must be a number from 0, got ${value}.` });
  }
  const budget = createRetryBudget(retryRatio);
  return markSeveralCalls({
    ...provider,
    async *generate(request) {
      budget.earn();
      for (let count = 1; ; count++) {
        const outcome = yield* attempt(provider, request);
        const { error } = outcome;
        const wait = error?.retryAfterMs ?? Math.min(maxDelayMs, delayMs * 2 ** (count - 1)) * (1 - random() / 2);
        const remaining = (request.deadline ?? Number.POSITIVE_INFINITY) - clock.now();
        const again =
          error?.retryable && count < attempts && !request.signal.aborted && wait + minRemainingMs <= remaining && budget.spend();
        if (!again || !(await pause(clock, wait, request.signal))) return yield* concluded(outcome);
        yield abandoned(outcome, provider);
      }
    },
  });
}
