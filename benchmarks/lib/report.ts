import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';

export type Cell = string | number | undefined;

/** A table as text: numbers to the right, everything else to the left. */
export function formatTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [header, ...rows.map((row) => row.map((cell) => (cell === undefined ? '–' : String(cell))))];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const lines = cells.map((row, index) =>
    row
      .map((cell, column) => {
        const number = index > 0 && typeof rows[index - 1]?.[column] === 'number';
        return number ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}

export interface Report {
  name: string;
  /** One sentence: what is measured, and against what. */
  what: string;
  tables: { title?: string; header: readonly string[]; rows: readonly (readonly Cell[])[] }[];
  /** Assumptions and sources, one line each. */
  notes?: readonly string[];
}

/** Prints a report, as tables or as JSON, and keeps the JSON in `results/`, which is not part of the repository. */
export function publish(report: Report, { json }: { json: boolean }): void {
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
  const written = JSON.stringify({ ...report, at: new Date().toISOString(), machine }, undefined, 2);
  const folder = path.join(import.meta.dirname, '..', 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${report.name}.json`), `${written}\n`);
  if (json) {
    process.stdout.write(`${written}\n`);
    return;
  }
  const tables = report.tables.map(({ title, header, rows }) => `${title ? `${title}\n` : ''}${formatTable(header, rows)}`);
  const notes = (report.notes ?? []).map((note) => `  ${note}`);
  process.stdout.write(
    `\n${report.name}: ${report.what}\nNode ${machine.node}, ${machine.cpu}, ${machine.cores} cores\n\n${tables.join('\n\n')}\n${notes.length > 0 ? `\n${notes.join('\n')}\n` : ''}`,
  );
}
