import { describe, expect, it } from 'vitest';
import { en } from '../locales/en/index.ts';
import { createRouter } from '../router/create-router.ts';
import { confusionOf } from './confusion.ts';
import { evaluateRow, outcomeOf, type Verdict } from './evaluate-row.ts';
import { halfOf } from './half-of.ts';
import { contextOf, isAssumed, type LabelledRow } from './labelled-row.ts';
import { riskCoverage } from './risk-coverage.ts';
import { shareOf, tally } from './tally.ts';

const router = createRouter({ locales: [en] });

describe('evaluating a row', () => {
  it.each<[Verdict, LabelledRow]>([
    ['right', { text: 'yes please', label: 'yes', pending: true }],
    ['right', { text: 'goodbye', label: 'stop', accept: ['stop', 'end'] }],
    ['wrong', { text: 'yes please', label: 'no', pending: true }],
    ['missed', { text: 'the purple submarine hums', label: 'no', pending: true }],
    ['left to the model', { text: 'the purple submarine hums', label: 'help', accept: ['help', 'none'] }],
    ['left to the model', { text: 'where is the bus stop', label: 'none', pending: true }],
    ['false local', { text: 'yes please', label: 'none', pending: true }],
    ['false local', { text: 'yes please', label: 'mixed', pending: true }],
    ['left to the model', { text: 'yes and paint the fence green', label: 'mixed', pending: true }],
  ])('calls it %s', (verdict, row) => {
    expect(evaluateRow(router, row).verdict).toBe(verdict);
  });

  it('takes the question from the row, and assumes one where the row says that it is not known', () => {
    const question = 'Shall we go on?';
    expect(contextOf({ text: 'x', label: 'yes', pending: true, context: question }).pending).toEqual({ kind: 'polar', question });
    expect(contextOf({ text: 'x', label: 'yes', pending: { kind: 'offer', asks: 'more' } }).pending).toEqual({
      kind: 'offer',
      asks: 'more',
    });
    expect(contextOf({ text: 'x', label: 'yes', pending: false, context: question }).pending).toBeNull();
    expect(contextOf({ text: 'x', label: 'yes', pending: null }).pending).toBeNull();
    expect(contextOf({ text: 'x', label: 'yes', pending: null, context: null }).pending).toBe(true);
    expect(contextOf({ text: 'x', label: 'yes', pending: null, context: 'open' }).pending).toBeNull();
    expect(contextOf({ text: 'x', label: 'yes' }, { assumePending: true }).pending).toBe(true);
    expect(isAssumed({ text: 'x', label: 'yes', pending: false }, { assumePending: true })).toBe(false);
  });
});

describe('sums over outcomes', () => {
  const outcomes = [
    outcomeOf({ text: 'a', label: 'yes', count: 9 }, 'yes', 0.9),
    outcomeOf({ text: 'b', label: 'yes' }, 'none', 0),
    outcomeOf({ text: 'c', label: 'no' }, 'yes', 0.8),
    outcomeOf({ text: 'd', label: 'help', accept: ['help', 'none'] }, 'none', 0),
    outcomeOf({ text: 'e', label: 'none', hard: true, count: 3 }, 'stop', 0.95),
    outcomeOf({ text: 'f', label: 'mixed' }, 'yes', 0.7),
    outcomeOf({ text: 'g', label: 'none' }, 'none', 0),
  ];

  it('counts rows and occurrences, and leaves turns out of the coverage that may go to the model as well', () => {
    expect(tally(outcomes)).toEqual({
      rows: 7,
      coverage: { part: 1, of: 3 },
      coverageByOccurrence: { part: 9, of: 11 },
      wrong: { part: 1, of: 2 },
      falseLocal: { part: 2, of: 3 },
      falseLocalByOccurrence: { part: 4, of: 5 },
      falseHard: { part: 1, of: 1 },
      falseMixed: { part: 1, of: 1 },
    });
    expect(shareOf({ part: 0, of: 0 })).toBeUndefined();
  });

  it('shows what would be answered at each confidence', () => {
    expect(riskCoverage(outcomes)).toEqual([
      { confidence: 0.95, coverage: 0, falseLocal: 1 / 3, wrong: 0 },
      { confidence: 0.9, coverage: 1 / 4, falseLocal: 1 / 3, wrong: 0 },
      { confidence: 0.8, coverage: 1 / 4, falseLocal: 1 / 3, wrong: 1 / 2 },
      { confidence: 0.7, coverage: 1 / 4, falseLocal: 2 / 3, wrong: 1 / 2 },
    ]);
    expect(riskCoverage(outcomes, 2).map(({ confidence }) => confidence)).toEqual([0.95, 0.7]);
  });

  it('shows what was taken for what, content last', () => {
    const { labels, predictions, counts } = confusionOf(outcomes);
    expect(labels).toEqual(['yes', 'no', 'help', 'mixed', 'none']);
    expect(predictions).toEqual(['yes', 'stop', 'none']);
    expect(counts.get('yes')).toEqual(
      new Map([
        ['yes', 1],
        ['none', 1],
      ]),
    );
  });
});

describe('halves', () => {
  it('go by the words alone, and are about as large', () => {
    expect(halfOf('Yes please')).toBe(halfOf(' yes please '));
    const texts = Array.from({ length: 2_000 }, (_, index) => `sentence number ${index}`);
    const share = texts.filter((text) => halfOf(text) === 'a').length / texts.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
  });
});
