import type { Outcome } from './evaluate-row.ts';

/** By label, what was predicted how often (by distinct row). Labels and predictions in the order in which they first came, `none` last. */
export interface Confusion {
  labels: readonly string[];
  predictions: readonly string[];
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const last = ['mixed', 'none'];

export function confusionOf(outcomes: readonly Outcome[]): Confusion {
  const counts = new Map<string, Map<string, number>>();
  const predictions = new Set<string>();
  for (const { row, predicted } of outcomes) {
    let ofLabel = counts.get(row.label);
    if (!ofLabel) {
      ofLabel = new Map();
      counts.set(row.label, ofLabel);
    }
    ofLabel.set(predicted, (ofLabel.get(predicted) ?? 0) + 1);
    predictions.add(predicted);
  }
  return { labels: sorted(counts.keys()), predictions: sorted(predictions), counts };
}

function sorted(labels: Iterable<string>): string[] {
  return [...labels].sort((a, b) => last.indexOf(a) - last.indexOf(b));
}
