import { existsSync } from 'node:fs';
import path from 'node:path';
import { BenchmarkInputError } from './benchmark-input-error.ts';
import { publishedRows, type RowSet, rowsOfFile } from './row-set.ts';

export interface Wanted {
  /** Files named by the person, from where npm was started. */
  rows: readonly string[];
  frozen: boolean;
}

/** `benchmarks/`, whether this runs bundled (`.build/`) or from its own folder. */
export const benchmarks = path.join(import.meta.dirname, import.meta.dirname.endsWith('.build') ? '..' : '../..');

/** The sets of a run, and what the reader should know about those that are missing. */
export function chooseSets({ rows, frozen }: Wanted, folder: string = benchmarks): { sets: RowSet[]; notes: string[] } {
  if (rows.length > 0 && frozen) throw new BenchmarkInputError('--frozen is about the published rows and does not go with --rows.');
  const from = process.env.INIT_CWD ?? process.cwd();
  if (rows.length > 0) return { sets: rows.map((file) => rowsOfFile(path.resolve(from, file))), notes: [] };
  const published = publishedRows(path.join(folder, 'router', 'rows'), frozen);
  if (frozen) return { sets: [published], notes: [] };
  const corpora = ['dev.jsonl', 'dev-sgd.jsonl'].map((name) => path.join(folder, '..', '..', 'shared', 'corpora', name));
  const present = corpora.filter(existsSync);
  const missing = corpora.filter((file) => !present.includes(file)).map((file) => path.basename(file));
  return {
    sets: [published, ...present.map(rowsOfFile)],
    notes:
      missing.length > 0
        ? [
            `Not measured: ${missing.join(' and ')}, the development corpora, which are not beside this checkout (../shared/corpora). router/convert makes such files from public downloads; pass them with --rows.`,
          ]
        : [],
  };
}
