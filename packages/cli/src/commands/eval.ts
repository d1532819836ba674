import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { confusionOf, contextOf, evaluateRow, isAssumed, type Outcome, riskCoverage, type Tally, tally } from '@turnwise/core/learning';
import type { ExplainingRouter } from '@turnwise/core/router';
import type { Command } from '../command.ts';
import { describeTally, tallyHeader } from '../evaluation/describe-tally.ts';
import { type Failure, toJunit } from '../evaluation/junit.ts';
import { checkLimits, type Limit } from '../evaluation/limits.ts';
import { type Change, compareRuns, readSavedRun, type SavedRun, toSavedRun } from '../evaluation/saved-run.ts';
import { formatTable, percent } from '../format-table.ts';
import { makeRouter } from '../make-router.ts';
import { type ReadRows, readRows } from '../read-rows.ts';
import { readShare } from '../read-share.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  model: { type: 'string' },
  phrases: { type: 'string' },
  'assume-pending': { type: 'boolean', default: false },
  show: { type: 'string', default: 'wrong,false' },
  limit: { type: 'string', default: '20' },
  save: { type: 'string' },
  against: { type: 'string' },
  junit: { type: 'string' },
  json: { type: 'boolean', default: false },
  'max-false-local': { type: 'string' },
  'max-wrong': { type: 'string' },
  'min-coverage': { type: 'string' },
} as const;

const verdicts = { wrong: 'wrong', false: 'false local', missed: 'missed' } as const;

/** What an evaluation came to. */
interface Evaluation {
  outcomes: readonly Outcome[];
  totals: Tally;
  bySource: ReadonlyMap<string, Outcome[]>;
  byLocale: ReadonlyMap<string, Outcome[]>;
  /** Wrong commits first. */
  shown: readonly Failure[];
  limits: readonly Limit[];
  comparison: (ReturnType<typeof compareRuns> & { before: SavedRun['totals'] }) | undefined;
  assumed: number;
}

/** Measures a router with labelled rows. */
export const evaluate: Command = {
  summary: 'measure the router with labelled turns: coverage, false answers, confusion, before and after',
  help: `turnwise eval <rows.jsonl…> [options]

Each line is a router row with what is right: {"text", "locale"?, "pending"?, "context"?, "label",
"accept"?, "count"?, "hard"?, "source"?}. Labels: an intent, "none" (content, for the model) or
"mixed" (an answer with content beside it). - reads standard input.

  coverage      turns with an intent as label that were answered with an accepted one
  wrong         those answered with another one, of all of them that were answered
  false local   content that was answered without the model, "mixed" without its remainder

  --model <file>            with a model made by "turnwise fit"
  --phrases <file>          with phrases made by "turnwise learn --apply"
  --assume-pending          "pending": null means that it is not known: assume a yes/no question.
                            Rows with "pending": null and a "context" are always read so
  --show <what>             wrong, false, missed, separated by commas         (wrong,false)
  --limit <n>               how many of them                                  (20)
  --save <file>             keep this run                  --against <file>   compare with one kept
  --junit <file>            write JUnit XML                --json             print JSON instead
  --max-false-local <share> status 1 when it is more, such as 0.001 or 0.1%
  --max-wrong <share>       the same for wrong labels
  --min-coverage <share>    status 1 when it is less

Lines that cannot be read are named, the others are measured all the same, and the status is 1.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const shown = values.show.split(',').filter(Boolean).map(verdictOf);
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 0) throw new UsageError(`--limit must be a whole number, got "${values.limit}".`);
    const shares = {
      'max-false-local': readShare('max-false-local', values['max-false-local']),
      'max-wrong': readShare('max-wrong', values['max-wrong']),
      'min-coverage': readShare('min-coverage', values['min-coverage']),
    };
    const before = values.against === undefined ? undefined : readSavedRun(values.against);
    const router = makeRouter(values);
    const reading = { assumePending: values['assume-pending'] };
    const read = await readRows('eval', positionals, terminal);
    if (read.rows.length === 0) throw new UsageError('found no row to evaluate.');

    const outcomes = read.rows.map((row) => evaluateRow(router, row, reading));
    const totals = tally(outcomes);
    const toFailure = (outcome: Outcome) => failureOf(outcome, read, router, reading);
    const committed = outcomes.filter(({ verdict }) => verdict === 'wrong' || verdict === 'false local');
    const evaluation: Evaluation = {
      outcomes,
      totals,
      bySource: groupBy(outcomes, ({ row }) => row.source ?? 'rows'),
      byLocale: groupBy(outcomes, ({ row }) => row.locale ?? 'no locale'),
      shown: shown
        .flatMap((verdict) => outcomes.filter((outcome) => outcome.verdict === verdict))
        .slice(0, limit)
        .map(toFailure),
      limits: checkLimits(shares, totals),
      comparison: before && { ...compareRuns(outcomes, before), before: before.totals },
      assumed: read.rows.filter((row) => isAssumed(row, reading)).length,
    };
    if (values.save !== undefined) writeFileSync(values.save, `${JSON.stringify(toSavedRun(outcomes))}\n`);
    if (values.junit !== undefined) {
      const rowsBySource = new Map([...evaluation.bySource].map(([source, part]) => [source, part.length]));
      writeFileSync(values.junit, toJunit(committed.map(toFailure), rowsBySource, evaluation.limits));
    }
    terminal.stdout.write(values.json ? `${JSON.stringify(toJson(evaluation), undefined, 2)}\n` : toText(evaluation, limit, toFailure));
    return read.bad > 0 || evaluation.limits.some(({ kept }) => !kept) ? 1 : 0;
  },
};

function verdictOf(name: string): (typeof verdicts)[keyof typeof verdicts] {
  const verdict = verdicts[name as keyof typeof verdicts];
  if (verdict) return verdict;
  throw new UsageError(`--show knows ${Object.keys(verdicts).join(', ')}, not "${name}".`);
}

function failureOf(
  { row, predicted, verdict }: Outcome,
  { places }: ReadRows,
  router: ExplainingRouter,
  reading: { assumePending: boolean },
): Failure {
  const trace = router.explain(row.text, contextOf(row, reading)).line;
  return { place: places.get(row) ?? '', source: row.source ?? 'rows', label: row.label, predicted, verdict, trace };
}

function groupBy(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): Map<string, Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return groups;
}

function toText(evaluation: Evaluation, limit: number, toFailure: (outcome: Outcome) => Failure): string {
  const { outcomes, totals, bySource, byLocale, shown, limits, comparison, assumed } = evaluation;
  const parts: string[] = [];
  if (shown.length > 0) parts.push(shown.map(describeFailure).join('\n'));
  const groups = (by: ReadonlyMap<string, Outcome[]>) => [...by].map(([name, part]) => describeTally(name, tally(part)));
  const rows = [
    describeTally('all', totals),
    ...(bySource.size > 1 ? groups(bySource) : []),
    ...(byLocale.size > 1 ? groups(byLocale) : []),
  ];
  parts.push(formatTable(tallyHeader, rows));
  const { labels, predictions, counts } = confusionOf(outcomes);
  const matrix = labels.map((label) => [label, ...predictions.map((predicted) => counts.get(label)?.get(predicted) ?? '·')]);
  parts.push(formatTable(['label \\ answered', ...predictions], matrix));
  const curve = riskCoverage(outcomes).map(({ confidence, coverage, falseLocal, wrong }) => [
    confidence.toFixed(3),
    percent(coverage),
    percent(falseLocal, 3),
    percent(wrong, 3),
  ]);
  if (curve.length > 0) parts.push(formatTable(['confidence from', 'coverage', 'false local', 'wrong'], curve));
  if (comparison) parts.push(describeComparison(comparison, totals, limit, toFailure));
  if (assumed > 0) parts.push(`${assumed} rows do not say what was asked; a yes/no question was assumed.`);
  if (limits.length > 0) parts.push(limits.map(describeLimit).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function describeFailure({ place, verdict, label, predicted, trace }: Failure): string {
  return `${verdict}: ${predicted} instead of ${label}  (${place})\n    ${trace}`;
}

function describeComparison(
  { worse, better, shared, before }: NonNullable<Evaluation['comparison']>,
  after: Tally,
  limit: number,
  toFailure: (outcome: Outcome) => Failure,
): string {
  const table = formatTable(tallyHeader, [describeTally('before', before), describeTally('now', after)]);
  const changes = worse
    .slice(0, limit)
    .map(({ outcome, before: verdict }: Change) => `was ${verdict}, ${describeFailure(toFailure(outcome))}`);
  const counts = `Of ${shared} rows in both runs ${worse.length} got worse and ${better.length} better.`;
  return [table, counts, ...changes].join('\n');
}

function describeLimit({ name, limit, value, kept }: Limit): string {
  return `${kept ? '✓' : '✗'} --${name} ${limit}: ${percent(value, 3) ?? 'nothing to measure it with'}`;
}

function toJson({ outcomes, totals, bySource, byLocale, shown, limits, comparison, assumed }: Evaluation) {
  const { labels, predictions, counts } = confusionOf(outcomes);
  const tallies = (by: ReadonlyMap<string, Outcome[]>) => Object.fromEntries([...by].map(([name, part]) => [name, tally(part)]));
  return {
    totals,
    bySource: tallies(bySource),
    byLocale: tallies(byLocale),
    confusion: Object.fromEntries(
      labels.map((label) => [label, Object.fromEntries(predictions.map((to) => [to, counts.get(label)?.get(to) ?? 0]))]),
    ),
    curve: riskCoverage(outcomes),
    shown,
    limits,
    assumed,
    ...(comparison && {
      against: { before: comparison.before, shared: comparison.shared, worse: comparison.worse.length, better: comparison.better.length },
    }),
  };
}
