import { attributesStore, type Card, type Reply, type Turn } from '@turnwise/core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { AlexaSettings } from '../alexa-options.ts';
import { localize } from '../localized-text.ts';
import { startProgressive } from '../progressive-response.ts';
import { defaultRefusal, isAllowed } from '../request/access.ts';
import type { AlexaRequest } from '../request/read-request.ts';
import { toTurn } from '../turn/to-turn.ts';
import type { AlexaAdapter, LambdaContextLike } from './adapter.ts';
import { apologize } from './apology.ts';
import { silentAnswer } from './fixed-answers.ts';
import { speak } from './speak.ts';
import { deadlineOf, untilTime } from './turn-time.ts';

/** Answers a turn of the conversation. */
export async function converse(
  adapter: AlexaAdapter,
  request: AlexaRequest,
  context: LambdaContextLike | undefined,
): Promise<ResponseEnvelope> {
  const { engine, settings } = adapter;
  const { clock, random, progressive, report, reserveMs } = settings;
  if (!isAllowed(request, settings.allow)) return refuse(adapter, request);
  const deadline = deadlineOf(adapter, context);
  const turn = toTurn(request, settings, deadline);
  if (!turn) return silentAnswer(adapter, request);

  const store = engine.ownsSessions ? undefined : attributesStore(request.attributes, { key: settings.attributesKey });
  const callOff = progressive ? startProgressive({ request, options: progressive, clock, random, report }) : () => {};
  try {
    // The engine keeps its deadline; should something in it not, half of the reserve is left to apologise in.
    const reply = await untilTime(adapter, deadline + reserveMs / 2, engine.respond(turn, store && { store }));
    // The user has heard an apology, or nothing of it; somebody has to know why.
    if (reply.error) report(reply.error);
    return speak(adapter, { request, reply, card: cardOf(settings, reply) }, store);
  } catch (error) {
    report(error);
    return speak(adapter, { request, reply: apologize(adapter, request.locale, wantsToLeave(turn) ? 'stop' : 'fallback') }, store);
  } finally {
    callOff();
  }
}

function refuse(adapter: AlexaAdapter, request: AlexaRequest): ResponseEnvelope {
  const { allow, random } = adapter.settings;
  const text = localize(allow?.refusal ?? defaultRefusal, request.locale, random);
  return speak(adapter, { request, reply: { text, endSession: true, locale: request.locale ?? 'en-US' } });
}

/** A card is worth less than the answer it belongs to. */
function cardOf({ card, report }: AlexaSettings, reply: Reply): Card | undefined {
  try {
    return card(reply);
  } catch (error) {
    report(error);
    return undefined;
  }
}

const wantsToLeave = ({ intent }: Turn) => intent?.name === 'stop' || intent?.name === 'end';
