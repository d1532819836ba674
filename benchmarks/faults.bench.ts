import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { allCases, sliceOf } from './faults/cases.ts';
import { faultKinds } from './faults/fault-kinds.ts';
import { recordedStreams } from './faults/recordings.ts';
import type { CaseResult } from './faults/run-case.ts';
import { runCuts } from './faults/run-cuts.ts';
import { runMatrix } from './faults/run-matrix.ts';
import { runNthIo } from './faults/run-nth-io.ts';
import { vendors } from './faults/vendors.ts';
import { round } from './lib/measure.ts';
import { benchmarkOptions } from './lib/options.ts';
import { type Cell, publish } from './lib/report.ts';

/** Everything that can go wrong between a machine and a model, played through both adapters and the vendors' real SDKs. */
const { json, quick } = benchmarkOptions();
const patience = { patienceMs: 600, reserveMs: 200 };
const concurrency = 24;

const stop = new AbortController();
// Ends between two cases; what was measured until then is printed.
process.once('SIGINT', () => stop.abort());
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));
const say = (line: string) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${line}`);

const handlesBefore = process.getActiveResourcesInfo().length;
const started = performance.now();
const casesFor = (patienceMs: number) => (quick ? sliceOf(allCases(patienceMs)) : allCases(patienceMs));
const cases = casesFor(patience.patienceMs);
const lag = monitorEventLoopDelay({ resolution: 5 });
lag.enable();
const results = await runMatrix(casesFor, {
  ...patience,
  concurrency,
  signal: stop.signal,
  onProgress: (done, count) => void (done % 20 === 0 && say(`${done} of ${count} cases`)),
});
lag.disable();
const loopDelayMs = round(lag.percentile(99.9) / 1e6);
const seconds = (performance.now() - started) / 1000;
say('the n-th I/O of a turn …');
const steps = stop.signal.aborted ? [] : await runNthIo({ patienceMs: 1_500, reserveMs: 300 });
const recordings = recordedStreams();
const wanted = quick ? recordings.filter(({ events }) => events.length <= 40) : recordings;
const cuts = await runCuts(wanted, { signal: stop.signal, onProgress: (name) => say(`cutting ${name}`) });
say('');
// Pools let go of idle connections after a few seconds.
await delay(quick ? 500 : 6_000);
const handlesAfter = process.getActiveResourcesInfo().length;

const violations = [
  ...results.flatMap((result) => result.violations.map((what) => `${nameOf(result)}: ${what}`)),
  ...steps.flatMap((result) => result.violations.map((what) => `${result.name}: ${what}`)),
  ...cuts.flatMap((result) => result.violations.map((what) => `${result.recording.name}: ${what}`)),
];
const overshoot = results.map(({ overshootMs }) => overshootMs).sort((a, b) => a - b);
const at = (share: number) => round(overshoot[Math.min(overshoot.length - 1, Math.floor(overshoot.length * share))] ?? 0);
const count = (of: readonly CaseResult[], keep: (result: CaseResult) => boolean) => of.filter(keep).length;

const outcomes = ['answered', 'cut', 'refused', 'fallback'] as const;
const rowOf = (title: string, of: readonly CaseResult[]): Cell[] => [
  title,
  of.length,
  ...outcomes.map((outcome) => count(of, (result) => result.outcome === outcome)),
  of.reduce((sum, { calls }) => sum + calls, 0),
  count(of, ({ calls }) => calls === 0),
  count(of, ({ cost }) => cost === 'equal to the bill'),
  count(of, ({ cost }) => cost === 'unknown'),
  count(of, ({ cost }) => cost === 'wrong'),
  of.reduce((sum, result) => sum + result.violations.length, 0),
];

publish(
  {
    name: 'faults',
    what: `${faultKinds.length} kinds of fault at every place of an answer, once and for good, through Alexa and Lex, with the vendors' real SDKs against local servers.`,
    tables: [
      {
        title: `Cases: ${results.length} of ${cases.length} in ${round(seconds)} s`,
        header: ['', 'cases', ...outcomes, 'model calls', 'fault not met', 'cost = bill', 'cost unknown', 'cost wrong', 'violations'],
        rows: [
          ...vendors.flatMap(({ name }) =>
            [true, false].map((stream) =>
              rowOf(
                `${name}, ${stream ? 'streamed' : 'whole'}`,
                results.filter(({ fault }) => fault.vendor.name === name && fault.stream === stream),
              ),
            ),
          ),
          rowOf('all', results),
        ],
      },
      {
        title: 'In time and in order',
        header: ['what', 'figure'],
        rows: [
          ['answers after the engine’s deadline', count(results, ({ overshootMs }) => overshootMs > 0)],
          ['overshoot, median, ms', at(0.5)],
          ['overshoot, p99, ms', at(0.99)],
          ['overshoot, p99.9, ms', at(0.999)],
          ['overshoot, most, ms', at(1)],
          ['answers after the platform’s deadline', count(results, ({ isLate }) => isLate)],
          ['delay of the event loop, p99.9, ms', loopDelayMs],
          ['unhandled rejections', unhandled.length],
          ['handles more than before', Math.max(0, handlesAfter - handlesBefore)],
        ],
      },
      {
        title: 'Fail the n-th I/O of a turn, until one passes untouched',
        header: ['', 'I/Os of a turn', 'violations'],
        rows: steps.map(({ name, steps: ios, violations: wrong }) => [name, ios, wrong.length]),
      },
      {
        title: 'Recorded streams, cut before and in every frame by an end, a FIN and a reset',
        header: ['', 'streams', 'cuts', 'violations'],
        rows: ['anthropic', 'bedrock', 'openai-compatible'].map((family) => {
          const of = cuts.filter(({ recording }) => recording.family === family);
          return [
            family,
            of.length,
            of.reduce((sum, result) => sum + result.cuts, 0),
            of.reduce((sum, result) => sum + result.violations.length, 0),
          ];
        }),
      },
    ],
    notes: [
      `Each case: the platform waits ${patience.patienceMs} ms, the adapter keeps ${patience.reserveMs} ms back; ${concurrency} cases run at once, and clients, servers and engines share one process and its event loop.`,
      'Checked in each case: an answer that the platform takes, something to hear, the session old or new, no connection left open, no budget exceeded, a named cost equal to the server’s bill.',
      'A case whose turn ran out of time before any call was played again, up to twice, with twice the patience; what never met its fault is counted.',
      ...(loopDelayMs > 50
        ? [`The event loop itself was up to ${loopDelayMs} ms late: this machine was busy, and no overshoot can be smaller than that.`]
        : []),
      ...(recordings.length === 0 ? ['No recorded streams were found in ../shared/fixtures beside the checkout.'] : []),
      ...(stop.signal.aborted ? ['Interrupted: the figures hold for the cases that were played.'] : []),
      ...violations.slice(0, 40).map((what) => `✗ ${what}`),
      ...unhandled.slice(0, 5).map((reason) => `✗ unhandled: ${String(reason)}`),
    ],
  },
  { json },
);
process.exitCode = violations.length + unhandled.length === 0 ? 0 : 1;

function nameOf({ fault }: CaseResult): string {
  return `${fault.vendor.name}, ${fault.stream ? 'streamed' : 'whole'}, ${fault.kind.name}, ${fault.place}, ${fault.times}, ${fault.platform}`;
}
