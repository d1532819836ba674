/**
 * Accuracy of the unfitted router on labelled rows (JSONL).
 *
 *   npm run bench -- router-accuracy [rows.jsonl …] [--locales en,fr] [--show wrong|false|missed] [--json out.json]
 *
 * Without a path it reads the development corpora beside the checkout, when they are there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { en } from '@turnwise/core/locales/en';
import { fr } from '@turnwise/core/locales/fr';
import { createRouter } from '@turnwise/core/router';
import { evaluateRow, type LabelledRow, type Outcome, type Tally, tally } from './router-evaluation.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locales: { type: 'string', default: 'en,fr' }, show: { type: 'string' }, json: { type: 'string' } },
});

function defaultPaths(): string[] {
  // Three levels up from here or from a bundled copy: the folder beside the checkout.
  const folders = ['../../shared/corpora/', '../../../shared/corpora/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
  const folder = [...folders, '../shared/corpora/'].find(existsSync);
  return folder ? ['dev.jsonl', 'dev-sgd.jsonl'].map((name) => `${folder}${name}`) : [];
}

const paths = positionals.length > 0 ? positionals : defaultPaths();
if (paths.length === 0) {
  console.log('No rows to evaluate: give a path to a JSONL file of labelled router rows.');
  process.exit(0);
}

const languages = values.locales.split(',');
const rows = paths
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as LabelledRow)
  .filter(({ locale }) => languages.includes(locale.slice(0, 2).toLowerCase()));

const router = createRouter({ locales: [en, fr] });
const outcomes = rows.map((row) => evaluateRow(router, row));

const bySource = new Map<string, Outcome[]>();
for (const outcome of outcomes) {
  const source = outcome.row.source ?? 'rows';
  bySource.set(source, [...(bySource.get(source) ?? []), outcome]);
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);
function describe(source: string, sum: Tally) {
  return {
    source,
    rows: sum.rows,
    'local rows': sum.local,
    'coverage by row': share(sum.right, sum.local),
    'by occurrence': share(sum.rightOccurrences, sum.localOccurrences),
    wrong: share(sum.wrong, sum.answered),
    'content rows': sum.content,
    'false local': share(sum.falseLocal, sum.content),
    'by occ.': share(sum.falseLocalOccurrences, sum.contentOccurrences),
    hard: share(sum.falseHard, sum.hard),
    mixed: share(sum.falseMixed, sum.mixed),
  };
}

const table = [...bySource].map(([source, part]) => describe(source, tally(part)));
table.push(describe('all', tally(outcomes)));
console.table(table);

const verdicts: Readonly<Record<string, Outcome['verdict']>> = { wrong: 'wrong', false: 'false local', missed: 'missed' };
if (values.show) {
  for (const { row, predicted, verdict } of outcomes) {
    if (verdict === verdicts[values.show]) console.log(`${row.source ?? ''} ${row.label} -> ${predicted}: ${row.text}`);
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(table, null, 2)}\n`);
