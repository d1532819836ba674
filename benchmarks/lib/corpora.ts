import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LabelledRow, parseRow } from '@turnwise/core/learning';

/** The development corpora, which are no part of the repository, when they lie beside the checkout. */
export function developmentCorpora(): string[] {
  // Three levels up from here or from a bundled copy.
  const folders = ['../../shared/corpora/', '../../../shared/corpora/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  const folder = [...folders, '../shared/corpora/'].find((candidate) => existsSync(path.join(candidate, 'dev.jsonl')));
  return folder ? ['dev.jsonl', 'dev-sgd.jsonl'].map((name) => path.join(folder, name)) : [];
}

/** @throws Error naming the line that cannot be read */
export function readCorpora(files: readonly string[]): LabelledRow[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (!line.trim()) return [];
        const parsed = parseRow(line);
        if ('problem' in parsed) throw new Error(`${path.basename(file)}:${index + 1} ${parsed.problem}`);
        return [parsed.row];
      }),
  );
}
