import type { Readable, Writable } from 'node:stream';

/** What a command reads from and writes to; a process, or something in a test. */
export interface Terminal {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable;
  /** Read only where a help text names a variable. */
  env: Readonly<Record<string, string | undefined>>;
}
