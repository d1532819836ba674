import { type Reply, resolveReply } from '@turnwise/core';
import { localize } from '../localized-text.ts';
import type { AlexaAdapter } from './adapter.ts';

/**
 * What is said when not even the engine could say something: the conversation's own words for it, in the language of the request.
 *
 * @param reply `stop` for who wanted to leave, and is let go
 */
export function apologize(
  { engine }: AlexaAdapter,
  locale: string | undefined,
  reply: 'fallback' | 'stop',
): Pick<Reply, 'text' | 'reprompt' | 'endSession' | 'locale'> {
  const { replies } = engine.conversation;
  const spoken = locale ?? replies.baseLocale;
  // The first wording: what picks one may be what failed.
  const text = localize(resolveReply(replies, reply, spoken) ?? '', spoken);
  const endSession = reply === 'stop';
  return { text, endSession, locale: spoken, ...(!endSession && { reprompt: text }) };
}
