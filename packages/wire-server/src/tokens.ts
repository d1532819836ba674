/** Tokens as the server counts and bills them. */
export interface Tokens {
  /** All input, cache included. */
  inputTokens: number;
  /** All output, thinking included. */
  outputTokens: number;
  cacheReadTokens?: number;
  cacheWriteTokens?: number;
  thinkingTokens?: number;
}

const CHARACTERS_PER_TOKEN = 4;

/** A rough count that depends on nothing but the text: what a reply costs when its script names no usage. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
