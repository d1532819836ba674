import type { Answer } from './reply.ts';
import { countTokens, type Tokens } from './tokens.ts';

/** The deltas of an answer's text. */
export function textChunks({ text = 'A local test server says hello.' }: Answer): readonly string[] {
  return typeof text === 'string' ? [text] : text;
}

/** What the vendor charges for an answer, whether it tells the client or not: as scripted, or counted from the two texts. */
export function chargedTokens(answer: Answer, requestBody: unknown): Tokens {
  if (answer.usage && answer.usage !== 'none') return answer.usage;
  const thinkingTokens = answer.thinking ? countTokens(answer.thinking) : undefined;
  const outputTokens = countTokens(textChunks(answer).join('')) + (thinkingTokens ?? 0);
  const inputTokens = countTokens(JSON.stringify(requestBody ?? ''));
  return { inputTokens, outputTokens, ...(thinkingTokens === undefined ? {} : { thinkingTokens }) };
}

/** The counts that the answer tells the client. */
export function reportedTokens(answer: Answer, requestBody: unknown): Tokens | undefined {
  return answer.usage === 'none' ? undefined : chargedTokens(answer, requestBody);
}
