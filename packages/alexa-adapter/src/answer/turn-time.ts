import { DeadlineExceededError } from '@turnwise/core';
import { turnDeadline } from '../turn/turn-deadline.ts';
import type { AlexaAdapter, LambdaContextLike } from './adapter.ts';

/** The deadline of a request that has just arrived. */
export function deadlineOf({ settings }: AlexaAdapter, context: LambdaContextLike | undefined): number {
  const { clock, reserveMs } = settings;
  return turnDeadline({ arrivedAt: clock.now(), reserveMs, remainingMs: remainingTime(context) });
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
