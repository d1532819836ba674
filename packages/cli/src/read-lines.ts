import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines of a stream, without their ends and a byte order mark; a last line without a newline counts too. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  let isFirst = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false })) {
    yield isFirst ? withoutMark(line) : line;
    isFirst = false;
  }
}

/** Editors and shells on Windows begin a text with U+FEFF. */
export const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');
