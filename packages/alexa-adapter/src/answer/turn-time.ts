import { DeadlineExceededError } from '@turnwise/core';
import { turnDeadline } from '../turn/turn-deadline.ts';
import type { AlexaAdapter, LambdaContextLike } from './adapter.ts';

/** The deadline of a request that has just arrived. */
export function deadlineOf(adapter: AlexaAdapter, context: LambdaContextLike | undefined): number {
  const { clock, reserveMs } = adapter.settings;
  return turnDeadline({ arrivedAt: clock.now(), reserveMs, remainingMs: remainingTime(context), usedMs: coldStartOf(adapter, context) });
}

/** A function that has stood longer than this before its first request was started ahead (provisioned concurrency). */
const LONGEST_START_MS = 10_000;

const started = new WeakSet<AlexaAdapter>();

/**
 * How long Alexa has already waited for a new Lambda function to start, in milliseconds: the life of the process at its first
 * request. Lambda's own remaining time begins only when the handler is called.
 */
function coldStartOf(adapter: AlexaAdapter, context: LambdaContextLike | undefined): number {
  if (started.has(adapter)) return 0;
  started.add(adapter);
  const age = adapter.settings.clock.elapsed();
  return remainingTime(context) !== undefined && age <= LONGEST_START_MS ? age : 0;
}

/** The promise's result, or a DeadlineExceededError at `at` (as `Date.now()`). */
export function untilTime<Value>({ settings: { clock } }: AlexaAdapter, at: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = clock.schedule(at - clock.now(), () => reject(new DeadlineExceededError({ step: 'turn' })));
    promise.then(resolve, reject).finally(cancel);
  });
}

function remainingTime(context: LambdaContextLike | undefined): number | undefined {
  try {
    const remaining = context?.getRemainingTimeInMillis?.();
    return typeof remaining === 'number' && remaining >= 0 ? remaining : undefined;
  } catch {
    return undefined;
  }
}
