import type { Usage } from '@turnwise/core/provider';

/** Counts of Converse: fresh, written and read input come apart and are added up. */
export interface ConverseUsage {
  inputTokens?: number | undefined;
  outputTokens?: number | undefined;
  cacheReadInputTokens?: number | undefined;
  cacheWriteInputTokens?: number | undefined;
}

export function convertUsage({ inputTokens, outputTokens, cacheReadInputTokens, cacheWriteInputTokens }: ConverseUsage): Usage {
  const fresh = toCount(inputTokens);
  const cacheReadTokens = toCount(cacheReadInputTokens);
  const cacheWriteTokens = toCount(cacheWriteInputTokens);
  return {
    inputTokens: fresh === undefined ? undefined : fresh + (cacheReadTokens ?? 0) + (cacheWriteTokens ?? 0),
    outputTokens: toCount(outputTokens),
    cacheReadTokens,
    cacheWriteTokens,
  };
}

/** A count as a number, also out of a header; `undefined` for anything that is none. */
export function toCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
