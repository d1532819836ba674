import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';

/** A folder of its own for each test, gone afterwards. */
export function temporaryFolder() {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  return {
    /** Path of a file that may not be there yet; with lines it is written. Objects become JSON. */
    file(name: string, lines?: readonly (object | string)[]): string {
      const folder = folders[0] ?? mkdtempSync(path.join(tmpdir(), 'turnwise-'));
      if (folders.length === 0) folders.push(folder);
      const file = path.join(folder, name);
      if (lines) writeFileSync(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
      return file;
    },
  };
}
