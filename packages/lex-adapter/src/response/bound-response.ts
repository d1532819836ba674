import { TurnwiseError } from '@turnwise/core';
import { limits } from '../limits.ts';
import { jsonBytes } from '../session/session-attributes.ts';
import type { LexResponse } from './lex-response.ts';

/** What is given up, in this order, while an answer is larger than Lex takes; the first message stays. */
const sacrifices: readonly ((response: LexResponse) => LexResponse)[] = [
  ({ requestAttributes: _, ...response }) => response,
  ...Array.from({ length: limits.messages - 1 }, () => withoutLastMessage),
  ({ sessionState: { activeContexts: _, ...sessionState }, ...response }) => ({ ...response, sessionState }),
];

/**
 * Makes an answer small enough.
 *
 * @throws TurnwiseError `LEX_RESPONSE_TOO_LARGE` when the intent's own slots are larger than an answer may be
 */
export function boundResponse(response: LexResponse): LexResponse {
  let bounded = withoutLargeAttributes(response);
  for (const giveUp of sacrifices) {
    if (jsonBytes(bounded) <= limits.output) return bounded;
    bounded = giveUp(bounded);
  }
  const bytes = jsonBytes(bounded);
  if (bytes <= limits.output) return bounded;
  throw new TurnwiseError({ code: 'LEX_RESPONSE_TOO_LARGE', message: `The answer has ${bytes} bytes; Lex takes ${limits.output}.` });
}

/** Attributes that are too large came in so: left out, Lex keeps those that it has. */
function withoutLargeAttributes(response: LexResponse): LexResponse {
  const { sessionAttributes, ...sessionState } = response.sessionState;
  return sessionAttributes && jsonBytes(sessionAttributes) > limits.attributes ? { ...response, sessionState } : response;
}

function withoutLastMessage(response: LexResponse): LexResponse {
  const { messages = [] } = response;
  return messages.length > 1 ? { ...response, messages: messages.slice(0, -1) } : response;
}
