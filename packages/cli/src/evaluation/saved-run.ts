import { createHash } from 'node:crypto';
import { type LabelledRow, type Outcome, type Tally, tally, type Verdict } from '@turnwise/core/learning';
import { readJson } from '../read-json-lines.ts';
import { UsageError } from '../usage-error.ts';

/** An evaluation to compare later ones with. Rows are hashes: it holds no word of anybody. */
export interface SavedRun {
  v: 1;
  totals: Tally;
  rows: Record<string, [verdict: Verdict, predicted: string]>;
}

export function toSavedRun(outcomes: readonly Outcome[]): SavedRun {
  const rows = Object.fromEntries(outcomes.map(({ row, verdict, predicted }) => [keyOf(row), [verdict, predicted] as [Verdict, string]]));
  return { v: 1, totals: tally(outcomes), rows };
}

export function readSavedRun(file: string): SavedRun {
  const run = readJson(file, 'saved run') as Partial<SavedRun> | null;
  if (run?.v === 1 && typeof run.rows === 'object' && run.rows !== null && run.totals) return run as SavedRun;
  throw new UsageError(`"${file}" is no run saved with "turnwise eval --save".`);
}

/** A row whose verdict is another one than before. */
export interface Change {
  outcome: Outcome;
  before: Verdict;
}

/** What became of the rows that both runs have. */
export function compareRuns(outcomes: readonly Outcome[], { rows }: SavedRun): { worse: Change[]; better: Change[]; shared: number } {
  const worse: Change[] = [];
  const better: Change[] = [];
  let shared = 0;
  for (const outcome of outcomes) {
    const before = rows[keyOf(outcome.row)]?.[0];
    if (before === undefined) continue;
    shared++;
    const difference = harm[outcome.verdict] - harm[before];
    if (difference !== 0) (difference > 0 ? worse : better).push({ outcome, before });
  }
  return { worse, better, shared };
}

const harm: Readonly<Record<Verdict, number>> = { right: 0, 'left to the model': 0, missed: 1, wrong: 2, 'false local': 2 };

function keyOf({ text, locale, pending, context, alternatives, label }: LabelledRow): string {
  return createHash('sha256')
    .update(JSON.stringify([text, locale, pending, context, alternatives, label]))
    .digest('base64url')
    .slice(0, 12);
}
