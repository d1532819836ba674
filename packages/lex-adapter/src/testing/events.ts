import type { LexConfirmationState, LexIntentState, LexSlot, LexSlots } from '../event/lex-intent.ts';

/** A slot as a test writes it: a text, several, `null` for an empty one, or the whole structure. */
export type SlotInput = string | readonly string[] | null | LexSlot;

export interface EventOptions {
  /** What was typed or heard. @default the text, or the values of the slots, or the intent's name */
  text?: string;
  /** @default 'DialogCodeHook' */
  invocationSource?: 'DialogCodeHook' | 'FulfillmentCodeHook';
  /** @default 'en_US' */
  localeId?: string;
  sessionId?: string;
  /** `originatingRequestId`; Lex gives every input its own. @default 'request-1' */
  requestId?: string;
  sessionAttributes?: Readonly<Record<string, string>>;
  activeContexts?: readonly unknown[];
  requestAttributes?: Readonly<Record<string, string>> | null;
  /** `Speech` gives a spoken answer. @default 'Text' */
  inputMode?: 'Text' | 'Speech' | 'DTMF';
  /** Other hearings, best first. */
  alternatives?: readonly string[];
  /** How sure Lex is of the intent. @default 0.9, none for FallbackIntent */
  confidence?: number;
  confirmationState?: LexConfirmationState;
  state?: LexIntentState;
  /** Slots that these words filled. @default those that are not empty */
  heardSlots?: readonly string[];
  /** Lex asks again for this slot (`proposedNextState` with attempt `Retry1`). */
  retries?: string;
}

/** An event of a Lex V2 bot, with the fields that AWS documents. */
export type LexEvent = Readonly<Record<string, unknown>> & { inputTranscript: string; sessionId: string };

/** What a user says that no intent of the bot matches: FallbackIntent. */
export function textEvent(text: string, options: EventOptions = {}): LexEvent {
  return intentEvent('FallbackIntent', {}, { text, ...options });
}

/** An intent that Lex has recognised, with all of its slots, the empty ones too. */
export function intentEvent(name: string, slots: Readonly<Record<string, SlotInput>> = {}, options: EventOptions = {}): LexEvent {
  const {
    invocationSource = 'DialogCodeHook',
    inputMode = 'Text',
    localeId = 'en_US',
    sessionId = 'test-session',
    requestId = 'request-1',
    sessionAttributes = {},
    activeContexts = [],
    requestAttributes = null,
    confirmationState = 'None',
    alternatives = [],
    retries,
  } = options;
  const filled: LexSlots = Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, toSlot(value)]));
  const heardSlots = options.heardSlots ?? Object.keys(filled).filter((slot) => filled[slot]);
  const text = options.text ?? (heardSlots.map((slot) => filled[slot]?.value?.originalValue).join(' ') || name);
  const isFulfillment = invocationSource === 'FulfillmentCodeHook';
  const intent = { name, slots: filled, state: options.state ?? (isFulfillment ? 'ReadyForFulfillment' : 'InProgress'), confirmationState };
  const isFallback = name === 'FallbackIntent';
  const fallback = { name: 'FallbackIntent', slots: {}, state: 'InProgress', confirmationState: 'None' };
  const missing = retries ?? Object.keys(filled).find((slot) => !filled[slot]);
  return {
    messageVersion: '1.0',
    invocationSource,
    inputMode,
    responseContentType: inputMode === 'Text' ? 'text/plain; charset=utf-8' : 'audio/mpeg',
    sessionId,
    inputTranscript: text,
    rawInputTranscript: text,
    bot: { id: 'ABCDEFGHIJ', name: 'TestBot', localeId, version: 'DRAFT', aliasId: 'TSTALIASID', aliasName: 'TestBotAlias' },
    interpretations: [
      { interpretationSource: 'Lex', ...(!isFallback && { nluConfidence: options.confidence ?? 0.9 }), intent },
      ...(isFallback ? [] : [{ interpretationSource: 'Lex', intent: fallback }]),
    ],
    ...(!isFulfillment && {
      proposedNextState: {
        dialogAction: missing === undefined ? { type: 'Close' } : { type: 'ElicitSlot', slotToElicit: missing },
        intent,
        prompt: { attempt: retries === undefined ? 'Initial' : 'Retry1' },
      },
    }),
    requestAttributes,
    sessionState: { originatingRequestId: requestId, sessionAttributes, activeContexts, runtimeHints: { slotHints: {} }, intent },
    transcriptions: [text, ...alternatives].map((transcription, index) => ({
      transcription,
      transcriptionConfidence: 1 - index / 10,
      resolvedContext: { intent: name },
      resolvedSlots: Object.fromEntries(heardSlots.map((slot) => [slot, filled[slot] ?? null])),
    })),
  };
}

function toSlot(value: SlotInput): LexSlot | null {
  if (typeof value === 'string') return scalar(value);
  if (!Array.isArray(value)) return value as LexSlot | null;
  return { shape: 'List', value: { originalValue: value.join(' and '), interpretedValue: value.join(' and ') }, values: value.map(scalar) };
}

const scalar = (value: string): LexSlot => ({
  shape: 'Scalar',
  value: { originalValue: value, interpretedValue: value, resolvedValues: [value] },
});
