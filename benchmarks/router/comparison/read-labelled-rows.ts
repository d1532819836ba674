import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledRow } from '@turnwise/core/learning';
import { BenchmarkInputError } from './benchmark-input-error.ts';

/** Labelled rows of a JSONL file, the published format or the older one of the development corpora. */
export function readLabelledRows(file: string): LabelledRow[] {
  if (!existsSync(file)) throw new BenchmarkInputError(`There is no file "${file}".`);
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [rowOf(line, `${path.basename(file)}:${index + 1}`)]));
  if (rows.length === 0)
    throw new BenchmarkInputError(`${path.basename(file)} has no rows. It wants one JSON object a line: {"text", "locale", "label"}.`);
  return rows;
}

function rowOf(line: string, place: string): LabelledRow {
  let row: Partial<LabelledRow> | null;
  try {
    row = JSON.parse(line) as Partial<LabelledRow> | null;
  } catch {
    throw new BenchmarkInputError(`${place} is no JSON. It wants one JSON object a line: {"text", "locale", "label"}.`);
  }
  for (const field of ['text', 'locale', 'label'] as const)
    if (typeof row?.[field] !== 'string') throw new BenchmarkInputError(`${place} has no text in "${field}".`);
  return row as LabelledRow;
}
