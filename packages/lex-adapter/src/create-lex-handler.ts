import { controlIntents, type Engine, resolveReply, TurnwiseError } from '@turnwise/core';
import { type LexRequest, readEvent } from './event/read-event.ts';
import { type LexHandlerOptions, resolveOptions } from './lex-handler-options.ts';
import { recentAnswers } from './recent-answers.ts';
import { failedResponse } from './response/failed-response.ts';
import type { LexResponse } from './response/lex-response.ts';
import { toResponse } from './response/to-response.ts';
import { readMemory } from './session/dialog-memory.ts';
import { sessionAttributes } from './session/session-attributes.ts';
import { bareName } from './turn/built-in-intents.ts';
import { type TurnMapping, toTurn } from './turn/to-turn.ts';
import { turnDeadline } from './turn/turn-deadline.ts';
import { turnIdOf } from './turn/turn-id.ts';

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
  const { intents, privateSlots, controlConfidence, timeoutMs, reserveMs, onError, clock } = resolveOptions(options);
  const turnNames: ReadonlySet<string> = new Set(engine.conversation.machine.events as readonly string[]);
  const knows = (name: string) => turnNames.has(`turn.${name}`) && !standardTurns.has(name);
  const mapping: TurnMapping = { intents, controlConfidence, privateSlots, knows };
  const once = recentAnswers<LexResponse>({ most: 32, keepMs: 60_000, clock });

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
    // The user has heard an apology, or nothing of it; somebody has to know why.
    if (reply.error) onError(reply.error);
    const known = knows(bareName(request.intent.name));
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
      return failedResponse({ message: apology(request?.locale), intent: request?.intent.name });
    }
  };

  /** The conversation's own words for it. The engine says them too, for everything but a failure of the adapter itself. */
  function apology(locale: string | undefined): string {
    const { replies } = engine.conversation;
    const words = resolveReply(replies, 'fallback', locale ?? replies.baseLocale) ?? '';
    return typeof words === 'string' ? words : (words[0] ?? '');
  }
}

/** Turns that every machine has: an intent of a bot that is called like one of them is no intent of the machine's own. */
const standardTurns: ReadonlySet<string> = new Set(['launch', 'other', ...controlIntents]);

function remainingOf(context: LexContext | undefined): number | undefined {
  try {
    const remaining: unknown = context?.getRemainingTimeInMillis?.();
    return typeof remaining === 'number' && remaining >= 0 ? remaining : undefined;
  } catch {
    return undefined;
  }
}

function adapterFailed(cause: unknown): TurnwiseError {
  return new TurnwiseError({
    code: 'LEX_ADAPTER_FAILED',
    message: 'The Lex adapter could not answer an event.',
    hint: 'See the cause.',
    cause,
  });
}
