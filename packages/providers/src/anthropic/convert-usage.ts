import type { Usage } from '@turnwise/core/provider';
import { toCount } from '../call/to-count.ts';

/** Counts of the Messages API: fresh, written and read input come apart, thinking is part of the output. */
export interface MessageUsage {
  input_tokens?: unknown;
  output_tokens?: unknown;
  cache_creation_input_tokens?: unknown;
  cache_read_input_tokens?: unknown;
  output_tokens_details?: { thinking_tokens?: unknown } | null;
}

export function convertUsage(usage: MessageUsage): Usage {
  const fresh = toCount(usage.input_tokens);
  const cacheReadTokens = toCount(usage.cache_read_input_tokens);
  const cacheWriteTokens = toCount(usage.cache_creation_input_tokens);
  const inputTokens = fresh === undefined ? undefined : fresh + (cacheReadTokens ?? 0) + (cacheWriteTokens ?? 0);
  const outputTokens = toCount(usage.output_tokens);
  return {
    // No request is empty: zeros come from gateways that do not count.
    inputTokens: inputTokens || undefined,
    outputTokens: inputTokens ? outputTokens : outputTokens || undefined,
    cacheReadTokens,
    cacheWriteTokens,
    thinkingTokens: toCount(usage.output_tokens_details?.thinking_tokens),
  };
}

/** Later counts are cumulative: they replace earlier ones; a field that is missing or null keeps what was known. */
export function mergeUsage(earlier: MessageUsage, later: MessageUsage): MessageUsage {
  const known = Object.entries(later).filter(([, value]) => value !== undefined && value !== null);
  return { ...earlier, ...Object.fromEntries(known) };
}
