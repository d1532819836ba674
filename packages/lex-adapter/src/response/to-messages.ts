import { type Reply, TurnwiseError } from '@turnwise/core';
import { limits } from '../limits.ts';
import { type LexExtras, readExtras } from './lex-extras.ts';
import type { LexCard, LexMessage } from './lex-response.ts';
import { clip, splitText } from './split-text.ts';
import { isSpeakable } from './ssml.ts';

export interface MessageOptions {
  /** The answer is spoken; only then SSML is of use. */
  spoken: boolean;
  onError: (error: TurnwiseError) => void;
}

/** What is said, as messages within the limits of Lex: the speech first, then the card and the payload of the machine's own. */
export function toMessages(
  { text, card, platform }: Pick<Reply, 'text' | 'card' | 'platform'>,
  { spoken, onError }: MessageOptions,
): LexMessage[] {
  const extras = readExtras(platform?.lex);
  const beside = [...cardMessage(card, extras), ...payloadMessage(extras, onError)];
  const speech = (spoken && ssmlMessage(extras, onError)) || plainMessages(text);
  return [...speech.slice(0, limits.messages - beside.length), ...beside];
}

/** Plain text must carry no markup: Polly would read it out, a chat window would show it. */
function plainMessages(text: string): LexMessage[] {
  const plain = text
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, ' ')
    .replace(/\p{Surrogate}/gu, ' ');
  return splitText(plain, limits.message).map((content) => ({ contentType: 'PlainText', content }));
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
  if (content !== '' && content.length <= limits.message) return [{ contentType: 'CustomPayload', content }];
  onError(invalid('platform.lex.customPayload', `has ${content.length} characters; Lex takes 1 to ${limits.message}. It is left out.`));
  return [];
}

function cardMessage(card: Reply['card'], { imageUrl, buttons = [] }: LexExtras): LexMessage[] {
  const title = clip(card?.title || card?.text || '', limits.cardField);
  if (!title && buttons.length === 0) return [];
  const subtitle = card?.title ? clip(card.text, limits.cardField) : '';
  const pressable = buttons.slice(0, limits.buttons).flatMap(({ text, value }) => {
    const button = { text: clip(text, limits.buttonField), value: clip(value, limits.buttonField) };
    return button.text && button.value ? [button] : [];
  });
  const imageResponseCard: LexCard = {
    // A title is required; a card of buttons alone has none to show.
    title: title || '…',
    ...(subtitle && { subtitle }),
    ...(imageUrl && imageUrl.length <= limits.cardField && { imageUrl }),
    ...(pressable.length > 0 && { buttons: pressable }),
  };
  return [{ contentType: 'ImageResponseCard', imageResponseCard }];
}

function invalid(what: string, message: string): TurnwiseError {
  return new TurnwiseError({ code: 'LEX_EXTRAS', message: `"${what}" of a reply ${message}` });
}
