import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RouterRow, rowProblems } from '../convert/row.ts';

export type Part = 'dev' | 'frozen';

interface RowFile {
  name: string;
  locale: string;
  part: Part;
  rows: RouterRow[];
}

/** The row files of a folder, `<locale>.<part>.jsonl`, in alphabetical order. Throws on a line that is not a row. */
export function readRowFiles(folder: string): RowFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const match = /^([a-z]{2}-[A-Z]{2})\.(dev|frozen)\.jsonl$/.exec(name);
      if (!match?.[1]) return [];
      return [{ name, locale: match[1], part: match[2] as Part, rows: readRows(join(folder, name)) }];
    });
}

function readRows(path: string): RouterRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line === '') return [];
      const row: unknown = JSON.parse(line);
      const problems = rowProblems(row);
      if (problems.length > 0) throw new Error(`${path}:${index + 1} ${problems.join('; ')}`);
      return [row as RouterRow];
    });
}
