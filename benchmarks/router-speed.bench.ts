/**
 * How long one decision of the router takes; hostile text; loading.
 *
 *   npm run bench -- router-speed [--json] [--quick]
 */
import { readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { contextOf } from '@turnwise/core/learning';
import { de } from '@turnwise/core/locales/de';
import { en } from '@turnwise/core/locales/en';
import { es } from '@turnwise/core/locales/es';
import { fr } from '@turnwise/core/locales/fr';
import { hi } from '@turnwise/core/locales/hi';
import { it } from '@turnwise/core/locales/it';
import { ja } from '@turnwise/core/locales/ja';
import { pt } from '@turnwise/core/locales/pt';
import { createRouter, type RecognizeContext } from '@turnwise/core/router';
import { round, type Spread, spreadOf } from './lib/measure.ts';
import { benchmarkOptions } from './lib/options.ts';
import { type Cell, publish } from './lib/report.ts';
import { readLabelledRows } from './router/comparison/read-labelled-rows.ts';
import { envelope } from './router/speed/baseline.ts';
import { loadPack } from './router/speed/load-pack.ts';
import { isHostileProcess, measureHostile, serveHostile } from './router/speed/measure-hostile.ts';
import { earlyExit, turnKinds } from './router/speed/turns.ts';

const { json, quick } = benchmarkOptions();
const home = path.join(import.meta.dirname, '..');
const loadBefore = loadavg()[0] ?? 0;
const router = createRouter({ locales: [en, fr, de, es, it, pt, ja, hi] });
if (isHostileProcess()) serveHostile(router);
const passes = quick ? 5 : 40;

interface Turn {
  text: string;
  context: RecognizeContext;
}

/** `all`: every call as it was measured · `own`: what a turn costs when nothing comes between, its best time of all passes. */
interface Timing {
  all: Spread;
  own: Spread;
}

/** Times calls one by one, microseconds, after two passes without. Different turns follow one another, as in real use. */
function timeTurns(calls: readonly (() => unknown)[]): Timing {
  const all: number[] = [];
  const best = new Float64Array(calls.length).fill(Number.POSITIVE_INFINITY);
  for (let pass = -2; pass < passes; pass++) {
    for (const [index, call] of calls.entries()) {
      const started = performance.now();
      call();
      const time = (performance.now() - started) * 1_000;
      if (pass < 0) continue;
      all.push(time);
      best[index] = Math.min(best[index] as number, time);
    }
  }
  return { all: spreadOf(all), own: spreadOf([...best]) };
}

const decisions = (turns: readonly Turn[]) =>
  turns.map(
    ({ text, context }) =>
      () =>
        router.recognize(text, context),
  );

/** Times batches of the same sentence, because one call of the quickest is near the clock's own cost. */
function timeBatches({ texts, context }: { texts: readonly string[]; context: RecognizeContext }): Timing {
  const batch = 16;
  const all: number[] = [];
  const best = new Float64Array(texts.length).fill(Number.POSITIVE_INFINITY);
  for (let round = -50; round < passes * 25; round++) {
    for (const [index, text] of texts.entries()) {
      const started = performance.now();
      for (let count = 0; count < batch; count++) router.recognize(text, context);
      const time = ((performance.now() - started) * 1_000) / batch;
      if (round < 0) continue;
      all.push(time);
      best[index] = Math.min(best[index] as number, time);
    }
  }
  return { all: spreadOf(all), own: spreadOf([...best]) };
}

const say = (line: string) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${line}`);

say('hostile text …');
const hostile = measureHostile(process.argv[1] ?? '', quick ? 2 : 7);

say('English turns …');
const rowsFolder = path.join(home, 'router', 'rows');
const english = readdirSync(rowsFolder)
  .filter((name) => /^en-..\.dev\.jsonl$/.test(name))
  .flatMap((name) => readLabelledRows(path.join(rowsFolder, name)))
  .map((row): Turn => ({ text: row.text, context: contextOf(row) }));
const withoutWords = english.map(({ text, context: { locale, pending } }): Turn => {
  const { question: _, ...known } = typeof pending === 'object' && pending !== null ? pending : { question: undefined };
  return { text, context: { locale, pending: 'kind' in known ? known : pending } };
});
let serial = 0;
const everNew = english.map(({ text, context }) => {
  const { pending } = context;
  if (typeof pending !== 'object' || pending === null) return () => router.recognize(text, context);
  return () => router.recognize(text, { ...context, pending: { ...pending, question: `${pending.question ?? ''} ${serial++}` } });
});

const parsing = timeTurns(Array.from({ length: 500 }, () => () => JSON.parse(envelope) as unknown));
const plain = timeTurns(decisions(withoutWords));
const asked = timeTurns(decisions(english));
const renewed = timeTurns(everNew);
const clock = timeTurns(Array.from({ length: 500 }, () => () => undefined));

say('kinds of turns …');
const kinds = turnKinds.map((kind) => ({ kind, timing: timeBatches(kind) }));
const early = timeBatches(earlyExit).own;

const loads = [];
for (const language of ['en', 'fr', 'de', 'es', 'it', 'pt', 'ja', 'hi']) {
  say(`loading ${language} …`);
  loads.push(await loadPack(language, { home, runs: quick ? 3 : 12 }));
}
say('');

const times = (value: number) => round(value / parsing.own.median, 2);
const timingRow = (name: string, { all, own }: Timing): Cell[] => [
  name,
  round(all.median, 2),
  round(all.p99, 2),
  round(own.median, 2),
  round(own.p99, 2),
  times(own.median),
  times(own.p99),
];
const worst = hostile.reduce((one, other) => (other.first > one.first ? other : one));
const slowest = loads.reduce((one, other) => (other.createMs > one.createMs ? other : one));
const largest = loads.reduce((one, other) => (other.gzippedBytes > one.gzippedBytes ? other : one));
const kilobytes = (bytes: number) => round(bytes / 1024, 1);
const target = (what: string, measured: number, most: number, unit: string): Cell[] => [
  what,
  measured,
  `≤ ${most} ${unit}`,
  measured <= most ? 'met' : 'missed',
];

publish(
  {
    name: 'router-speed',
    what: 'one decision of createRouter with all eight packs, against parsing the request it came in',
    tables: [
      {
        title: 'Targets, on an idle core',
        header: ['what', 'measured', 'target', ''],
        rows: [
          target('decision, English turn, median', round(plain.own.median, 2), 2, 'µs'),
          target('decision, English turn, p99', round(plain.own.p99, 2), 10, 'µs'),
          target('early exit, median', round(early.median, 2), 0.3, 'µs'),
          target(`${worst.kind}, the first that a process sees`, round(worst.first, 2), 5, 'ms'),
          target(`createRouter, fresh process (${slowest.language})`, round(slowest.createMs, 2), 3, 'ms'),
          target(`router and one pack, gzipped (${largest.language})`, kilobytes(largest.gzippedBytes), 20, 'KB'),
        ],
      },
      {
        title: `English turns (${english.length} published dev rows, one after the other), µs`,
        header: ['', 'median', 'p99', 'best: median', 'best: p99', '× parsing', '× parsing, p99'],
        rows: [
          timingRow('a decision, the question known by its kind', plain),
          timingRow('with the words of the question', asked),
          timingRow('with the words of a question never put before', renewed),
          timingRow(`JSON.parse of a request (${kilobytes(envelope.length)} KB)`, parsing),
          timingRow('nothing (the clock)', clock),
        ],
      },
      {
        title: 'By kind of turn, µs (batches of the same sentence)',
        header: ['turn', 'characters', 'median', 'p99', 'best: median', '× parsing'],
        rows: kinds.map(({ kind: { kind, texts }, timing: { all, own } }): Cell[] => [
          kind,
          round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length),
          round(all.median, 2),
          round(all.p99, 2),
          round(own.median, 2),
          times(own.median),
        ]),
      },
      {
        title: 'Hostile input, ms (the first one that a fresh process sees, and the quickest of ten after it; best of several processes)',
        header: ['text', 'first', 'warm'],
        rows: hostile.map(({ kind, first, warm }): Cell[] => [kind, round(first, 3), round(warm, 3)]),
      },
      {
        title: 'Loading one pack with the router, ms (best of several fresh processes)',
        header: ['pack', 'import', 'createRouter', 'first decision', 'gzipped KB'],
        rows: loads.map(({ language, importMs, createMs, firstMs, gzippedBytes }): Cell[] => [
          language,
          round(importMs, 2),
          round(createMs, 2),
          round(firstMs, 2),
          kilobytes(gzippedBytes),
        ]),
      },
    ],
    notes: [
      `Load average when it began: ${round(loadBefore, 2)}${loadBefore > 0.5 ? '. The core was not idle: read the multiples, not the microseconds' : ''}.`,
      `${passes} passes, each call timed by itself; "best" takes for every turn its best time, what it costs when nothing comes between.`,
      'A question never put before is read once (what it asks, its words for echoes); after that it is remembered.',
    ],
  },
  { json },
);
