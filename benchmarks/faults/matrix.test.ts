import { expect, it } from 'vitest';
import { allCases, sliceOf } from './cases.ts';
import { faultKinds } from './fault-kinds.ts';
import { runMatrix } from './run-matrix.ts';

const patience = { patienceMs: 600, reserveMs: 200 };

it('knows at least thirty kinds of fault', () => {
  expect(new Set(faultKinds.map(({ name }) => name)).size).toBe(faultKinds.length);
  expect(faultKinds.length).toBeGreaterThanOrEqual(30);
});

it('answers every kind of fault in time, and validly; session and money are in order', { timeout: 240_000 }, async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const casesFor = (patienceMs: number) => sliceOf(allCases(patienceMs));
  const results = await runMatrix(casesFor, { ...patience, concurrency: 24 });
  process.off('unhandledRejection', note);
  const violations = results.flatMap(({ fault, violations }) =>
    violations.map(
      (what) =>
        `${fault.vendor.name}, ${fault.stream ? 'streamed' : 'whole'}, ${fault.kind.name}, ${fault.place}, ${fault.times}, ${fault.platform}: ${what}`,
    ),
  );
  expect(violations).toEqual([]);
  expect(unhandled).toEqual([]);
  expect(results).toHaveLength(casesFor(patience.patienceMs).length);
  // A turn that ran out of time before its call has shown nothing.
  const missed = results.filter(({ calls }) => calls === 0).length;
  expect(missed / results.length).toBeLessThan(0.1);
});
