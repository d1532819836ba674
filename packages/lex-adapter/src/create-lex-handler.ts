import { type Clock, type Engine, InvalidOptionError, systemClock, TurnwiseError } from '@turnwise/core';
import { type LexRequest, readEvent } from './event/read-event.ts';
import { recentAnswers } from './recent-answers.ts';
import { failedResponse } from './response/failed-response.ts';
import type { LexResponse } from './response/lex-response.ts';
import { toResponse } from './response/to-response.ts';
import { readMemory } from './session/dialog-memory.ts';
import { sessionAttributes } from './session/session-attributes.ts';
import { bareName, type IntentMeaning } from './turn/built-in-intents.ts';
import { type TurnMapping, toTurn } from './turn/to-turn.ts';
import { turnDeadline } from './turn/turn-deadline.ts';
import { turnIdOf } from './turn/turn-id.ts';

export interface LexHandlerOptions {
  /**
   * Intents of the bot that mean something the conversation already knows, by name, for example `{ Welcome: 'launch', Bye: 'end' }`;
   * `'text'` leaves the decision to the router. Intents that are not here and not built in reach the machine as `turn.<name>`.
   */
  intents?: Readonly<Record<string, IntentMeaning>>;
  /**
   * Slots whose values only the machine may see (a date of birth, an account number). What the user says for them is replaced by
   * `[name]` in the transcript, the records and what a model reads, and their values leave Lex's session when the intent is closed.
   *
   * @default none
   */
  privateSlots?: readonly string[];
  /**
   * How sure Lex must be of StopIntent, CancelIntent and their kin, from 0 to 1. Below it the words go to the router, which knows
   * "stop" from "bus stop"; Lex hangs up on both.
   *
   * @default 0.8
   */
  controlConfidence?: number;
  /**
   * Longest time for a turn, in milliseconds, when the caller waits for less than Lex does: 8 s for a Lambda that Amazon Connect
   * itself calls. @default what Lex gives, 30 s or the session attribute `x-amz-lex:codehook-timeout-ms`
   */
  timeoutMs?: number;
  /** Kept back of the time that Lex or Lambda leaves, in milliseconds, for the way back and a cold start. @default 500 */
  reserveMs?: number;
  /** Told about everything that went wrong outside of a turn: events that are none, and failures of the adapter itself. @default nothing */
  onError?: (error: TurnwiseError) => void;
  /** @default systemClock */
  clock?: Clock;
}

/** What the handler reads of Lambda's context. */
export interface LexContext {
  getRemainingTimeInMillis?: () => number;
}

export type LexHandler = (event: unknown, context?: LexContext) => Promise<LexResponse>;

/**
 * Makes the Lambda function of a Lex V2 bot: initialization, dialog and fulfillment code hooks of every intent. It always
 * answers, and always in the shape that Lex demands; it never rejects.
 *
 * The session lives in Lex's session attributes, or in the engine's store if it was given one.
 *
 * @example export const handler = createLexHandler(createEngine({ conversation, provider }));
 * @throws InvalidOptionError
 */
export function createLexHandler(engine: Engine, options: LexHandlerOptions = {}): LexHandler {
  const {
    timeoutMs = Number.POSITIVE_INFINITY,
    reserveMs = 500,
    clock = systemClock,
    privateSlots = [],
    controlConfidence = 0.8,
  } = options;
  check('timeoutMs', timeoutMs > 0, 'must be a number of milliseconds above 0', timeoutMs);
  check('reserveMs', reserveMs >= 0, 'must be 0 or more milliseconds', reserveMs);
  check('controlConfidence', controlConfidence >= 0 && controlConfidence <= 1, 'must be between 0 and 1', controlConfidence);
  const turnNames: ReadonlySet<string> = new Set(engine.conversation.machine.events as readonly string[]);
  const mapping: TurnMapping = {
    intents: options.intents ?? {},
    controlConfidence,
    privateSlots,
    knows: (name) => turnNames.has(`turn.${name}`),
  };
  const once = recentAnswers<LexResponse>({ most: 32, keepMs: 60_000, clock });
  const onError = (error: TurnwiseError) => {
    try {
      options.onError?.(error);
    } catch {
      // An observer must not cost the user the answer.
    }
  };

  async function answer(request: LexRequest, turnId: string, context: LexContext | undefined): Promise<LexResponse> {
    const { sessionId, locale, attributes: incoming } = request;
    const memory = readMemory(incoming);
    const input = toTurn(request, memory, mapping);
    const deadline = turnDeadline({
      arrivedAt: clock.now(),
      attributes: incoming,
      remainingMs: remainingOf(context),
      timeoutMs,
      reserveMs,
    });
    const store = sessionAttributes(incoming);
    const reply = await engine.respond(
      { ...input.turn, sessionId, turnId, platform: 'lex', deadline, ...(locale !== undefined && { locale }) },
      engine.ownsSessions ? {} : { store },
    );
    const known = mapping.knows(bareName(request.intent.name));
    return toResponse({ request, memory, reply, attributes: store.attributes, input, known, privateSlots, onError });
  }

  return async (event, context) => {
    let request: LexRequest | undefined;
    try {
      const read = readEvent(event);
      request = read;
      const turnId = turnIdOf(read);
      return await once(turnId, () => answer(read, turnId, context));
    } catch (thrown) {
      const error = TurnwiseError.isInstance(thrown) ? thrown : adapterFailed(thrown);
      onError(error);
      // Nobody but a developer at a console can send what is no event: tell what is wrong with it.
      if (error.code === 'UNSUPPORTED_REQUEST') return failedResponse({ message: error.message });
      return failedResponse({ locale: request?.locale, intent: request?.intent.name });
    }
  };
}

function remainingOf(context: LexContext | undefined): number | undefined {
  const remaining: unknown = typeof context?.getRemainingTimeInMillis === 'function' ? context.getRemainingTimeInMillis() : undefined;
  return typeof remaining === 'number' && remaining >= 0 ? remaining : undefined;
}

function adapterFailed(cause: unknown): TurnwiseError {
  return new TurnwiseError({
    code: 'LEX_ADAPTER_FAILED',
    message: 'The Lex adapter could not answer an event.',
    hint: 'See the cause.',
    cause,
  });
}

function check(option: string, holds: boolean, rule: string, value: unknown): void {
  if (!holds) throw new InvalidOptionError({ option, message: `${rule}, got ${String(value)}.` });
}
