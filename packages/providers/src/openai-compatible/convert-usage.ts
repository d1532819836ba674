import type { Usage } from '@turnwise/core/provider';
import { toCount } from '../call/to-count.ts';
import { fieldsOf } from '../call/untrusted-json.ts';

/**
 * Counts of a chat completion. Three habits of vendors are evened out: input of 0 tokens is a gateway that does not count (no request
 * is empty); DeepSeek names its cache apart; xAI leaves thinking out of `completion_tokens`, which its total gives away.
 */
export function convertUsage(raw: unknown): Usage | undefined {
  const usage = fieldsOf(raw);
  const inputTokens = toCount(usage.prompt_tokens) || undefined;
  const spoken = toCount(usage.completion_tokens);
  const input = fieldsOf(usage.prompt_tokens_details);
  const thinkingTokens = toCount(fieldsOf(usage.completion_tokens_details).reasoning_tokens);
  const total = toCount(usage.total_tokens);
  const isApart = thinkingTokens !== undefined && total !== undefined && total === (inputTokens ?? 0) + (spoken ?? 0) + thinkingTokens;
  const outputTokens = inputTokens === undefined && !spoken ? undefined : spoken;
  if (inputTokens === undefined && outputTokens === undefined) return undefined;
  return {
    inputTokens,
    outputTokens: outputTokens !== undefined && isApart ? outputTokens + thinkingTokens : outputTokens,
    cacheReadTokens: toCount(input.cached_tokens) ?? toCount(usage.prompt_cache_hit_tokens),
    cacheWriteTokens: toCount(input.cache_write_tokens),
    thinkingTokens,
  };
}
