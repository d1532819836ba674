/** A Markdown table in the repository's format: the first column to the left, the numbers of the others to the right. */
export function markdownTable(head: string[], lines: (string | number)[][]): string {
  const cells = [head, ...lines].map((line) => line.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((line) => line[column]?.length ?? 0)));
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const padded = cells.map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0, column)));
  const [first = [], ...rest] = padded;
  return [first, rule, ...rest].map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
