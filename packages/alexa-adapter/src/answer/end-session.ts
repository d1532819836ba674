import { attributesStore } from '@turnwise/core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { AlexaRequest } from '../request/read-request.ts';
import type { AlexaAdapter, LambdaContextLike } from './adapter.ts';
import { emptyAnswer } from './fixed-answers.ts';
import { reportedByAlexa } from './reported-errors.ts';
import { deadlineOf, untilTime } from './turn-time.ts';

/** Forgets a session that Alexa has closed. Nothing may be said to it any more (request types reference). */
export async function endSession(
  adapter: AlexaAdapter,
  request: AlexaRequest,
  context: LambdaContextLike | undefined,
): Promise<ResponseEnvelope> {
  const { engine, settings } = adapter;
  const { sessionId, attributes, raw } = request;
  if (raw.reason === 'ERROR') settings.report(reportedByAlexa(raw.error));
  if (sessionId === undefined) return emptyAnswer();
  const store = engine.ownsSessions ? undefined : attributesStore(attributes, { key: settings.attributesKey });
  await untilTime(adapter, deadlineOf(adapter, context), engine.end(sessionId, store && { store })).catch(settings.report);
  return emptyAnswer();
}
