import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { LabelledRow } from '@turnwise/core/learning';
import { comparableText } from '../rows/part-of.ts';
import type { Part } from '../rows/read-rows.ts';
import { readLabelledRows } from './read-labelled-rows.ts';
import { languageOf } from './system.ts';

/** Rows to measure on, and rows of the same kind for those who learn. No words stand in both. */
export interface RowSet {
  name: string;
  /** How the rows were parted. */
  parted: string;
  training: LabelledRow[];
  measured: LabelledRow[];
}

/** The published rows: halves of the dev part, or with `frozen` the dev part to learn from and the frozen part to be measured on. */
export function publishedRows(folder: string, frozen: boolean): RowSet {
  const dev = rowsOfPart(folder, 'dev');
  if (!frozen) return halves('published, dev', dev);
  return {
    name: 'published, frozen',
    parted: 'learners: the dev part; measured: the frozen part',
    training: dev,
    measured: rowsOfPart(folder, 'frozen'),
  };
}

/** Reads only the files of that part: nobody opens the frozen ones by accident. */
function rowsOfPart(folder: string, part: Part): LabelledRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${part}.jsonl`))
    .sort()
    .flatMap((name) => readLabelledRows(path.join(folder, name)));
}

/** Rows of any file, in halves. */
export function rowsOfFile(file: string): RowSet {
  return halves(path.basename(file), readLabelledRows(file));
}

function halves(name: string, rows: readonly LabelledRow[]): RowSet {
  return {
    name,
    parted: 'one half (by a hash of the words) for the learners, the other measured',
    training: rows.filter(isForLearning),
    measured: rows.filter((row) => !isForLearning(row)),
  };
}

function isForLearning({ locale, text }: LabelledRow): boolean {
  const digest = createHash('sha256')
    .update(`half|${languageOf(locale)}|${comparableText(text)}`)
    .digest();
  return (digest[0] ?? 0) % 2 === 0;
}

/** The first rows of both parts, spread over the locales. */
export function shortened(set: RowSet, most: number): RowSet {
  const some = (rows: readonly LabelledRow[]) => {
    const step = Math.max(1, Math.floor(rows.length / most));
    return rows.filter((_, index) => index % step === 0).slice(0, most);
  };
  return { ...set, training: some(set.training), measured: some(set.measured) };
}
