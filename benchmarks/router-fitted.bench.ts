/**
 * The router fitted with one half of labelled rows and measured on the other, both ways.
 *
 *   npm run bench -- router-fitted [rows.jsonl …] [--json]
 *
 * Without a path it reads the development corpora beside the checkout, when they are there.
 */
import {
  contextOf,
  evaluateRow,
  fitModel,
  halfOf,
  type LabelledRow,
  type Outcome,
  type Share,
  shareOf,
  tally,
} from '@turnwise/core/learning';
import { de } from '@turnwise/core/locales/de';
import { en } from '@turnwise/core/locales/en';
import { es } from '@turnwise/core/locales/es';
import { fr } from '@turnwise/core/locales/fr';
import { hi } from '@turnwise/core/locales/hi';
import { it } from '@turnwise/core/locales/it';
import { ja } from '@turnwise/core/locales/ja';
import { pt } from '@turnwise/core/locales/pt';
import { createRouter, loadModel, type Router } from '@turnwise/core/router';
import { developmentCorpora, readCorpora } from './lib/corpora.ts';
import { round, spreadOf } from './lib/measure.ts';
import { benchmarkOptions } from './lib/options.ts';
import { type Cell, publish } from './lib/report.ts';

const options = benchmarkOptions();
const locales = [en, fr, de, es, it, pt, ja, hi];
const files = options.rest.length > 0 ? options.rest : developmentCorpora();
/** A null as the pending question means in these corpora that it is not known. */
const reading = { assumePending: options.rest.length === 0 };

function percent(share: Share): string | undefined {
  const value = shareOf(share);
  return value === undefined ? undefined : `${(100 * value).toFixed(2)} % (${share.part} of ${share.of})`;
}

function describe(name: string, outcomes: readonly Outcome[]): Cell[] {
  const sum = tally(outcomes);
  return [
    name,
    percent(sum.coverage),
    percent(sum.coverageByOccurrence),
    percent(sum.falseLocal),
    percent(sum.falseHard),
    percent(sum.falseMixed),
    percent(sum.wrong),
  ];
}

function decisionTimes(router: Router, rows: readonly LabelledRow[]): Cell[] {
  const turns = rows.slice(0, 4_000).map((row) => ({ text: row.text, context: contextOf(row, reading) }));
  for (const { text, context } of turns) router.recognize(text, context);
  const times = turns.map(({ text, context }) => {
    const started = process.hrtime.bigint();
    router.recognize(text, context);
    return Number(process.hrtime.bigint() - started) / 1_000;
  });
  const { median, p99 } = spreadOf(times);
  return [round(median, 2), round(p99, 2)];
}

async function measureHalf(rows: readonly LabelledRow[], half: 'a' | 'b') {
  const own = rows.filter(({ text }) => halfOf(text) === half);
  const others = rows.filter(({ text }) => halfOf(text) !== half);
  const started = performance.now();
  const fit = await fitModel({ rows: own, locales, ...reading });
  const seconds = (performance.now() - started) / 1_000;
  if (fit.status === 'refused') throw new Error(fit.reasons.join('\n'));
  const json = JSON.stringify(fit.model);
  const plain = createRouter({ locales });
  const fitted = createRouter({ locales, model: loadModel(JSON.parse(json)) });
  return {
    half,
    rows: own.length,
    seconds,
    kilobytes: json.length / 1_024,
    rules: others.map((row) => evaluateRow(plain, row, reading)),
    fitted: others.map((row) => evaluateRow(fitted, row, reading)),
    times: [
      ['rules alone', ...decisionTimes(plain, others)],
      ['with the model', ...decisionTimes(fitted, others)],
    ] as Cell[][],
  };
}

if (files.length === 0) {
  process.stdout.write('No rows to fit with: give a path to a JSONL file of labelled router rows.\n');
} else {
  const all = readCorpora(files);
  const languages = new Set<string>(locales.map(({ language }) => language));
  const rows = all.filter(({ locale = 'en' }) => languages.has(locale.slice(0, 2).toLowerCase()));
  const halves = [await measureHalf(rows, 'a'), await measureHalf(rows, 'b')];
  const title = (half: 'a' | 'b') => (half === 'a' ? 'fitted with a, measured on b' : 'fitted with b, measured on a');
  const isEnglish = ({ row: { locale = 'en' } }: Outcome) => /^en/i.test(locale);
  const both = { rules: halves.flatMap(({ rules }) => rules), fitted: halves.flatMap(({ fitted }) => fitted) };
  const header = ['', 'coverage by row', 'by occurrence', 'false local', 'of hard', 'of mixed', 'wrong'];
  publish(
    {
      name: 'router-fitted',
      what: 'the router with a model fitted with one half of the rows, measured on the other',
      tables: [
        ...halves.map(({ half, rules, fitted }) => ({
          title: title(half),
          header,
          rows: [describe('rules alone', rules), describe('with the model', fitted)],
        })),
        {
          title: 'Both ways together',
          header,
          rows: [
            describe('rules alone', both.rules),
            describe('with the model', both.fitted),
            describe('English, rules alone', both.rules.filter(isEnglish)),
            describe('English, with the model', both.fitted.filter(isEnglish)),
          ],
        },
        {
          title: 'What it costs',
          header: ['', 'rows', 'fit s', 'model KB'],
          rows: halves.map((half) => [title(half.half), half.rows, round(half.seconds), round(half.kilobytes)]),
        },
        { title: 'One decision, over the rows of the other half', header: ['', 'median µs', 'p99 µs'], rows: halves[0]?.times ?? [] },
      ],
      notes: [
        'Halves by a hash of the words (halfOf), so that no words stand in both.',
        ...(all.length > rows.length ? [`${all.length - rows.length} rows in languages without a pack are left out.`] : []),
        'The thresholds were chosen within the half fitted with, for at most 0.1 % false answers.',
      ],
    },
    options,
  );
}
