import { parseArgs } from 'node:util';
import {
  type CalibrationBin,
  evaluateRow,
  type FitOptions,
  type FitReport,
  fitModel,
  halfOf,
  type LabelledRow,
  type Tally,
  tally,
} from '@turnwise/core/learning';
import { createRouter, type LinearModel, loadModel } from '@turnwise/core/router';
import type { Command } from '../command.ts';
import { describeTally, tallyHeader } from '../evaluation/describe-tally.ts';
import { formatTable, percent } from '../format-table.ts';
import { localePacks } from '../locale-packs.ts';
import { readRows } from '../read-rows.ts';
import { readShare } from '../read-share.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeWhole } from '../write-whole.ts';

const options = {
  out: { type: 'string' },
  'max-false-local': { type: 'string', default: '0.001' },
  seed: { type: 'string', default: '1' },
  half: { type: 'string' },
  'assume-pending': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Exit status of a program that Ctrl-C stopped. */
const interrupted = 130;

/** Fits the router's learned stage to labelled turns. */
export const fit: Command = {
  summary: "fit the router's learned stage to your own labelled turns",
  help: `turnwise fit <rows.jsonl…> [options]

Rows as for turnwise eval. Fits a linear model that answers turns which the rules leave, and takes back
answers of theirs that were wrong in these rows (never a stop or a goodbye). Use it as
createRouter({ locales, model: loadModel(json) }), or with turnwise eval --model.

  --out <file>              where the model goes; without it nothing is written
  --max-false-local <share> content that rules and model together may answer        (0.001)
  --seed <n>                the same rows and seed give the same model              (1)
  --half <a|b>              fit with this half of the rows, measure on the other; the words of a
                            row decide where it belongs
  --assume-pending          as for turnwise eval
  --json                    print JSON

Each row is judged by a model that was fitted without it. The thresholds are as low as they may be
with (bad + 1) / (content + 1) at most --max-false-local: for turns like these rows, the expected
share of content that is answered is then no higher. With too few rows for that nothing is fitted,
and the status is 1.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { half, out } = values;
    const seed = Number(values.seed);
    if (!Number.isInteger(seed)) throw new UsageError(`--seed must be a whole number, got "${values.seed}".`);
    if (half !== undefined && half !== 'a' && half !== 'b') throw new UsageError(`--half must be a or b, got "${half}".`);
    const maxFalseLocal = readShare('max-false-local', values['max-false-local']) as number;
    if (maxFalseLocal === 0) throw new UsageError('--max-false-local 0 cannot be promised from any number of rows.');
    const { rows, bad } = await readRows('fit', positionals, terminal);
    const own = half === undefined ? rows : rows.filter(({ text }) => halfOf(text) === half);
    const reading = { assumePending: values['assume-pending'] };

    const started = performance.now();
    const result = await fitInterruptibly({ rows: own, locales: localePacks, maxFalseLocal, seed, ...reading }, terminal);
    if (result === undefined) return interrupted;
    if (result.status === 'refused') {
      if (values.json) terminal.stdout.write(`${JSON.stringify(result)}\n`);
      terminal.stderr.write(`turnwise fit: nothing was fitted.\n${result.reasons.map((reason) => `  ${reason}\n`).join('')}`);
      return 1;
    }
    const { model, report } = result;
    const seconds = (performance.now() - started) / 1_000;
    const others = half === undefined ? undefined : rows.filter(({ text }) => halfOf(text) !== half);
    const heldOut = others && measure(others, model, reading);
    if (out !== undefined) writeWhole(out, `${JSON.stringify(model)}\n`);
    const text = describe(report, { maxFalseLocal, seconds, model, heldOut, out });
    terminal.stdout.write(values.json ? `${JSON.stringify({ status: 'fitted', report, heldOut })}\n` : text);
    return bad > 0 ? 1 : 0;
  },
};

/** Undefined when Ctrl-C stopped it. */
async function fitInterruptibly(options: FitOptions, { stderr }: Terminal): Promise<Awaited<ReturnType<typeof fitModel>> | undefined> {
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  process.once('SIGINT', onInterrupt);
  let shown = 0;
  try {
    return await fitModel({
      ...options,
      signal: stop.signal,
      onProgress(done) {
        if (done < shown) return;
        stderr.write(`fitting ${options.rows.length} rows: ${Math.round(100 * done)} %\n`);
        shown += 0.25;
      },
    });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    stderr.write('turnwise fit: stopped; nothing was written.\n');
    return undefined;
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

interface Measured {
  before: Tally;
  after: Tally;
}

function measure(rows: readonly LabelledRow[], model: LinearModel, reading: { assumePending: boolean }): Measured {
  const rules = createRouter({ locales: localePacks });
  const fitted = createRouter({ locales: localePacks, model: loadModel(model) });
  return {
    before: tally(rows.map((row) => evaluateRow(rules, row, reading))),
    after: tally(rows.map((row) => evaluateRow(fitted, row, reading))),
  };
}

interface Description {
  maxFalseLocal: number;
  seconds: number;
  model: LinearModel;
  heldOut: Measured | undefined;
  out: string | undefined;
}

function describe(report: FitReport, { maxFalseLocal, seconds, model, heldOut, out }: Description): string {
  const { rows, intents, leftOut, otherLanguages, calibration, curve, before, after } = report;
  const { content, bad, bound, thresholds } = calibration;
  const missing = Object.entries(leftOut).map(([intent, count]) => `${intent} ${count}`);
  const notes = [
    `Fitted with ${rows} rows in ${seconds.toFixed(1)} s (${model.languages.join(', ')}).`,
    missing.length > 0 && `Too few rows for ${missing.join(', ')}: the rules alone decide about them.`,
    otherLanguages > 0 && `${otherLanguages} rows are in languages with too few of them and were left out.`,
  ];
  const promise = `(${bad} + 1) / (${content} + 1) = ${percent(bound, 3)} of content, at most ${percent(maxFalseLocal, 3)}; mixed turns and wrong labels count too.`;
  const limits = model.labels.map((intent) => [intent, intents[intent], thresholds[intent]?.toFixed(3)]);
  const vetoes = model.vetoes.map(({ intent, below }) => `${intent} below ${below}`);
  const tables = [
    ['rules alone', before] as const,
    ['with the model', after] as const,
    ...(heldOut ? [['other half, rules alone', heldOut.before] as const, ['other half, with the model', heldOut.after] as const] : []),
  ];
  return [
    notes.filter(Boolean).join('\n'),
    `Calibration: what the model said, and how often it was right\n${describeCurve(curve)}`,
    `Thresholds\n${formatTable(['intent', 'rows', 'from'], limits)}`,
    `Answers of the rules taken back: ${vetoes.join(', ') || 'none, that did not help'}`,
    `Promise: ${promise}`,
    formatTable(
      tallyHeader,
      tables.map(([name, sum]) => describeTally(name, sum)),
    ),
    out === undefined ? 'Nothing was written; --out names a file.' : `The model is in ${out}.`,
    '',
  ].join('\n\n');
}

function describeCurve(curve: readonly CalibrationBin[]): string {
  return formatTable(
    ['probability', 'rows', 'said', 'was'],
    curve.map(({ from, to, rows, said, was }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      rows,
      rows === 0 ? undefined : percent(said, 1),
      rows === 0 ? undefined : percent(was, 1),
    ]),
  );
}
