/** Middle and tail of a series. */
export interface Spread {
  median: number;
  p99: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}

/** Times an asynchronous function call by call, after a warm-up with numbers beyond the measured ones. Milliseconds. */
export async function timeEach(runs: number, work: (run: number) => Promise<unknown>): Promise<Spread> {
  const warmUp = Math.min(runs, 500);
  for (let run = 0; run < warmUp; run++) await work(runs + run);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work(run);
    times.push(performance.now() - started);
  }
  return spreadOf(times);
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
