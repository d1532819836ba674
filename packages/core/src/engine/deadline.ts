import type { Clock } from '../clock.ts';
import { DeadlineExceededError } from '../errors/deadline-exceeded-error.ts';
import { untilAborted } from './until-aborted.ts';

/** The one moment by which a turn has to be over, and the signal that everything in it obeys. */
export interface Deadline {
  /** As `Date.now()`. */
  readonly at: number;
  readonly signal: AbortSignal;
  /** Milliseconds left, never below 0. */
  remaining(): number;
  /** The promise's result, or a DeadlineExceededError naming `step`. The loser's rejection is swallowed. */
  race<Value>(step: string, promise: Promise<Value>): Promise<Value>;
  /** An earlier deadline inside this one. */
  before(ms: number): Deadline;
  /** Cancels the timers; to be called when the turn is over. Fires the signal, so that nothing goes on. */
  dispose(): void;
}

/** @param at as `Date.now()`; `Infinity` for none */
export function createDeadline(clock: Clock, at: number, parent?: AbortSignal): Deadline {
  const controller = new AbortController();
  const children: Deadline[] = [];
  const abort = () => controller.abort(new DeadlineExceededError({ step: 'turn' }));
  const left = at - clock.now();
  const cancel = left === Number.POSITIVE_INFINITY ? () => {} : clock.schedule(left, abort);
  parent?.addEventListener('abort', abort, { once: true });
  if (parent?.aborted || at <= clock.now()) abort();
  const { signal } = controller;
  const deadline: Deadline = {
    at,
    signal,
    remaining: () => Math.max(0, at - clock.now()),
    race: (step, promise) => untilAborted(step, signal, promise),
    before(ms) {
      const child = createDeadline(clock, at - ms, signal);
      children.push(child);
      return child;
    },
    dispose() {
      cancel();
      for (const child of children) child.dispose();
      parent?.removeEventListener('abort', abort);
      controller.abort();
    },
  };
  return deadline;
}
