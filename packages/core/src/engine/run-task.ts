import { createActor, toPromise } from 'xstate';
import { DeadlineExceededError } from '../errors/deadline-exceeded-error.ts';
import type { Result } from './settle.ts';
import type { Invocation } from './step-machine.ts';

/** Runs an author's own actor (`fromPromise` and its kin) until it is done or the signal fires. */
export async function runTask({ src, logic, input }: Invocation, signal: AbortSignal): Promise<Result> {
  if (signal.aborted) return { status: 'error', error: new DeadlineExceededError({ step: src }) };
  const actor = createActor(logic, { input });
  // XState reports an actor's error to its observers; without one it would be thrown into the process.
  const subscription = actor.subscribe({ error: () => {} });
  let late = () => {};
  const stopped = new Promise<Result>((resolve) => {
    late = () => resolve({ status: 'error', error: new DeadlineExceededError({ step: src }) });
    signal.addEventListener('abort', late, { once: true });
  });
  const result = toPromise(actor).then(
    (output): Result => ({ status: 'done', output }),
    (error: unknown): Result => ({ status: 'error', error }),
  );
  actor.start();
  try {
    return await Promise.race([result, stopped]);
  } finally {
    signal.removeEventListener('abort', late);
    subscription.unsubscribe();
    // Stopping a promise actor aborts the signal that its function was given.
    actor.stop();
  }
}
