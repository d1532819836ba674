import { controlIntents, type Turn, UnsupportedRequestError } from '@turnwise/core';
import { localize } from '../localized-text.ts';
import type { AlexaIntent, AlexaRequest } from '../request/read-request.ts';
import { builtInIntents } from './built-in-intents.ts';
import { type FreeTextTable, freeTextOf, wordsOfIntent } from './free-text.ts';
import type { TurnInput } from './turn-input.ts';
import { readUserEvent, type UserEvent } from './user-event.ts';

export interface TurnMapping {
  freeText: FreeTextTable;
  /** Names of intents in the interaction model and what the engine shall take them for. */
  intents: Readonly<Record<string, string>>;
  userEvent: (event: UserEvent) => TurnInput | undefined;
}

/** Requests that are turns of a conversation, and how each is read. */
const inputs: Readonly<Record<string, (request: AlexaRequest, mapping: TurnMapping) => TurnInput | undefined>> = {
  LaunchRequest: () => ({ intent: { name: 'launch' } }),
  IntentRequest: ({ intent, locale }, mapping) => (intent ? intentInput(intent, locale, mapping) : { text: '' }),
  'Alexa.Presentation.APL.UserEvent': (request, { userEvent }) => userEvent(readUserEvent(request.raw)),
};

export const turnTypes: ReadonlySet<string> = new Set(Object.keys(inputs));

/**
 * Makes a turn of a request; `undefined` when it is none, or says nothing that the conversation wants to know.
 *
 * @throws UnsupportedRequestError when the request has neither a session nor an id
 */
export function toTurn(request: AlexaRequest, mapping: TurnMapping, deadline: number): Turn | undefined {
  const sessionId = request.sessionId ?? request.requestId;
  const input = turnTypes.has(request.type) ? inputs[request.type]?.(request, mapping) : undefined;
  if (!input) return undefined;
  if (sessionId === undefined) {
    throw new UnsupportedRequestError({ platform: 'alexa', message: 'The request has neither a "session.sessionId" nor a "requestId".' });
  }
  return {
    sessionId,
    platform: 'alexa',
    deadline,
    ...(request.requestId !== undefined && { turnId: request.requestId }),
    ...(request.locale !== undefined && { locale: request.locale }),
    ...(request.userId !== undefined && { userId: request.userId }),
    ...input,
  };
}

const engineIntents: ReadonlySet<string> = new Set(['launch', ...controlIntents]);

function intentInput(intent: AlexaIntent, locale: string | undefined, { freeText, intents }: TurnMapping): TurnInput {
  const { name, slots, confirmed } = intent;
  const words = entryOf(freeText, name);
  if (words) return { text: freeTextOf(intent, words, locale) };
  const renamed = entryOf(intents, name);
  const builtIn = renamed === undefined ? entryOf(builtInIntents, name) : undefined;
  if (builtIn && 'text' in builtIn) return { text: localize(builtIn.text, locale) };
  // The user was asked whether to go through with it, and said no: it must not happen.
  if (confirmed === false) return { intent: { name: 'no', confirmed } };
  const meant = builtIn?.intent ?? renamed ?? name;
  if (engineIntents.has(meant)) return { intent: { name: meant } };
  return { intent: { name: meant, slots, ...(confirmed && { confirmed }) }, text: saysNothing(intent) ? '' : wordsOfIntent(intent) };
}

/** "Scroll down", "loop on": commands to a screen or a player. A conversation that does not take them should not pay a model for them. */
const saysNothing = ({ name, slots }: AlexaIntent) => name.startsWith('AMAZON.') && Object.keys(slots).length === 0;

function entryOf<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
