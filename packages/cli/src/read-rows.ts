import { type LabelledRow, parseRow } from '@turnwise/core/learning';
import { placedLines } from './read-json-lines.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Labelled rows of files, and how many lines could not be read; these are named on standard error. */
export interface ReadRows {
  rows: LabelledRow[];
  /** Where each row stands: `rows.jsonl:12`. */
  places: Map<LabelledRow, string>;
  bad: number;
}

/** Problems beyond this many are only counted. */
const mostNamed = 20;

export async function readRows(command: string, files: readonly string[], { stdin, stderr }: Terminal): Promise<ReadRows> {
  if (files.length === 0) throw new UsageError('needs a file of labelled rows (JSON lines), or - for standard input.');
  const rows: LabelledRow[] = [];
  const places = new Map<LabelledRow, string>();
  let bad = 0;
  for await (const { text, place } of placedLines(files, stdin)) {
    const parsed = parseRow(text);
    if ('row' in parsed) {
      rows.push(parsed.row);
      places.set(parsed.row, place);
      continue;
    }
    if (++bad <= mostNamed) stderr.write(`turnwise ${command}: ${place} ${parsed.problem}\n`);
  }
  if (bad > 0) stderr.write(`turnwise ${command}: ${bad} of ${bad + rows.length} lines could not be read.\n`);
  return { rows, places, bad };
}
