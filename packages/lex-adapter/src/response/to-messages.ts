import { type Reply, TurnwiseError } from '@turnwise/core';
import { limits } from '../limits.ts';
import { cardMessage } from './card-message.ts';
import { type LexExtras, readExtras } from './lex-extras.ts';
import type { LexMessage } from './lex-response.ts';
import { splitText } from './split-text.ts';
import { isSpeakable } from './ssml.ts';

export interface MessageOptions {
  /** The answer is spoken; only then SSML is of use. */
  spoken: boolean;
  onError: (error: TurnwiseError) => void;
}

export interface Messages {
  /** What is said: plain text in pieces, or one piece of SSML; empty when there is nothing to say. */
  speech: LexMessage[];
  /** A card, a payload for the client. */
  beside: LexMessage[];
}

/** What a reply says, as messages within the limits of Lex. */
export function toMessages(
  reply: Pick<Reply, 'text' | 'card' | 'suggestions' | 'pending' | 'platform'>,
  { spoken, onError }: MessageOptions,
): Messages {
  const extras = readExtras(reply.platform?.lex);
  const beside = [...cardMessage(reply, extras), ...payloadMessage(extras, onError)];
  const room = limits.messages - beside.length;
  const speech = (spoken && ssmlMessage(extras, onError)) || plainMessages(reply.text);
  return { speech: speech.length <= room ? speech : cutTo(room, speech, reply.pending?.question), beside };
}

/** The question that is open is the last thing to go: an answer to one that was never heard means nothing. */
function cutTo(room: number, speech: readonly LexMessage[], question: string | undefined): LexMessage[] {
  const [asked] = question ? plainMessages(question) : [];
  return asked ? [...speech.slice(0, room - 1), asked] : speech.slice(0, room);
}

/** More than all messages hold, before and after markup is taken out; the rest of a text is not read. */
const MAX_RAW = 32_000;
const MAX_PLAIN = (limits.messages + 1) * limits.message;

/** Plain text must carry no markup: Polly would read it out, a chat window would show it. */
export function plainMessages(text: string): LexMessage[] {
  const plain = text
    .slice(0, MAX_RAW)
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, ' ')
    .replace(/\p{Surrogate}/gu, ' ')
    .trim();
  return splitText(plain.slice(0, MAX_PLAIN), limits.message).map((content) => ({ contentType: 'PlainText', content }));
}

function ssmlMessage({ ssml }: LexExtras, onError: MessageOptions['onError']): LexMessage[] | undefined {
  if (ssml === undefined) return undefined;
  if (ssml.length <= limits.message && isSpeakable(ssml)) return [{ contentType: 'SSML', content: ssml.trim() }];
  onError(
    invalid('platform.lex.ssml', `is no SSML of at most ${limits.message} characters inside <speak>…</speak>; the plain text is spoken.`),
  );
  return undefined;
}

function payloadMessage({ customPayload }: LexExtras, onError: MessageOptions['onError']): LexMessage[] {
  if (customPayload === undefined) return [];
  const content = typeof customPayload === 'string' ? customPayload : JSON.stringify(customPayload);
  if (content.trim() !== '' && content.length <= limits.message) return [{ contentType: 'CustomPayload', content }];
  onError(
    invalid(
      'platform.lex.customPayload',
      `has ${content.length} characters; Lex takes 1 to ${limits.message}, not all of them blanks. It is left out.`,
    ),
  );
  return [];
}

function invalid(what: string, message: string): TurnwiseError {
  return new TurnwiseError({ code: 'LEX_EXTRAS', message: `"${what}" of a reply ${message}` });
}
