/** Time as the engine sees it; injected so that tests can stand still. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. Deadlines and records use it. */
  now(): number;
  /** Milliseconds from some fixed point, monotonic and fractional. Latencies use it. */
  elapsed(): number;
  /** Calls back once after `ms` milliseconds; the returned function cancels. */
  schedule(ms: number, callback: () => void): () => void;
}

/** The machine's own clock. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  schedule(ms, callback) {
    const timer = setTimeout(callback, Math.max(0, ms));
    (timer as { unref?: () => void }).unref?.();
    return () => clearTimeout(timer);
  },
};
