import { DeadlineExceededError } from '../errors/deadline-exceeded-error.ts';

/**
 * The promise's result, or a DeadlineExceededError naming `step` as soon as the signal fires. The loser's rejection is swallowed.
 *
 * @throws DeadlineExceededError
 */
export function untilAborted<Value>(step: string, signal: AbortSignal, promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return new Promise((resolve, reject) => {
    const late = () => reject(new DeadlineExceededError({ step }));
    if (signal.aborted) return late();
    signal.addEventListener('abort', late, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', late));
  });
}
