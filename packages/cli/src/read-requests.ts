import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { withoutMark } from './read-lines.ts';
import { UsageError } from './usage-error.ts';

/**
 * Requests of a file: one, a list of them, or one a line.
 *
 * @param file `-` is standard input
 * @throws UsageError when it cannot be read
 */
export async function readRequests(file: string, stdin: Readable): Promise<unknown[]> {
  const text = withoutMark(file === '-' ? await textOf(stdin) : readText(file));
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch (whole) {
    return readJsonLines(file, text, whole instanceof Error ? whole.message : String(whole));
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read "${file}": ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readJsonLines(file: string, text: string, whole: string): unknown[] {
  return text.split('\n').flatMap((line, index): unknown[] => {
    if (!line.trim()) return [];
    try {
      return [JSON.parse(line)];
    } catch {
      throw new UsageError(`"${file}" is neither JSON (${whole}) nor JSON lines (line ${index + 1} is none).`);
    }
  });
}
