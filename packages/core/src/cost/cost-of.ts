import type { Usage } from '../provider/usage.ts';
import { priceOf } from './price-of.ts';
import type { PriceTable } from './price-table.ts';

/** Money spent. `priced: 'unknown'` means that the amount is not known, which is not the same as nothing. */
export type Cost = { priced: 'table'; amount: number; currency: string } | { priced: 'unknown'; amount?: undefined; currency?: undefined };

const unknown: Cost = { priced: 'unknown' };

/** Price of a model call by a price table, where ARNs and regional profile ids of Bedrock (`eu.…`) are resolved to their model; unknown when the model is not in it or the vendor sent no token counts. */
export function costOf(usage: Usage, model: string, table: PriceTable): Cost {
  if (usage.inputTokens === undefined || usage.outputTokens === undefined) return unknown;
  // Nothing used costs nothing, whatever the price: an answer out of a cache.
  if (usage.inputTokens === 0 && usage.outputTokens === 0) return noCost(table.currency);
  const listed = priceOf(model, table);
  if (!listed) return unknown;
  const { longPrompt } = listed;
  const price = longPrompt && usage.inputTokens > longPrompt.above ? longPrompt : listed;
  const read = usage.cacheReadTokens ?? 0;
  const written = usage.cacheWriteTokens ?? 0;
  const fresh = Math.max(0, usage.inputTokens - read - written);
  const amount =
    (fresh * price.input +
      read * (price.cacheRead ?? price.input) +
      written * (price.cacheWrite ?? price.input) +
      usage.outputTokens * price.output) /
    1_000_000;
  return { priced: 'table', amount, currency: table.currency };
}

/** Adds two costs. Unknown plus anything is unknown: a sum must not look smaller than it is. */
export function addCost(a: Cost, b: Cost): Cost {
  if (a.priced === 'unknown' || b.priced === 'unknown' || a.currency !== b.currency) return unknown;
  return { ...a, amount: a.amount + b.amount };
}

/** The cost of a turn that called no model. */
export function noCost(currency: string): Cost {
  return { priced: 'table', amount: 0, currency };
}
