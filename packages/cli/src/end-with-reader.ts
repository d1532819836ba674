import type { Writable } from 'node:stream';

/** Ends quietly when the reader of a pipe has seen enough (`| head -1`); every other trouble of the stream is thrown. */
export function endWithReader(stream: Writable, end: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end();
  });
}
