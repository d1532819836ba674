import { LABELS, type RouterRow } from '../convert/row.ts';
import { CATEGORIES, categoryOf } from './category.ts';
import { markdownTable } from './markdown-table.ts';
import { readRowFiles } from './read-rows.ts';

/** What the set holds, as Markdown tables: by locale, by label, by setting and by what was asked. */
export function composition(folder: string): string {
  const files = readRowFiles(folder);
  const rows = files.flatMap((file) => file.rows);
  const locales = [...new Set(files.map((file) => file.locale))];
  const inLocale = (locale: string) => rows.filter((row) => row.locale === locale);
  const frozen = files.filter((file) => file.part === 'frozen').flatMap((file) => file.rows);
  const byLocale = [...locales.map((locale) => [locale, inLocale(locale)] as const), ['**all**', rows] as const].map(([name, some]) => [
    name,
    some.length,
    some.filter((row) => frozen.includes(row)).length,
    ...CATEGORIES.map((category) => percent(some.filter((row) => categoryOf(row) === category).length, some.length)),
    some.filter((row) => row.pending === null).length,
    some.filter((row) => row.alternatives).length,
  ]);
  return [
    markdownTable(['locale', 'rows', 'of them frozen', ...CATEGORIES, 'nothing asked', 'with alternatives'], byLocale),
    markdownTable(
      ['label', 'rows'],
      LABELS.map((label) => [label, rows.filter((row) => row.label === label).length]),
    ),
    markdownTable(['setting', 'rows'], counted(rows.map((row) => row.source.replace('turnwise-', '')))),
    markdownTable(['asked before', 'rows'], counted(rows.map(asked))),
  ].join('\n\n');
}

function asked({ pending }: RouterRow): string {
  if (pending === null) return 'nothing';
  if (pending === true) return 'a yes/no question, text unknown';
  return `${pending.kind}, ${pending.asks}${pending.negative ? ', negative' : ''}`;
}

function counted(values: string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.localeCompare(b));
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(0)} %`;
}
