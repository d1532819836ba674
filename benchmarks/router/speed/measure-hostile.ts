import { spawnSync } from 'node:child_process';
import type { Router } from '@turnwise/core/router';
import { hostileTurns } from './hostile.ts';

/** Milliseconds of one hostile turn. */
export interface HostileTiming {
  kind: string;
  /** The first one of its kind that a fresh process sees. */
  first: number;
  warm: number;
}

const role = 'measure-hostile';
const warmRuns = 10;

export const isHostileProcess = (): boolean => process.argv.includes(role);

/** An attacker need not wait until the code is warm: each round in a fresh process, and of the rounds the best. */
export function measureHostile(program: string, rounds: number): HostileTiming[] {
  const runs = Array.from({ length: rounds }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, role], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Hostile turns could not be measured.\n${stderr}`);
    return JSON.parse(stdout) as HostileTiming[];
  });
  return (runs[0] ?? []).map(({ kind }, index) => ({
    kind,
    first: Math.min(...runs.map((run) => run[index]?.first ?? Number.NaN)),
    warm: Math.min(...runs.map((run) => run[index]?.warm ?? Number.NaN)),
  }));
}

/** The other side of `measureHostile`: prints the timings and ends the process. */
export function serveHostile(router: Router): never {
  // A server has answered somebody before: locale and question are there.
  router.recognize('ok', { locale: 'en-US', pending: { kind: 'polar', question: 'Shall I?' } });
  const timings = hostileTurns().map(({ kind, text, context }): HostileTiming => {
    const times = Array.from({ length: warmRuns + 1 }, () => {
      const started = performance.now();
      router.recognize(text, context);
      return performance.now() - started;
    });
    return { kind, first: times[0] ?? Number.NaN, warm: Math.min(...times) };
  });
  process.stdout.write(JSON.stringify(timings));
  process.exit(0);
}
