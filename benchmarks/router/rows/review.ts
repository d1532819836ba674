import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS, type Label } from '../convert/row.ts';
import { markdownTable } from './markdown-table.ts';
import { readRowFiles } from './read-rows.ts';

/** One row read a second time, without its label. */
export interface ReviewEntry {
  id: string;
  /** The label and accepted answers at the first writing. */
  first: Label;
  firstAccept: Label[];
  /** What the second reading gave. */
  second: Label;
  /** What was done: kept, or the label, the accepted answers or the `hard` mark corrected. */
  decision: 'keep' | 'label' | 'accept' | 'hard';
}

/** The log of the second reading, tab-separated: id, first label, first accepted answers, second label, decision. */
export function readReview(folder: string): ReviewEntry[] {
  const [, ...lines] = readFileSync(join(folder, 'review.tsv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id = '', first = '', firstAccept = '', second = '', decision = ''] = line.split('\t');
    return {
      id,
      first: label(first),
      firstAccept: firstAccept.split(',').map(label),
      second: label(second),
      decision: decisionOf(decision),
    };
  });
}

/** How often the two readings differ, as a Markdown table by locale. */
export function reviewSummary(folder: string): string {
  const entries = readReview(folder);
  const files = readRowFiles(folder);
  const total = files.reduce((sum, file) => sum + file.rows.length, 0);
  const locales = [...new Set(files.map((file) => file.locale))];
  const groups = [
    ...locales.map((name) => [name, entries.filter(({ id }) => id.startsWith(`${name}-`))] as const),
    ['**all**', entries] as const,
  ];
  const lines = groups.map(([name, some]) => {
    const other = some.filter(({ first, second }) => first !== second).length;
    const outside = some.filter(({ firstAccept, second }) => !firstAccept.includes(second)).length;
    const corrected = some.filter(({ decision }) => decision !== 'keep').length;
    return [name, some.length, `${other} (${share(other, some.length)})`, `${outside} (${share(outside, some.length)})`, corrected];
  });
  return [
    `${entries.length} of ${total} rows read a second time.`,
    '',
    markdownTable(['locale', 'read again', 'other label', 'label not accepted', 'corrected'], lines),
  ].join('\n');
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}

function label(value: string): Label {
  const known = LABELS.find((candidate) => candidate === value);
  if (!known) throw new Error(`review.tsv: unknown label ${JSON.stringify(value)}`);
  return known;
}

function decisionOf(value: string): ReviewEntry['decision'] {
  if (value === 'keep' || value === 'label' || value === 'accept' || value === 'hard') return value;
  throw new Error(`review.tsv: unknown decision ${JSON.stringify(value)}`);
}
