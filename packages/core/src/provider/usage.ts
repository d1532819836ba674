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

const figures = ['inputTokens', 'outputTokens', 'cacheReadTokens', 'cacheWriteTokens', 'thinkingTokens'] as const;

/**
 * Later figures of one call over earlier ones: what the later lack keeps what was known, and what is no count (negative, a
 * fraction, NaN, a text) is not taken at all: a wrong figure would become a wrong bill.
 */
export function mergeUsage(earlier: Usage | undefined, later: Usage): Usage {
  const merged: Usage = { ...earlier };
  for (const name of figures) {
    const figure: unknown = later?.[name];
    if (Number.isSafeInteger(figure) && (figure as number) >= 0) merged[name] = figure as number;
  }
  return merged;
}

/** Counts of a call that did not come to its end: what it has said so far is less than what it will be billed for. */
export function soFar(usage: Usage | undefined): Usage | undefined {
  if (!usage) return undefined;
  const { outputTokens: _running, thinkingTokens: _thought, ...known } = usage;
  return known;
}

/** Whether a vendor sent any figure at all. */
export function isCounted(usage: Usage | undefined): usage is Usage {
  return usage !== undefined && figures.some((name) => usage[name] !== undefined);
}
