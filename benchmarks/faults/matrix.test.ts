import { expect, it } from 'vitest';
import { allCases, sliceOf } from './cases.ts';
import { faultKinds } from './fault-kinds.ts';
import { runMatrix } from './run-matrix.ts';

const patience = { patienceMs: 600, reserveMs: 200 };

it('knows at least thirty kinds of fault', () => {
  expect(new Set(faultKinds.map(({ name }) => name)).size).toBe(faultKinds.length);
  expect(faultKinds.length).toBeGreaterThanOrEqual(30);
});

it('answers every kind of fault in time, and validly; session and money are in order', { timeout: 120_000 }, async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const cases = sliceOf(allCases(patience.patienceMs));
  const results = await runMatrix(cases, { ...patience, concurrency: 24 });
  process.off('unhandledRejection', note);
  const violations = results.flatMap(({ fault, violations }) =>
    violations.map(
      (what) =>
        `${fault.vendor.name}, ${fault.stream ? 'streamed' : 'whole'}, ${fault.kind.name}, ${fault.place}, ${fault.times}, ${fault.platform}: ${what}`,
    ),
  );
  expect(violations).toEqual([]);
  expect(unhandled).toEqual([]);
  expect(results).toHaveLength(cases.length);
});
