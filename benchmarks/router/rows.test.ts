import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, categoryOf } from './rows/category.ts';
import { composition } from './rows/composition.ts';
import { comparableText, partOf } from './rows/part-of.ts';
import { readRowFiles } from './rows/read-rows.ts';
import { readReview, reviewSummary } from './rows/review.ts';

const folder = fileURLToPath(new URL('./rows', import.meta.url));
// Reading checks every line against the row format.
const files = readRowFiles(folder);
const rows = files.flatMap((file) => file.rows);
const LOCALES = 'de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX es-US fr-CA fr-FR hi-IN it-IT ja-JP pt-BR'.split(' ');

const count = (category: Category, some = rows) => some.filter((row) => categoryOf(row) === category).length;
const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

describe('the published rows', () => {
  it('have a dev and a frozen part for every locale', () => {
    expect(files.map(({ name }) => name)).toEqual(LOCALES.flatMap((locale) => [`${locale}.dev.jsonl`, `${locale}.frozen.jsonl`]));
    expect(files.filter((file) => file.rows.some((row) => row.locale !== file.locale))).toEqual([]);
  });

  it('have ids of their own and no question asked twice', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { name, rows: some } of files)
      expect(repeated(some.map((row) => JSON.stringify([comparableText(row.text), row.pending]))), name).toEqual([]);
  });

  it('stand in the part that their words belong to', () => {
    const strays = files.flatMap(({ part, rows: some }) => some.filter((row) => partOf(row.locale, row.text) !== part));
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  it('keep the composition that the README states', () => {
    expect(rows.length).toBeGreaterThanOrEqual(10_000);
    const minimum: Record<Category, number> = { local: 0.42, hard: 0.3, easy: 0.08, mixed: 0.08 };
    for (const category of CATEGORIES) expect(count(category) / rows.length, category).toBeGreaterThanOrEqual(minimum[category]);
    for (const locale of LOCALES) {
      const some = rows.filter((row) => row.locale === locale);
      expect(some.length, locale).toBeGreaterThanOrEqual(150);
      for (const category of CATEGORIES) expect(count(category, some) / some.length, `${locale} ${category}`).toBeGreaterThanOrEqual(0.07);
    }
    for (const { name, part, rows: some } of files) {
      const both = rows.filter((row) => row.locale === some[0]?.locale).length;
      expect(Math.abs(some.length / both - (part === 'dev' ? 0.6 : 0.4)), name).toBeLessThan(0.05);
    }
  });

  it('follow the labelling guide where it can be checked', () => {
    const wrong = rows.filter(
      ({ pending, label, accept, hard }) =>
        (pending === null && ['yes', 'no', 'maybe'].includes(label)) ||
        (label === 'mixed' && accept.join() !== 'mixed,none') ||
        (label === 'stop' && !accept.includes('end')) ||
        (label === 'end' && !accept.includes('stop')) ||
        (hard && label !== 'none') ||
        (label === 'yes' && pending !== null && pending !== true && pending.asks === 'end' && !accept.includes('stop')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('print their composition', () => {
    expect(composition(folder)).toContain(`| **all** | ${rows.length} |`);
  });
});

describe('the second reading', () => {
  it('covers a tenth of every file, and its corrections stand in the rows', () => {
    const entries = readReview(folder);
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(repeated(entries.map(({ id }) => id))).toEqual([]);
    expect(entries.filter(({ id }) => !byId.has(id))).toEqual([]);
    const read = new Set(entries.map(({ id }) => id));
    for (const { name, rows: some } of files)
      expect(some.filter(({ id }) => read.has(id)).length / some.length, name).toBeGreaterThanOrEqual(0.1);
    const relabelled = entries.filter(({ decision }) => decision === 'label');
    expect(relabelled.filter(({ id, first }) => byId.get(id)?.label === first)).toEqual([]);
    expect(reviewSummary(folder)).toContain(`${entries.length} of ${rows.length} rows`);
  });
});

/** Sets that stand beside a checkout at some places and must not be copied into this one. Short phrases coincide of necessity. */
const neighbours = ['hazards.jsonl', 'corpora/dev.jsonl', 'corpora/dev-sgd.jsonl'].map((name) => ({
  name,
  path: fileURLToPath(new URL(`../../../shared/${name}`, import.meta.url)),
}));

describe('independence of other sets', () => {
  for (const { name, path } of neighbours) {
    it.skipIf(!existsSync(path))(`shares almost no text of five words or more with ${name} (skipped where that file is missing)`, () => {
      const theirs = new Set(
        readFileSync(path, 'utf8')
          .trim()
          .split('\n')
          .map((line) => comparableText(JSON.parse(line).text)),
      );
      const long = rows.filter(({ text }) => comparableText(text).split(' ').length >= 5);
      const shared = [...new Set(long.map(({ text }) => comparableText(text)).filter((text) => theirs.has(text)))];
      console.log(`${name}: ${shared.length} of ${long.length} longer texts occur there as well: ${shared.join(' | ')}`);
      expect(shared.length / long.length).toBeLessThan(0.01);
    });
  }
});

describe('the README', () => {
  it('shows what the commands print', () => {
    const readme = readFileSync(`${folder}/README.md`, 'utf8');
    expect(readme).toContain(composition(folder));
    expect(readme).toContain(reviewSummary(folder));
  });
});
