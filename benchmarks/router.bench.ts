/**
 * The router against what people use instead, each in a process of its own, on the same rows.
 *
 *   npm run bench -- router [--rows rows.jsonl …] [--systems turnwise,nlp.js] [--frozen] [--json] [--quick]
 *
 * Without `--rows`: the published rows beside this file, and the development corpora beside the checkout when they are there.
 * `--frozen` measures on the frozen part of the published rows, which is for the last measurement before a release.
 */
import { parseArgs } from 'node:util';
import { publish } from './lib/report.ts';
import { BenchmarkInputError } from './router/comparison/benchmark-input-error.ts';
import { chooseSets } from './router/comparison/choose-sets.ts';
import { isMeasuringProcess, measureInOwnProcess, serveOneMeasurement } from './router/comparison/in-own-process.ts';
import { type RowSet, shortened } from './router/comparison/row-set.ts';
import type { System } from './router/comparison/system.ts';
import { systems } from './router/comparison/systems/index.ts';
import { type Result, tablesOf } from './router/comparison/tables.ts';

async function compare(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', multiple: true, default: [] },
      systems: { type: 'string' },
      frozen: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  const chosen = systemsNamed(values.systems);
  const { sets, notes } = chooseSets(values);
  const stop = new AbortController();
  process.on('SIGINT', () => stop.abort());
  const results = await measureAll(values.quick ? sets.map((set) => shortened(set, 400)) : sets, chosen, stop.signal);

  publish(
    {
      name: 'router',
      what: 'control turns answered without a model, and content wrongly taken for one, against what people use instead',
      tables: tablesOf(results),
      notes: [
        'covered: turns with a control intent that got an accepted one (without those that may as well go to the model) · false local: content or mixed turns answered all the same · wrong: another intent, of those answered.',
        'Every system knows whether a yes/no question is open; all but turnwise give yes, no and maybe only then (that spares them false answers).',
        'The rules of turnwise were written with the dev rows in view; the frozen rows (--frozen) and corpora given by path were not.',
        ...notes,
        ...(values.quick ? ['--quick: the first 400 rows of each part; too few for a judgement.'] : []),
        ...(stop.signal.aborted ? ['Interrupted: systems and rows are missing.'] : []),
      ],
    },
    { json: values.json },
  );
  process.exitCode = stop.signal.aborted ? 130 : 0;
}

async function measureAll(sets: readonly RowSet[], chosen: readonly System[], signal: AbortSignal): Promise<Result[]> {
  const results: Result[] = [];
  const tasks = sets.flatMap((set) => chosen.map((system) => ({ set, system })));
  for (const [index, { set, system }] of tasks.entries()) {
    const title = `${index + 1}/${tasks.length} ${set.name}, ${system.name}`;
    const started = performance.now();
    try {
      const measurement = await measureInOwnProcess(
        { system: system.key, training: set.training, measured: set.measured },
        { program: process.argv[1] ?? '', signal, onPhase: (phase) => passing(`${title}: ${phase} …`) },
      );
      results.push({ system, set, measurement });
    } catch (error) {
      if (signal.aborted) break;
      throw error;
    }
    passing('');
    process.stderr.write(`${title}: ${((performance.now() - started) / 1_000).toFixed(1)} s\n`);
  }
  return results;
}

/** A line that the next one replaces; nothing where it could not be replaced. */
function passing(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

function systemsNamed(names: string | undefined): readonly System[] {
  if (names === undefined) return systems;
  const known = systems.map(({ key }) => key);
  return names.split(',').map((wanted) => {
    const system = systems.find(({ key }) => key === wanted.trim());
    if (!system) throw new BenchmarkInputError(`There is no system "${wanted.trim()}". There are: ${known.join(', ')}.`);
    return system;
  });
}

function isUnknownOption(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

try {
  await (isMeasuringProcess() ? serveOneMeasurement() : compare());
} catch (error) {
  if (!(error instanceof BenchmarkInputError || isUnknownOption(error))) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
