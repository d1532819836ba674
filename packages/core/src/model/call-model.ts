import type { Clock } from '../clock.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { Provider, ProviderRequest } from '../provider/provider.ts';
import { type BilledCall, type RawAnswer, readAnswer } from './read-answer.ts';
import { plainFormat, type ReplyFormat, type StructuredReply } from './reply-format/reply-format.ts';
import { completeSentences } from './sentences.ts';
import { toSpeakable } from './speakable.ts';

/** What came of asking a model. Its texts are speakable. */
export type ModelAnswer = { model: string; calls: readonly BilledCall[] } & (
  | { outcome: 'complete'; reply: StructuredReply }
  /** Stopped by the deadline, the token limit or a failure: `speech` ends at the last full sentence. */
  | { outcome: 'cut'; reply: StructuredReply; error: ProviderError | undefined }
  /** The model or a filter declined. */
  | { outcome: 'refused' }
  | { outcome: 'failed'; error: ProviderError }
);

export interface ModelCall {
  provider: Provider;
  request: ProviderRequest;
  locale: string;
  /** How the answer is made up. @default speech alone */
  format?: ReplyFormat;
  /** @default systemClock */
  clock?: Clock;
}

/**
 * Asks a provider and takes what can be spoken. An answer is complete only if the vendor said why it stopped; otherwise its whole
 * sentences are an answer that was cut. Never rejects.
 */
export async function callModel({ provider, request, locale, format = plainFormat, clock }: ModelCall): Promise<ModelAnswer> {
  const raw = await readAnswer(provider, request, clock);
  const { finish, error, model, calls } = raw;
  const failed = (reason: ProviderError): ModelAnswer => ({ outcome: 'failed', model, calls, error: reason });
  if (finish === 'refused' || finish === 'filtered') return { outcome: 'refused', model, calls };
  // A filter that stepped in before any word says so by an error. Asking the user to repeat it would only repeat it.
  if (finish === undefined && error?.kind === 'filtered') return { outcome: 'refused', model, calls };
  if (isHtml(raw.text)) return failed(badResponse(provider, 'answered with an HTML page instead of text'));
  if (finish && finish !== 'length') {
    const reply = speakable(format.read(raw.text, true));
    if (reply.speech) return { outcome: 'complete', model, calls, reply };
    return failed(error ?? badResponse(provider, finish === 'tool' ? 'asked for a tool instead of speaking' : 'gave an empty answer'));
  }
  const speech = wholeSentences(raw, format, locale);
  if (speech) return { outcome: 'cut', model, calls, reply: { speech }, error };
  return failed(error ?? badResponse(provider, finish ? 'reached its limit before a full sentence' : 'broke off before a full sentence'));
}

function wholeSentences({ text, spare }: RawAnswer, format: ReplyFormat, locale: string): string {
  for (const unfinished of [text, spare]) {
    if (isHtml(unfinished)) continue;
    const speech = toSpeakable(completeSentences(format.read(unfinished, false).speech, locale));
    if (speech) return speech;
  }
  return '';
}

/** Longest thing that a user might say next, in characters: it goes on a button. */
const MAX_SUGGESTION = 100;

/** A part of which nothing is left (an emoji, a tag) is no part: "yes" to it would be answered with silence. */
function speakable({ speech, ahead, card, suggestions, end }: StructuredReply): StructuredReply {
  const [yes, no] = [toSpeakable(ahead?.yes ?? ''), toSpeakable(ahead?.no ?? '')];
  const [title, text] = [toSpeakable(card?.title ?? ''), toSpeakable(card?.text ?? '')];
  const short = suggestions?.map(toSpeakable).filter((suggestion) => suggestion && suggestion.length <= MAX_SUGGESTION);
  return {
    speech: toSpeakable(speech),
    ...((yes || no) && { ahead: { ...(yes && { yes }), ...(no && { no }) } }),
    ...((title || text) && { card: { title, text } }),
    ...(short?.length && { suggestions: short }),
    ...(end && { end }),
  };
}

const isHtml = (text: string) => /^\s{0,100}<(?:!doctype|html|head|body|\?xml)\b/i.test(text.slice(0, 200));

function badResponse({ id }: Provider, what: string): ProviderError {
  return new ProviderError({ provider: id, kind: 'bad_response', message: `${what}.` });
}
