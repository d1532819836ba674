import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { round, spreadOf } from './lib/measure.ts';
import { benchmarkOptions } from './lib/options.ts';
import { type Cell, publish } from './lib/report.ts';

/** How long a fresh Node process takes until a module is there, against a process that does nothing. */
const { json, quick } = benchmarkOptions();
const runs = quick ? 3 : 15;
const home = path.join(import.meta.dirname, '..');
const example = path.join(home, '..', 'examples', 'daddy-omid');
const bundle = path.join(example, 'dist', 'alexa', 'index.cjs');
const bundled = spawnSync(process.execPath, [path.join(example, 'scripts', 'bundle.mjs')], { encoding: 'utf8' });
if (bundled.status !== 0) throw new Error(`daddy-omid could not be bundled: ${bundled.stderr}`);

const candidates: [string, string][] = [
  ['nothing', ''],
  ['@turnwise/core', "await import('@turnwise/core')"],
  ['@turnwise/core/router + en', "await import('@turnwise/core/router'); await import('@turnwise/core/locales/en')"],
  ['core + Alexa adapter', "await import('@turnwise/core'); await import('@turnwise/alexa-adapter')"],
  [`daddy-omid handler, bundled (${Math.round(statSync(bundle).size / 1024)} KB)`, `await import(${JSON.stringify(bundle)})`],
  ['ask-sdk-core', "await import('ask-sdk-core')"],
  ['@anthropic-ai/sdk', "await import('@anthropic-ai/sdk')"],
  ['@aws-sdk/client-bedrock-runtime', "await import('@aws-sdk/client-bedrock-runtime')"],
  ['natural (main entry)', "await import('natural')"],
];

const times = candidates.map(() => [] as number[]);
// Round by round, so that a noisy minute hits all of them.
for (let run = 0; run < runs; run++) {
  for (const [index, [, program]] of candidates.entries()) {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: home, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${candidates[index]?.[0]}: ${stderr.split('\n').find((line) => line.includes('Error')) ?? stderr}`);
    times[index]?.push(performance.now() - started);
  }
  process.stderr.write(`\rround ${run + 1} of ${runs}`);
}
process.stderr.write('\r\u001b[K');
const bare = spreadOf(times[0] ?? []).median;
publish(
  {
    name: 'cold-start',
    what: 'a fresh Node process until a module is imported, against one that imports nothing',
    tables: [
      {
        header: ['imports', 'median ms', 'more than nothing, ms', '× nothing'],
        rows: candidates.map(([name], index): Cell[] => {
          const { median } = spreadOf(times[index] ?? []);
          return [name, round(median), round(median - bare), round(median / bare, 2)];
        }),
      },
    ],
    notes: [
      `median of ${runs} processes each, in turns`,
      'the handler also begins to load the AWS SDK, which on Lambda happens while the function starts',
    ],
  },
  { json },
);
