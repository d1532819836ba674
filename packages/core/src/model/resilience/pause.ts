import type { Clock } from '../../clock.ts';

/** Waits; `false` when the signal fired first. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const cancel = clock.schedule(ms, () => {
      signal.removeEventListener('abort', stop);
      resolve(true);
    });
    const stop = () => {
      cancel();
      resolve(false);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
