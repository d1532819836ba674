import type { ResponseEnvelope } from 'ask-sdk-model';
import { MAX_CARD, MAX_SPEECH, type ResponseParts, toResponse } from './to-response.ts';

/** A whole answer; the stricter of two figures that Amazon has printed (24 KB and 120 KB). In bytes. */
export const MAX_RESPONSE_BYTES = 24 * 1024;
/** Speech is not cut shorter than this, in characters: it is what the answer is for. */
const MIN_SPEECH = 500;

/**
 * The whole answer, made to fit: first the card gives way, then the end of the speech. Session attributes and the machine's own
 * directives never do, because half of either is worth nothing.
 */
export function fitResponse(
  parts: ResponseParts,
  attributes: Readonly<Record<string, unknown>> | undefined,
  maxBytes: number,
): { envelope: ResponseEnvelope; overBytes: number } {
  const build = (limits: Pick<ResponseParts, 'maxSpeech' | 'maxCard'>) => {
    const response = toResponse({ ...parts, ...limits });
    return { version: '1.0', ...(attributes && { sessionAttributes: { ...attributes } }), response };
  };
  const whole = build({});
  const overAll = byteLength(whole) - maxBytes;
  if (overAll <= 0) return { envelope: whole, overBytes: 0 };

  // A character is at least one byte, so taking that many characters away takes at least as many bytes away.
  const cardLength = lengthOf(parts.card?.title) + lengthOf(parts.card?.text);
  const maxCard = Math.max(0, Math.min(cardLength, MAX_CARD) - overAll);
  const smaller = build({ maxCard });
  const stillOver = byteLength(smaller) - maxBytes;
  if (stillOver <= 0) return { envelope: smaller, overBytes: 0 };

  let maxSpeech = speechLength(smaller);
  let fitted = smaller;
  let over = stillOver;
  while (over > 0 && maxSpeech > MIN_SPEECH) {
    // Speech and reprompt share the cut; again, when they are of different length or their characters of different weight.
    const { outputSpeech = '', reprompt = '' } = fitted.response;
    const spoken = byteLength([outputSpeech, reprompt]);
    maxSpeech = Math.max(MIN_SPEECH, Math.min(maxSpeech - 1, Math.floor(maxSpeech * (1 - over / spoken))));
    fitted = build({ maxCard: 0, maxSpeech });
    over = byteLength(fitted) - maxBytes;
  }
  return { envelope: fitted, overBytes: Math.max(0, over) };
}

function speechLength({ response: { outputSpeech } }: ResponseEnvelope): number {
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml.length : MAX_SPEECH;
}

const lengthOf = (text: string | undefined) => text?.length ?? 0;

const encoder = new TextEncoder();

/** Bytes of a value as JSON. */
export function byteLength(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
