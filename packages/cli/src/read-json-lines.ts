import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { readLines } from './read-lines.ts';
import { UsageError } from './usage-error.ts';

/** A line of a file, with its place for messages. */
export interface PlacedLine {
  text: string;
  /** `rows.jsonl:12` */
  place: string;
}

/** Lines of files that are not empty, in order; `-` is standard input. */
export async function* placedLines(files: readonly string[], stdin: Readable): AsyncGenerator<PlacedLine> {
  for (const file of files) {
    let number = 0;
    for await (const text of file === '-' ? readLines(stdin) : linesOf(file)) {
      number++;
      if (text.trim()) yield { text, place: `${file === '-' ? 'standard input' : file}:${number}` };
    }
  }
}

function linesOf(file: string): string[] {
  return readText(file)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read "${file}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function readJson(file: string, what: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`"${file}" is no ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
