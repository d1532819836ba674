import type { Clock } from '../clock.ts';

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Moves time on and fires what is due, in order, letting promises run between two timers. */
  advance(ms: number): Promise<void>;
}

/** @param startMs first value of `now()`, milliseconds since 1970. @default 2026-01-01T16:00:00Z */
export function fakeClock(startMs: number = Date.UTC(2026, 0, 1, 16)): FakeClock {
  let now = startMs;
  let count = 0;
  const timers = new Map<number, { at: number; callback: () => void }>();
  return {
    now: () => now,
    elapsed: () => now - startMs,
    schedule(ms, callback) {
      const id = ++count;
      timers.set(id, { at: now + Math.max(0, ms), callback });
      return () => void timers.delete(id);
    },
    async advance(ms) {
      const end = now + ms;
      await settlePromises();
      for (;;) {
        const [next] = [...timers].filter(([, timer]) => timer.at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        const [id, { at, callback }] = next;
        timers.delete(id);
        now = Math.max(now, at);
        callback();
        await settlePromises();
      }
      now = end;
      await settlePromises();
    },
  };
}

/** Lets everything that only waits for promises go as far as it can. */
async function settlePromises(): Promise<void> {
  for (let round = 0; round < 50; round++) await Promise.resolve();
}
