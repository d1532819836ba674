import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines of a stream, without their ends; a last line without a newline counts too. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
}
