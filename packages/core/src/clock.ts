/** Time as the engine sees it; injected so that tests can stand still. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. Deadlines and records use it. */
  now(): number;
  /** Milliseconds from some fixed point, monotonic and fractional. Latencies use it. */
  elapsed(): number;
  /** Calls back once after `ms` milliseconds; the returned function cancels. */
  schedule(ms: number, callback: () => void): () => void;
}

/** What fits into a timer, 24.8 days; Node runs a longer one at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's own clock. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  schedule(ms, callback) {
    const timer = setTimeout(callback, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
    (timer as { unref?: () => void }).unref?.();
    return () => clearTimeout(timer);
  },
};
