import type { PriceTable } from '../cost/price-table.ts';

export type { ModelPrice, PriceTable } from '../cost/price-table.ts';

/**
 * List prices in US dollars per million tokens, on demand. They change, differ by region and by contract: pass your own table
 * when a figure matters. Bedrock: `@pydantic/genai-prices` 0.1.8 of 23 September 2026, taken from the AWS price page;
 * Claude: the vendor's model and pricing pages of October and November 2026.
 */
export const defaultPrices: PriceTable = {
  currency: 'USD',
  asOf: '2026-11-21',
  source: 'aws.amazon.com/bedrock/pricing via @pydantic/genai-prices 0.1.8 (2026-09-23); platform.claude.com pricing (2026-11)',
  models: {
    // The offline provider: no model, no tokens, no bill.
    none: { input: 0, output: 0 },
    'mistral.mistral-7b-instruct-v0:2': { input: 0.15, output: 0.2 },
    'mistral.mixtral-8x7b-instruct-v0:1': { input: 0.45, output: 0.7 },
    'mistral.mistral-small-2402-v1:0': { input: 1, output: 3 },
    'mistral.mistral-large-2402-v1:0': { input: 4, output: 12 },
    'mistral.ministral-3-3b-instruct': { input: 0.1, output: 0.1 },
    'mistral.ministral-3-8b-instruct': { input: 0.15, output: 0.15 },
    'mistral.ministral-3-14b-instruct': { input: 0.2, output: 0.2 },
    'mistral.mistral-large-3-675b-instruct': { input: 0.5, output: 1.5 },
    'mistral.magistral-small-2509': { input: 0.5, output: 1.5 },
    'mistral.pixtral-large-2502-v1:0': { input: 2, output: 6 },
    'amazon.nova-micro-v1:0': { input: 0.035, output: 0.14 },
    'amazon.nova-lite-v1:0': { input: 0.06, output: 0.24 },
    'global.anthropic.claude-haiku-4-5-20251001-v1:0': { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 },
    // Regional profiles of Claude are a tenth dearer than the global one.
    'anthropic.claude-haiku-4-5-20251001-v1:0': { input: 1.1, output: 5.5, cacheRead: 0.11, cacheWrite: 1.375 },
    'claude-haiku-5-5': {
      input: 0.1,
      output: 0.5,
      cacheRead: 0.01,
      cacheWrite: 0.125,
      longPrompt: { above: 100_000, input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 },
    },
    'claude-haiku-4-5': { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 },
    'claude-haiku-4-5-20251001': { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 },
    'claude-sonnet-5': { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 },
    'claude-sonnet-5-5': { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 },
    'claude-opus-5': { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 },
    'claude-opus-5-5': { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 },
    'claude-fable-5-1': { input: 10, output: 50, cacheRead: 0.25, cacheWrite: 12.5 },
  },
};
