import { composition } from '../rows/composition.ts';
import { reviewSummary } from '../rows/review.ts';
import { ConversionError } from './conversion-error.ts';
import { SOURCES } from './sources.ts';

export interface Output {
  /** Rows or a table, whole lines. */
  out(text: string): void;
  /** What a person wants to know beside it. */
  note(text: string): void;
}

/** Runs one command and returns the exit code. `rowsFolder` is where the published rows stand. */
export function run(args: string[], rowsFolder: string, { out, note }: Output): number {
  const [command = '', path, ...rest] = args;
  if (command === 'composition' && path === undefined) {
    out(composition(rowsFolder));
    return 0;
  }
  if (command === 'review' && path === undefined) {
    out(reviewSummary(rowsFolder));
    return 0;
  }
  const source = SOURCES[command];
  if (!source || path === undefined || rest.length > 0) {
    note(usage());
    return 2;
  }
  try {
    const rows = source.convert(path);
    for (const row of rows) out(JSON.stringify(row));
    note(`${rows.length} rows, ${rows.reduce((sum, row) => sum + row.count, 0)} turns`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    note(error.message);
    return 1;
  }
}

function usage(): string {
  const sources = Object.entries(SOURCES).map(([name, { reads }]) => `  ${name.padEnd(12)} ${reads}`);
  return [
    'cli.mjs <source> <path> > rows.jsonl     turns a public download into router rows',
    ...sources,
    'cli.mjs composition                       counts the published rows',
    'cli.mjs review                            counts what the second reading changed',
  ].join('\n');
}
