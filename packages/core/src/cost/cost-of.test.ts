import { describe, expect, it } from 'vitest';
import { defaultPrices } from '../prices/index.ts';
import { addCost, costOf, noCost } from './cost-of.ts';
import type { PriceTable } from './price-table.ts';

const table: PriceTable = {
  currency: 'USD',
  asOf: '2026-01-01',
  source: 'test',
  models: {
    plain: { input: 1, output: 5 },
    cached: { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 },
    tiered: { input: 1, output: 1, longPrompt: { above: 100, input: 3, output: 4 } },
  },
};

describe('costOf', () => {
  it.each([
    ['plain', { inputTokens: 1_000_000, outputTokens: 100_000 }, 1.5],
    ['plain', { inputTokens: 0, outputTokens: 0 }, 0],
    ['cached', { inputTokens: 1_000_000, outputTokens: 0, cacheReadTokens: 600_000, cacheWriteTokens: 400_000 }, 0.06 + 0.5],
    ['plain', { inputTokens: 1_000_000, outputTokens: 0, cacheReadTokens: 500_000 }, 1],
    ['tiered', { inputTokens: 100, outputTokens: 100 }, 200 / 1e6],
    ['tiered', { inputTokens: 101, outputTokens: 100 }, 703 / 1e6],
  ])('prices %s %j', (model, usage, amount) => {
    const cost = costOf(usage, model, table);
    expect(cost.priced).toBe('table');
    expect(cost.amount).toBeCloseTo(amount, 12);
  });

  it('does not guess a price or a token count', () => {
    expect(costOf({ inputTokens: 1, outputTokens: 1 }, 'another', table)).toEqual({ priced: 'unknown' });
    expect(costOf({ inputTokens: 1 }, 'plain', table)).toEqual({ priced: 'unknown' });
    expect(costOf({}, 'plain', table)).toEqual({ priced: 'unknown' });
  });
});

it('adds costs, and lets nothing unknown vanish in a sum', () => {
  const one = costOf({ inputTokens: 1_000_000, outputTokens: 0 }, 'plain', table);
  expect(addCost(one, one)).toEqual({ priced: 'table', amount: 2, currency: 'USD' });
  expect(addCost(one, { priced: 'unknown' })).toEqual({ priced: 'unknown' });
  expect(addCost(one, noCost('EUR'))).toEqual({ priced: 'unknown' });
});

it('ships dated prices with a source, none of them nonsense', () => {
  expect(defaultPrices.asOf).toMatch(/^2026-\d\d-\d\d$/);
  expect(defaultPrices.source).not.toBe('');
  for (const [model, price] of Object.entries(defaultPrices.models)) {
    if (model === 'none') continue;
    expect(price.input).toBeGreaterThan(0);
    expect(price.output).toBeGreaterThanOrEqual(price.input);
    expect(price.cacheRead ?? price.input).toBeLessThanOrEqual(price.input);
  }
});
