import { expect, it } from 'vitest';
import { runNthIo } from './run-nth-io.ts';

it('survives the failure of any I/O of a turn: whole or old session, valid answer, money in order', { timeout: 120_000 }, async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const results = await runNthIo({ patienceMs: 1_500, reserveMs: 300 });
  process.off('unhandledRejection', note);
  expect(results.flatMap(({ name, violations }) => violations.map((what) => `${name}: ${what}`))).toEqual([]);
  expect(unhandled).toEqual([]);
  // load, instructions, reserve, connect, reads, settle, save
  for (const { steps } of results) expect(steps).toBeGreaterThanOrEqual(7);
});
