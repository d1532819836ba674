import { describe, expect, it } from 'vitest';
import { measureSystem } from './measure-system.ts';
import type { RowSet } from './row-set.ts';
import { decided, type System } from './system.ts';
import { tablesOf } from './tables.ts';

const row = (text: string, label: string, locale = 'en-US', hard = false) => ({ text, label, locale, hard, count: 2 });
const set: RowSet = {
  name: 'six rows',
  parted: 'by hand',
  training: [row('ok', 'yes')],
  measured: [
    row('yes', 'yes'),
    row('nope', 'no'),
    row('stop', 'stop', 'fr-FR'),
    row('yes sir', 'yes', 'fr-FR'),
    row('a yes vote', 'none', 'en-US', true),
    row('yes and two more', 'mixed', 'fr-FR'),
  ],
};

/** Takes everything with a yes in it for one; says stop to "nope". */
const eager: System = {
  key: 'eager',
  name: 'Eager',
  setup: 'made for this test',
  load: async () => ({
    decide: async (text) => (text.includes('yes') ? decided('yes') : text === 'nope' ? decided('stop') : null),
  }),
};

describe('measureSystem', () => {
  it('judges every row and trains only those that learn', async () => {
    const phases: string[] = [];
    const { verdicts, trainMs, decision } = await measureSystem(eager, set, (phase) => phases.push(phase));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['right', 'wrong', 'missed', 'right', 'false local', 'false local']);
    expect(trainMs).toBeUndefined();
    expect(phases).toEqual(['loading', 'deciding 6 rows']);
    expect(decision.median).toBeGreaterThan(0);
  });

  it('shows a learner the training rows, and those alone', async () => {
    const seen: string[] = [];
    const learner: System = {
      ...eager,
      load: async () => ({ train: (rows) => void seen.push(...rows.map(({ text }) => text)), decide: () => null }),
    };
    const { trainMs } = await measureSystem(learner, set, () => undefined);
    expect(seen).toEqual(['ok']);
    expect(trainMs).toBeGreaterThanOrEqual(0);
  });
});

describe('tablesOf', () => {
  it('leaves out a table by locale that would say nothing', async () => {
    const measurement = await measureSystem(eager, set, () => undefined);
    expect(tablesOf([{ system: eager, set, measurement }])).toHaveLength(3);
  });

  it('tells coverage, false answers and wrong ones apart, over all and by locale', async () => {
    const many = { ...set, measured: Array.from({ length: 20 }, () => set.measured).flat() };
    const measurement = await measureSystem(eager, many, () => undefined);
    const [accuracy, locales, costs, setups] = tablesOf([{ system: eager, set: many, measurement }]);
    expect(accuracy?.title).toBe('six rows: 120 rows (80 local, 40 content, of them 20 hard and 20 mixed); by hand');
    expect(accuracy?.rows[0]?.slice(0, 7)).toEqual(['Eager', '50.0 %', '50.0 %', '100.0 %', '100.0 %', '100.0 %', '33.3 %']);
    expect(locales?.rows).toEqual([
      ['en-US', 60, '50 / 100.0'],
      ['fr-FR', 60, '50 / 100.0'],
    ]);
    expect(costs?.rows[0]?.[2]).toBeUndefined();
    expect(setups?.rows).toEqual([['Eager', 'eager', 'made for this test']]);
  });
});
