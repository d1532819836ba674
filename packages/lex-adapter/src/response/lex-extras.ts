import { isRecord, listOf, recordOf, type UnknownRecord } from '../untrusted-json.ts';
import type { LexButton } from './lex-response.ts';

/**
 * What a machine may add for Lex, as `platform: { lex: … }` of a `say`.
 *
 * @example
 * { type: 'say', params: { reply: 'greeting', platform: { lex: { ssml: '<speak>Hello <break time="300ms"/> there</speak>' } } } }
 */
export interface LexExtras {
  /**
   * Spoken instead of the plain text, when the answer is spoken at all; with `<speak>` around it, at most 1,024 characters, your
   * own escaping. Markup that Polly could not read is left out and reported, and the plain text is spoken.
   */
  ssml?: string;
  /** Sent to the client beside the speech, as a CustomPayload of at most 1,024 characters; an object becomes JSON. */
  customPayload?: string | object;
  /** Picture of the reply's card, at most 250 characters of URL. */
  imageUrl?: string;
  /** Up to five buttons of the reply's card. A card of its own is made for them when the reply has none. */
  buttons?: readonly LexButton[];
}

/** The extras that have the right type; everything else a machine put there is ignored. */
export function readExtras(value: unknown): LexExtras {
  const { ssml, customPayload, imageUrl, buttons } = recordOf(value);
  const pressable = listOf(buttons).filter(isButton);
  return {
    ...(typeof ssml === 'string' && { ssml }),
    ...((typeof customPayload === 'string' || isRecord(customPayload) || Array.isArray(customPayload)) && { customPayload }),
    ...(typeof imageUrl === 'string' && { imageUrl }),
    ...(pressable.length > 0 && { buttons: pressable }),
  };
}

function isButton(value: unknown): value is UnknownRecord & LexButton {
  return isRecord(value) && typeof value.text === 'string' && typeof value.value === 'string';
}
