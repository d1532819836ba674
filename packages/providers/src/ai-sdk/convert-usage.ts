import type { Usage } from '@turnwise/core/provider';
import { toCount } from '../call/to-count.ts';
import { fieldsOf } from '../call/untrusted-json.ts';

/** Counts of a model: flat in v2, in groups since v3. */
export function convertUsage(raw: unknown): Usage | undefined {
  const usage = fieldsOf(raw);
  const [input, output] = [fieldsOf(usage.inputTokens), fieldsOf(usage.outputTokens)];
  // No request is empty: zeros come from servers that do not count.
  const inputTokens = (toCount(usage.inputTokens) ?? toCount(input.total)) || undefined;
  const outputTokens = toCount(usage.outputTokens) ?? toCount(output.total);
  const converted: Usage = {
    inputTokens,
    outputTokens: inputTokens ? outputTokens : outputTokens || undefined,
    cacheReadTokens: toCount(usage.cachedInputTokens) ?? toCount(input.cacheRead),
    cacheWriteTokens: toCount(input.cacheWrite),
    thinkingTokens: toCount(usage.reasoningTokens) ?? toCount(output.reasoning),
  };
  return Object.values(converted).some((count) => count !== undefined) ? converted : undefined;
}
