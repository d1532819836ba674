/**
 * How a Claude model can be kept from thinking, which costs time and counts against the answer's tokens.
 * - `send`: what to send as `thinking` · `effort`: thinking is always on, a low effort is the only lever
 */
interface Quiet {
  pattern: RegExp;
  send?: { type: 'disabled' | 'between_tools' };
  effort?: 'low';
}

/**
 * As of November 2026, from platform.claude.com: the migration guides of Sonnet 5.5, Opus 5.5 and Haiku 5.5, and "Adaptive thinking".
 * Models that are not listed (4.x and older) do not think unless asked, so nothing is sent.
 */
const quietModels: readonly Quiet[] = [
  { pattern: /claude-sonnet-5-5/, send: { type: 'between_tools' } },
  { pattern: /claude-haiku-5-5/, send: { type: 'disabled' } },
  { pattern: /claude-opus-5-5/, effort: 'low' },
  { pattern: /claude-(fable|mythos)-/, effort: 'low' },
  { pattern: /claude-(opus|sonnet)-5(?!-5)/, send: { type: 'disabled' } },
];

/** The quietest thinking that a model accepts. Ids of gateways, Bedrock profiles and ARNs are understood as long as they hold the name. */
export function leastThinking(model: string): Omit<Quiet, 'pattern'> {
  const { send, effort } = quietModels.find(({ pattern }) => pattern.test(model)) ?? {};
  return { ...(send ? { send } : {}), ...(effort ? { effort } : {}) };
}

/**
 * - `least`: the quietest setting the model accepts · `vendor`: nothing is sent, the vendor's default holds
 * - an object: sent as it is, for example `{ type: 'adaptive' }`
 */
export type Thinking = 'least' | 'vendor' | Readonly<Record<string, unknown>>;
