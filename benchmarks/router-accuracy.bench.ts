/**
 * Accuracy of the unfitted router on labelled rows (JSONL).
 *
 *   npm run bench -- router-accuracy [rows.jsonl …] [--locales en,fr] [--show wrong|false|missed] [--json out.json]
 *
 * Without a path it reads the development corpora beside the checkout, when they are there.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateRow, type Outcome, type Share, shareOf, type Tally, tally, type Verdict } from '@turnwise/core/learning';
import { en } from '@turnwise/core/locales/en';
import { fr } from '@turnwise/core/locales/fr';
import { createRouter } from '@turnwise/core/router';
import { developmentCorpora, readCorpora } from './lib/corpora.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locales: { type: 'string', default: 'en,fr' }, show: { type: 'string' }, json: { type: 'string' } },
});

const paths = positionals.length > 0 ? positionals : developmentCorpora();
if (paths.length === 0) {
  console.log('No rows to evaluate: give a path to a JSONL file of labelled router rows.');
  process.exit(0);
}

const languages = values.locales.split(',');
const rows = readCorpora(paths).filter(({ locale = 'en' }) => languages.includes(locale.slice(0, 2).toLowerCase()));

const router = createRouter({ locales: [en, fr] });
// A null as the pending question means in the development corpora that it is not known.
const outcomes = rows.map((row) => evaluateRow(router, row, { assumePending: positionals.length === 0 }));

const bySource = new Map<string, Outcome[]>();
for (const outcome of outcomes) {
  const source = outcome.row.source ?? 'rows';
  bySource.set(source, [...(bySource.get(source) ?? []), outcome]);
}

const percent = (share: Share) => (share.of === 0 ? '–' : `${(100 * (shareOf(share) ?? 0)).toFixed(2)} %`);
function describe(source: string, sum: Tally) {
  return {
    source,
    rows: sum.rows,
    'local rows': sum.coverage.of,
    'coverage by row': percent(sum.coverage),
    'by occurrence': percent(sum.coverageByOccurrence),
    wrong: percent(sum.wrong),
    'content rows': sum.falseLocal.of,
    'false local': percent(sum.falseLocal),
    'by occ.': percent(sum.falseLocalByOccurrence),
    hard: percent(sum.falseHard),
    mixed: percent(sum.falseMixed),
  };
}

const table = [...bySource].map(([source, part]) => describe(source, tally(part)));
table.push(describe('all', tally(outcomes)));
console.table(table);

const verdicts: Readonly<Record<string, Verdict>> = { wrong: 'wrong', false: 'false local', missed: 'missed' };
if (values.show) {
  for (const { row, predicted, verdict } of outcomes) {
    if (verdict === verdicts[values.show]) console.log(`${row.source ?? ''} ${row.label} -> ${predicted}: ${row.text}`);
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(table, null, 2)}\n`);
