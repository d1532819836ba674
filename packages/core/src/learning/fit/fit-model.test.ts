import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { createRouter } from '../../router/create-router.ts';
import { loadModel } from '../../router/learned/learned-stage.ts';
import { evaluateRow } from '../evaluate-row.ts';
import { halfOf } from '../half-of.ts';
import { shareOf, tally } from '../tally.ts';
import { type Fit, type FitOptions, fitModel } from './fit-model.ts';
import { nauticalRows } from './nautical-rows.ts';

const rows = nauticalRows();
const fit = (options: Partial<FitOptions> = {}) => fitModel({ rows, locales: [en], maxFalseLocal: 0.02, ...options });

function fitted(result: Fit) {
  if (result.status === 'refused') throw new Error(result.reasons.join(' '));
  return result;
}

describe('fitModel', () => {
  it('learns answers that the rules do not know, and keeps its promise on rows it has not seen', async () => {
    const own = rows.filter(({ text }) => halfOf(text) === 'a');
    const others = rows.filter(({ text }) => halfOf(text) === 'b');
    const { model, report } = fitted(await fit({ rows: own }));
    const measure = (router: ReturnType<typeof createRouter>) => tally(others.map((row) => evaluateRow(router, row)));
    const before = measure(createRouter({ locales: [en] }));
    const after = measure(createRouter({ locales: [en], model: loadModel(JSON.parse(JSON.stringify(model))) }));
    expect(shareOf(before.coverage)).toBeLessThan(0.4);
    expect(shareOf(after.coverage)).toBeGreaterThan(0.8);
    expect(shareOf(after.falseLocal)).toBeLessThanOrEqual(0.02);
    expect(shareOf(after.wrong)).toBeLessThan(0.03);
    expect(report.after.coverage.part).toBeGreaterThan(report.before.coverage.part);
  });

  it('states the bound it chose its thresholds by', async () => {
    const { model, report } = fitted(await fit());
    const { bad, content, bound, thresholds } = report.calibration;
    expect(content).toBe(rows.filter(({ label }) => label === 'none' || label === 'mixed').length);
    expect(bound).toBeCloseTo((bad + 1) / (content + 1), 12);
    expect(bound).toBeLessThanOrEqual(0.02);
    expect(report.after.falseLocal.part).toBeLessThanOrEqual(bad);
    expect(model.thresholds).toEqual(thresholds);
    for (const threshold of Object.values(thresholds)) expect(threshold).toBeGreaterThanOrEqual(0.5);
    expect(report.curve.reduce((sum, bin) => sum + bin.rows, 0)).toBe(rows.length);
  });

  it('gives the same model for the same seed, and another one for another', async () => {
    const [first, second, other] = [fitted(await fit()), fitted(await fit()), fitted(await fit({ seed: 2 }))];
    expect(second.model).toEqual(first.model);
    expect(other.model.weights).not.toBe(first.model.weights);
  });

  it('keeps its weights within 128 KB', async () => {
    const { model } = fitted(await fit());
    expect(model.buckets * model.labels.length).toBeLessThanOrEqual(128 * 1024);
    expect(atob(model.weights).length).toBe(model.buckets * model.labels.length);
  });

  it('refuses when there is too little to promise anything, and says what is there and what is needed', async () => {
    expect(await fit({ maxFalseLocal: 0.001 })).toEqual({
      status: 'refused',
      reasons: [expect.stringMatching(/takes 999 content rows .* there are 348\. Label more, or allow at least 0\.0029\./)],
    });
    expect(await fit({ rows: rows.filter(({ label }) => label !== 'yes' && label !== 'no') })).toMatchObject({
      reasons: [expect.stringContaining('No intent has the 20 labelled turns that it needs; there are: none at all.')],
    });
    const german = rows.map((row) => ({ ...row, locale: 'de-DE' }));
    expect(await fit({ rows: german })).toMatchObject({ reasons: [expect.stringContaining('No language has 100 content rows')] });
  });

  it('refuses a promise that the rules alone break', async () => {
    const mislabelled = Array.from({ length: 10 }, (_, index) => ({
      ...rows[0],
      text: `yes please ${'thank you '.repeat(index)}`,
      label: 'none',
      pending: true,
    }));
    expect(await fit({ rows: [...rows, ...mislabelled] })).toMatchObject({
      status: 'refused',
      reasons: [expect.stringMatching(/The rules alone answer \d+ of 358 content rows.*allow at least 0\.0\d+/)],
    });
  });

  it('leaves out intents and languages with too few rows', async () => {
    const few = [
      { text: 'swab the deck', label: 'repeat', pending: null },
      { text: 'ohé du bateau', label: 'yes', locale: 'fr-FR', pending: true },
    ];
    const { model, report } = fitted(await fit({ rows: [...rows, ...few] }));
    expect(report.leftOut).toEqual({ repeat: 1 });
    expect(report.otherLanguages).toBe(1);
    expect(model.labels).toEqual(expect.not.arrayContaining(['repeat']));
    expect(model.languages).toEqual(['en']);
  });

  it('tells how far it is, and stops when told to', async () => {
    const progress: number[] = [];
    await fit({ onProgress: (done) => progress.push(done) });
    expect(progress[0]).toBe(0);
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    const stop = new AbortController();
    const stopped = fit({ signal: stop.signal, onProgress: (done) => done > 0.2 && stop.abort(new Error('enough')) });
    await expect(stopped).rejects.toThrow('enough');
  });
});
