import { contextOf, evaluateRow, type LabelledRow, type Outcome } from '@turnwise/core/learning';
import { type Spread, spreadOf } from '../../lib/measure.ts';
import type { Decision, System } from './system.ts';

export type Verdict = Omit<Outcome, 'row'>;

/** What one system made of the rows, and what it cost. */
export interface Measurement {
  /** Import and construction in this fresh process. */
  loadMs: number;
  trainMs: number | undefined;
  /** More than before it was loaded, after a garbage collection; with what it learnt. */
  heapBytes: number;
  rssBytes: number;
  /** One call each, in microseconds, after a warm-up. */
  decision: Spread;
  /** In the order of the rows. */
  verdicts: Verdict[];
}

interface Rows {
  training: readonly LabelledRow[];
  measured: readonly LabelledRow[];
}

const warmUps = 3_000;

/** Loads, trains and asks one system. To be called once in a process that has not imported the system yet. */
export async function measureSystem(system: System, { training, measured }: Rows, onPhase: (phase: string) => void): Promise<Measurement> {
  const contexts = measured.map((row) => contextOf(row));
  const before = await memory();
  onPhase('loading');
  const started = performance.now();
  const loaded = await system.load();
  const loadMs = performance.now() - started;

  let trainMs: number | undefined;
  if (loaded.train) {
    onPhase(`learning from ${training.length} rows`);
    const trainStarted = performance.now();
    await loaded.train(training);
    trainMs = performance.now() - trainStarted;
  }
  const after = await memory();

  onPhase(`deciding ${measured.length} rows`);
  const decisions: Decision[] = [];
  const times: number[] = [];
  for (let run = 0; run < Math.min(warmUps, measured.length * 4); run++) {
    const index = run % measured.length;
    await loaded.decide(measured[index]?.text ?? '', contexts[index] ?? {});
  }
  for (const [index, { text }] of measured.entries()) {
    const context = contexts[index] ?? {};
    const asked = performance.now();
    const answer = loaded.decide(text, context);
    // A system that answers at once must not pay for a promise.
    const decision = answer instanceof Promise ? await answer : answer;
    times.push((performance.now() - asked) * 1_000);
    decisions.push(decision);
  }

  return {
    loadMs,
    trainMs,
    heapBytes: after.heap - before.heap,
    rssBytes: after.rss - before.rss,
    decision: spreadOf(times),
    verdicts: measured.map((row, index) => {
      const { predicted, confidence, verdict } = evaluateRow({ recognize: () => decisions[index] ?? null }, row);
      return { predicted, confidence, verdict };
    }),
  };
}

/** After several collections with a breath between them: buffers of the message that brought the rows go late. */
async function memory(): Promise<{ heap: number; rss: number }> {
  for (let round = 0; round < 4; round++) {
    await new Promise(setImmediate);
    globalThis.gc?.();
  }
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, rss };
}
