export type Cell = string | number | undefined;

/** Columns under a header; numbers to the right, everything else to the left, `–` for what is not known. */
export function formatTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => header.map((_, column) => String(row[column] ?? '–')));
  const widths = header.map((title, column) => Math.max(title.length, ...texts.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], toRight: (column: number) => boolean) =>
    cells
      .map((cell, column) => (toRight(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const isNumeric = (column: number) => rows.some((row) => typeof row[column] === 'number' || /%$/.test(String(row[column])));
  return [line(header, isNumeric), ...texts.map((row) => line(row, isNumeric))].join('\n');
}

/** `12.34 %`, or undefined of nothing. */
export function percent(share: number | undefined, digits = 2): string | undefined {
  return share === undefined ? undefined : `${(100 * share).toFixed(digits)} %`;
}
