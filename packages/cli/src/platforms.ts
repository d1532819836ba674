import { spokenText as alexaText, checkAlexaResponse } from '@turnwise/alexa-adapter/testing';
import { checkLexResponse, spokenText as lexText } from '@turnwise/lex-adapter/testing';

/** What breaks a rule of a platform (`error`) or is unwise (`warning`). */
export interface Problem {
  severity: 'error' | 'warning';
  path: string;
  message: string;
}

/** What the simulator has to know about a platform. */
export interface Platform {
  /** How long the platform waits, in milliseconds. */
  limitMs: number;
  /** The request with what the platform would have carried over from the answer before. */
  carry(request: unknown, previousAnswer: unknown): unknown;
  /** Why this is no request of the platform; `undefined` when it is one. */
  whyNone(request: unknown): string | undefined;
  /** What breaks a rule or is unwise in an answer. */
  check(request: unknown, answer: unknown): Problem[];
  /** The request in a few words. */
  title(request: unknown): string;
  speech(answer: unknown): string;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const alexa: Platform = {
  limitMs: 8_000,
  carry(request, previousAnswer) {
    const { sessionAttributes } = fieldsOf(previousAnswer);
    const session = fieldsOf(fieldsOf(request).session);
    if (
      sessionAttributes === undefined ||
      session.attributes !== undefined ||
      session.new === true ||
      fieldsOf(request).session === undefined
    )
      return request;
    return { ...fieldsOf(request), session: { ...session, attributes: sessionAttributes } };
  },
  whyNone: (request) =>
    typeof fieldsOf(fieldsOf(request).request).type === 'string' ? undefined : 'is none of Alexa: it has no "request.type"',
  check: (request, answer) => checkAlexaResponse(answer, request),
  title(request) {
    const { type = 'no request', intent } = fieldsOf(fieldsOf(request).request);
    const { name, slots } = fieldsOf(intent);
    const heard = Object.values(fieldsOf(slots)).flatMap((slot) => fieldsOf(slot).value ?? []);
    return [type, name, heard.length > 0 && JSON.stringify(heard.join(', '))].filter(Boolean).join(' ');
  },
  speech: (answer) => (fieldsOf(answer).response === undefined ? '' : alexaText(answer as Parameters<typeof alexaText>[0])),
};

const lex: Platform = {
  limitMs: 30_000,
  carry(request, previousAnswer) {
    const { sessionAttributes } = fieldsOf(fieldsOf(previousAnswer).sessionState);
    const sessionState = fieldsOf(fieldsOf(request).sessionState);
    const own = fieldsOf(sessionState.sessionAttributes);
    if (sessionAttributes === undefined || Object.keys(own).length > 0) return request;
    return { ...fieldsOf(request), sessionState: { ...sessionState, sessionAttributes } };
  },
  whyNone: (request) =>
    typeof fieldsOf(request).sessionState === 'object' ? undefined : 'is no event of Lex V2: it has no "sessionState"',
  check: (request, answer) => checkLexResponse(answer, request),
  title(request) {
    const { invocationSource = 'no event', inputTranscript, sessionState } = fieldsOf(request);
    const { name } = fieldsOf(fieldsOf(sessionState).intent);
    return [invocationSource, name, inputTranscript !== undefined && JSON.stringify(inputTranscript)].filter(Boolean).join(' ');
  },
  speech: (answer) => (fieldsOf(answer).sessionState === undefined ? '' : lexText(answer as Parameters<typeof lexText>[0])),
};

export const platforms: Readonly<Record<string, Platform>> = { alexa, lex };
