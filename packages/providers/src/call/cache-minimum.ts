/**
 * Shortest prefix that a model keeps in its prompt cache, in tokens; below it a mark does nothing. Where sources disagree the smaller figure
 * stands, since a mark too many costs nothing. As of November 2026: platform.claude.com, "Prompt caching"; AWS user guide, "Prompt caching for
 * faster model inference". Models that are not listed, Mistral's among them, have no cache to mark.
 */
const minimumTokens: readonly (readonly [RegExp, number])[] = [
  [/claude-(haiku-5-5|opus-5|fable-5|mythos-5)/, 512],
  [/claude-(sonnet-5|sonnet-4|opus-4-8|opus-4-1|opus-4-2)/, 1_024],
  [/claude-opus-4-7/, 2_048],
  [/claude-(opus-4-[56]|haiku-4-5)/, 4_096],
  [/amazon\.nova-pro/, 1_024],
  [/amazon\.nova-(lite|micro)/, 1_536],
];

// Generous: a text that is taken for longer than it is gets a mark that does nothing.
const CHARACTERS_PER_TOKEN = 3;

/** Whether a mark after this text can pay. Writing costs a quarter more than reading afresh, each read then nine tenths less. */
export function isWorthCaching(model: string, prefix: string): boolean {
  const minimum = minimumTokens.find(([pattern]) => pattern.test(model))?.[1];
  return minimum !== undefined && prefix.length >= minimum * CHARACTERS_PER_TOKEN;
}
