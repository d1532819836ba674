import { type Outcome, type Share, type Tally, tally } from '@turnwise/core/learning';
import { round } from '../../lib/measure.ts';
import type { Cell, Report } from '../../lib/report.ts';
import type { Measurement } from './measure-system.ts';
import type { RowSet } from './row-set.ts';
import type { System } from './system.ts';

/** One system on one set. */
export interface Result {
  system: System;
  set: RowSet;
  measurement: Measurement;
}

type Table = Report['tables'][number];

export function tablesOf(results: readonly Result[]): Table[] {
  const sets = [...new Set(results.map(({ set }) => set))];
  return [
    ...sets.map((set) => accuracyTable(set, resultsOf(results, set))),
    ...sets.flatMap((set) => localeTable(set, resultsOf(results, set))),
    costTable(resultsOf(results, sets[0])),
    setupTable(resultsOf(results, sets[0])),
  ];
}

const resultsOf = (results: readonly Result[], set: RowSet | undefined) => results.filter((result) => result.set === set);

function accuracyTable(set: RowSet, results: readonly Result[]): Table {
  const sum = tally(outcomesOf(results[0]));
  return {
    title: `${set.name}: ${sum.rows} rows (${sum.coverage.of} local, ${sum.falseLocal.of} content, of them ${sum.falseHard.of} hard and ${sum.falseMixed.of} mixed); ${set.parted}`,
    header: ['system', 'covered', 'by occurrence', 'false local', 'of hard', 'of mixed', 'wrong', 'median µs', 'p99 µs'],
    rows: results.map((result): Cell[] => {
      const part = tally(outcomesOf(result));
      const { median, p99 } = result.measurement.decision;
      return [
        result.system.name,
        share(part.coverage),
        share(part.coverageByOccurrence),
        share(part.falseLocal),
        share(part.falseHard),
        share(part.falseMixed),
        share(part.wrong),
        round(median, 2),
        round(p99, 1),
      ];
    }),
  };
}

/** Fewer rows of a locale say nothing by themselves. */
const fewestRows = 50;

/** Covered and falsely local, side by side, for sets of several locales. */
function localeTable(set: RowSet, results: readonly Result[]): Table[] {
  const counts = new Map<string, number>();
  for (const row of set.measured) counts.set(localeOf(row), (counts.get(localeOf(row)) ?? 0) + 1);
  const locales = [...counts.keys()].filter((locale) => (counts.get(locale) ?? 0) >= fewestRows).sort();
  if (locales.length < 2) return [];
  const others = counts.size - locales.length;
  const rowOf = (title: string, keep: (locale: string) => boolean): Cell[] => {
    const sums = results.map((result) => tally(outcomesOf(result).filter(({ row }) => keep(localeOf(row)))));
    return [title, sums[0]?.rows, ...sums.map(bothShares)];
  };
  return [
    {
      title: `${set.name}: covered / false local in percent, by locale`,
      header: ['locale', 'rows', ...results.map(({ system }) => system.key)],
      rows: [
        ...locales.map((locale) => rowOf(locale, (own) => own === locale)),
        ...(others > 0 ? [rowOf(`${others} others`, (own) => !locales.includes(own))] : []),
      ],
    },
  ];
}

const localeOf = ({ locale = 'en-US' }: RowSet['measured'][number]): string => locale;

function bothShares(sum: Tally): string {
  return `${share(sum.coverage, 0)} / ${share(sum.falseLocal)}`.replaceAll(' %', '');
}

function costTable(results: readonly Result[]): Table {
  return {
    title: `Loading and memory (each in a fresh process; learners with what they learnt from ${results[0]?.set.name ?? ''})`,
    header: ['system', 'load ms', 'learning s', 'heap MB', 'resident MB'],
    rows: results.map(({ system, measurement: { loadMs, trainMs, heapBytes, rssBytes } }): Cell[] => [
      system.name,
      round(loadMs),
      trainMs === undefined ? undefined : round(trainMs / 1_000),
      round(heapBytes / 2 ** 20),
      round(rssBytes / 2 ** 20),
    ]),
  };
}

function setupTable(results: readonly Result[]): Table {
  return {
    title: 'How each was set up',
    header: ['system', 'key', 'set up'],
    rows: results.map(({ system }) => [system.name, system.key, system.setup]),
  };
}

function outcomesOf(result: Result | undefined): Outcome[] {
  if (!result) return [];
  return result.set.measured.flatMap((row, index) => {
    const verdict = result.measurement.verdicts[index];
    return verdict ? [{ row, ...verdict }] : [];
  });
}

function share({ part, of: whole }: Share, digits = 1): string {
  if (whole === 0) return '–';
  const percent = (100 * part) / whole;
  // Between nothing and a tenth of a percent the tenths would hide what matters.
  return `${percent > 0 && percent < 1 && digits > 0 ? percent.toFixed(2) : percent.toFixed(digits)} %`;
}
