import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file all at once: whoever reads it, or stops the program, never sees half of it. */
export function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
