import type { ModelPrice, PriceTable, TokenPrice } from './price-table.ts';

/** Resource part of a Bedrock ARN that names a model: foundation models, and inference profiles of AWS's own. */
const arn = /^arn:[a-z0-9-]+:bedrock:[a-z0-9-]*:\d*:(?:foundation-model|inference-profile)\/([^\s/]{1,200})$/;

/**
 * Geographies in front of a Bedrock id (`eu.`, `us-gov.`): the price is that of the model in a region. `global.` is not among them,
 * because it can be cheaper: a table lists it by its full id.
 */
const geography = /^(?:us|us-gov|eu|apac|jp|au|ca|sa|me|af|il|mx|in|uk)\.(?=[a-z0-9]+\.)/;

/**
 * The price of a model: by its exact id, else by the id inside a Bedrock ARN, else without the prefix of an inference profile.
 * `undefined` when the table has none.
 */
export function priceOf(model: string, table: PriceTable): ModelPrice | undefined {
  const id = arn.exec(model)?.[1] ?? model;
  // The dearer regional price stands in for a `global.` one that is not listed.
  for (const name of [model, id, id.replace(geography, ''), id.replace(/^global\./, '')])
    if (Object.hasOwn(table.models, name)) return table.models[name];
  return undefined;
}

/** The most that so many tokens can cost: cache writes and the tier for long prompts included. Money, as in the table. */
export function worstCost(inputTokens: number, outputTokens: number, price: ModelPrice): number {
  const { longPrompt } = price;
  const tiers: TokenPrice[] = longPrompt && inputTokens > longPrompt.above ? [price, longPrompt] : [price];
  return Math.max(
    ...tiers.map(
      ({ input, output, cacheRead = input, cacheWrite = input }) =>
        (inputTokens * Math.max(input, cacheRead, cacheWrite) + outputTokens * output) / 1_000_000,
    ),
  );
}
