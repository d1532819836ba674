import type { Card, Reply } from '@turnwise/core';
import type { Directive, Response } from 'ask-sdk-model';
import type { AlexaRequest } from '../request/read-request.ts';
import { isRecord } from '../request/untrusted-json.ts';
import { escapeSsml, removeForbidden } from './escape-ssml.ts';
import { fitSpeech } from './fit-text.ts';

/** Speech with its markup, and the text of a card, in characters (request and response JSON reference). */
export const MAX_SPEECH = 8_000;
export const MAX_CARD = 8_000;
const MAX_CARD_TITLE = 500;
const MARKUP = '<speak></speak>'.length;

export interface ResponseParts {
  reply: Pick<Reply, 'text' | 'reprompt' | 'endSession' | 'pending' | 'locale' | 'platform'>;
  card: Card | undefined;
  request: AlexaRequest;
  /** Most characters for speech and card, if the platform's own limits are too much. */
  maxSpeech?: number;
  maxCard?: number;
}

/** Puts a reply into Alexa's format, within the limits of each part. `shouldEndSession` is always there. */
export function toResponse({ reply, card, request, maxSpeech = MAX_SPEECH, maxCard = MAX_CARD }: ResponseParts): Response {
  const { text, reprompt, endSession, pending, locale, platform } = reply;
  const speak = (words: string, question?: string) => toSpeech(fitSpeech(words, { max: maxSpeech - MARKUP, locale, question }));
  const spoken = isHeard(text) ? speak(text, pending?.question) : undefined;
  const directive = endSession ? undefined : dialogDirective(reply, request);
  // A delegated dialog speaks its own prompts.
  const asks = !endSession && directive?.type !== 'Dialog.Delegate';
  const asked = asks ? (reprompt ?? pending?.question ?? text) : undefined;
  const own: Response = {
    ...(spoken && { outputSpeech: spoken }),
    ...(asked !== undefined && isHeard(asked) && { reprompt: { outputSpeech: speak(asked) } }),
    ...(card && maxCard > 0 && { card: toCard(card, maxCard) }),
    ...(directive && { directives: [directive] }),
    shouldEndSession: endSession,
  };
  return withExtras(own, platform?.alexa);
}

/** Something is left to say when everything is out that cannot be sent. */
const isHeard = (text: string) => removeForbidden(text).trim() !== '';

function toSpeech(text: string) {
  return { type: 'SSML' as const, ssml: `<speak>${escapeSsml(text)}</speak>` };
}

/** The text of a card is shown as it is: no markup, no escaping. */
function toCard({ title, text }: Card, max: number) {
  const heading = cut(removeForbidden(title), Math.min(MAX_CARD_TITLE, max));
  return { type: 'Simple' as const, title: heading, content: cut(removeForbidden(text), max - heading.length) };
}

/** Without the half of a surrogate pair at the cut. */
function cut(text: string, max: number): string {
  return text.length <= max ? text : removeForbidden(text.slice(0, max));
}

/**
 * While a dialog of the interaction model is open: a machine that has nothing to say lets Alexa go on asking, and one that asks
 * for a slot of the intent has it elicited, which makes the answer easier to hear. Both need the dialog, or Alexa refuses the answer.
 */
function dialogDirective({ text, pending }: ResponseParts['reply'], { isDialogOpen, intent }: AlexaRequest): Directive | undefined {
  if (!isDialogOpen) return undefined;
  if (!text.trim()) return { type: 'Dialog.Delegate' };
  if (pending?.kind !== 'slot' || pending.slot === undefined || !intent?.slotNames.includes(pending.slot)) return undefined;
  return { type: 'Dialog.ElicitSlot', slotToElicit: pending.slot };
}

/** The machine's own additions win, field by field; its directives come after ours. */
function withExtras(own: Response, extras: Readonly<Record<string, unknown>> | undefined): Response {
  if (!extras) return own;
  const { directives, shouldEndSession, ...others } = extras;
  const added = Array.isArray(directives) ? directives.filter((entry) => isRecord(entry) && typeof entry.type === 'string') : [];
  const all = [...(own.directives ?? []), ...added];
  return {
    ...own,
    ...others,
    ...(all.length > 0 && { directives: all }),
    ...(typeof shouldEndSession === 'boolean' && { shouldEndSession }),
  };
}
