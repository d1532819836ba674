import type { Usage } from '@turnwise/core/provider';
import { toCount } from '../call/to-count.ts';

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
