import { UnsupportedRequestError } from '@turnwise/core';
import { isRecord, kindOf, listOf, recordOf, textMap, textOf, type UnknownRecord } from '../untrusted-json.ts';
import { type LexIntent, readIntent, readSlots } from './lex-intent.ts';

/** An event of Lex V2, checked, in the adapter's own words. */
export interface LexRequest {
  sessionId: string;
  /** `originatingRequestId`: one per user input, unless a client set it itself. */
  requestId: string | undefined;
  /** `dialog`: before the intent is complete · `fulfillment`: all slots are there. */
  source: 'dialog' | 'fulfillment';
  /** Names the code hook that fired. */
  invocationLabel: string | undefined;
  /** BCP 47 tag, for example `en-US`. */
  locale: string | undefined;
  /** What was typed, or heard; empty when nothing was. */
  text: string;
  /** Other hearings, best first. */
  alternatives: readonly string[];
  /** The answer will be spoken by Lex, not read. */
  spoken: boolean;
  intent: LexIntent;
  /** How sure Lex is of the intent, from 0 to 1. FallbackIntent has none. */
  confidence: number | undefined;
  /** What Lex would do on `Delegate`. */
  proposed: ProposedState | undefined;
  /** Slots that these very words filled, as far as Lex says so. */
  heardSlots: readonly string[];
  attributes: Readonly<Record<string, string>>;
  requestAttributes: Readonly<Record<string, string>> | undefined;
  /** As they came; `undefined` when the event had none. */
  activeContexts: readonly unknown[] | undefined;
}

export interface ProposedState {
  type: string | undefined;
  slot: string | undefined;
  /** Lex asks again, because the last answer fitted nothing. */
  isRetry: boolean;
}

/** Lex allows 100 characters; longer ones come from tests and other platforms. */
const MAX_ID = 256;
/** Twice what RecognizeText takes (quotas page); the engine cuts further. */
const MAX_TEXT = 2_048;
/** Where text goes when no intent came with it. */
const FALLBACK_INTENT = 'FallbackIntent';

/** @throws UnsupportedRequestError when it is no event of Lex V2 */
export function readEvent(event: unknown): LexRequest {
  if (!isRecord(event)) throw unsupported(`got ${kindOf(event)} instead of an event.`);
  if (isVersion1(event)) {
    throw unsupported('got an event of Lex V1, whose support ended on 15 September 2025.', 'Migrate the bot to Lex V2.');
  }
  const sessionId = textOf(event.sessionId, MAX_ID);
  if (sessionId === undefined) throw unsupported('the event has no "sessionId".');
  const state = recordOf(event.sessionState);
  const text = typeof event.inputTranscript === 'string' ? event.inputTranscript.slice(0, MAX_TEXT).trim() : '';
  const interpretations = listOf(event.interpretations).map(recordOf);
  const intent = readIntent(state.intent) ?? readIntent(interpretations[0]?.intent);
  if (!intent && !text) throw unsupported('the event has neither "sessionState.intent" nor "inputTranscript".');
  const transcriptions = listOf(event.transcriptions).slice(0, 10).map(recordOf);
  return {
    sessionId,
    requestId: textOf(state.originatingRequestId, MAX_ID),
    source: event.invocationSource === 'FulfillmentCodeHook' ? 'fulfillment' : 'dialog',
    invocationLabel: textOf(event.invocationLabel, MAX_ID),
    locale: localeOf(recordOf(event.bot).localeId),
    text,
    alternatives: alternativesOf(transcriptions, text),
    spoken: typeof event.responseContentType === 'string' && event.responseContentType.startsWith('audio/'),
    intent: intent ?? { name: FALLBACK_INTENT, slots: {}, state: 'InProgress', confirmationState: 'None' },
    confidence: confidenceOf(interpretations, intent?.name),
    proposed: proposedOf(event.proposedNextState),
    heardSlots: Object.entries(readSlots(transcriptions[0]?.resolvedSlots)).flatMap(([name, slot]) => (slot ? [name] : [])),
    attributes: textMap(state.sessionAttributes),
    requestAttributes: isRecord(event.requestAttributes) ? textMap(event.requestAttributes) : undefined,
    activeContexts: Array.isArray(state.activeContexts) ? state.activeContexts : undefined,
  };
}

function isVersion1(event: UnknownRecord): boolean {
  return !('sessionState' in event) && ('currentIntent' in event || 'outputDialogMode' in event);
}

function localeOf(localeId: unknown): string | undefined {
  return typeof localeId === 'string' && /^[a-z]{2,3}_[A-Za-z0-9]{2,4}$/.test(localeId) ? localeId.replace('_', '-') : undefined;
}

function alternativesOf(transcriptions: readonly UnknownRecord[], text: string): string[] {
  const heard = transcriptions.flatMap(({ transcription }) =>
    typeof transcription === 'string' ? [transcription.slice(0, MAX_TEXT).trim()] : [],
  );
  return [...new Set(heard)].filter((other) => other !== '' && other !== text);
}

/** `nluConfidence` is a number in events; other pages of the documentation, and RecognizeText, have `{ score }`. */
function confidenceOf(interpretations: readonly UnknownRecord[], name: string | undefined): number | undefined {
  const raw = interpretations.find((one) => recordOf(one.intent).name === name)?.nluConfidence;
  const score = isRecord(raw) ? raw.score : raw;
  return typeof score === 'number' && score >= 0 && score <= 1 ? score : undefined;
}

function proposedOf(value: unknown): ProposedState | undefined {
  if (!isRecord(value)) return undefined;
  const { type, slotToElicit } = recordOf(value.dialogAction);
  const { attempt } = recordOf(value.prompt);
  return {
    type: textOf(type, MAX_ID),
    slot: textOf(slotToElicit, MAX_ID),
    isRetry: typeof attempt === 'string' && attempt.startsWith('Retry'),
  };
}

function unsupported(what: string, hint = 'See "Input event format for Lex V2" in the AWS documentation.'): UnsupportedRequestError {
  return new UnsupportedRequestError({ platform: 'lex', message: `The Lex adapter speaks Lex V2, but ${what}`, hint });
}
