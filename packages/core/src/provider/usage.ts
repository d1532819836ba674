/**
 * Tokens of one model call in one shape for every vendor. A number the vendor did not send is `undefined`, never 0.
 */
export interface Usage {
  /** All input, tokens read from and written to a cache included. */
  inputTokens?: number | undefined;
  /** All output, thinking included. */
  outputTokens?: number | undefined;
  /** Part of `inputTokens` that was read from the vendor's prompt cache. */
  cacheReadTokens?: number | undefined;
  /** Part of `inputTokens` that was written to the vendor's prompt cache. */
  cacheWriteTokens?: number | undefined;
  /** Part of `outputTokens` that was thinking. */
  thinkingTokens?: number | undefined;
}

/** Adds two usages; a figure stays `undefined` only when both sides lack it. */
export function addUsage(a: Usage, b: Usage): Usage {
  const add = (x: number | undefined, y: number | undefined) => (x === undefined ? y : y === undefined ? x : x + y);
  return {
    inputTokens: add(a.inputTokens, b.inputTokens),
    outputTokens: add(a.outputTokens, b.outputTokens),
    cacheReadTokens: add(a.cacheReadTokens, b.cacheReadTokens),
    cacheWriteTokens: add(a.cacheWriteTokens, b.cacheWriteTokens),
    thinkingTokens: add(a.thinkingTokens, b.thinkingTokens),
  };
}
