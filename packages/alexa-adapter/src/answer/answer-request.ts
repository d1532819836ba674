import type { ResponseEnvelope } from 'ask-sdk-model';
import { isForSkill } from '../request/access.ts';
import { type AlexaRequest, readRequest } from '../request/read-request.ts';
import { toCanFulfillResponse } from '../response/can-fulfill.ts';
import { turnTypes } from '../turn/to-turn.ts';
import type { AlexaAdapter, LambdaContextLike } from './adapter.ts';
import { apologize } from './apology.ts';
import { converse } from './converse.ts';
import { endSession } from './end-session.ts';
import { closedAnswer, emptyAnswer, silentAnswer } from './fixed-answers.ts';
import { notAlexa, reportedByAlexa, wrongSkill } from './reported-errors.ts';
import { speak } from './speak.ts';

export interface Incoming {
  /** The request envelope, as it came. */
  envelope: unknown;
  context?: LambdaContextLike | undefined;
  /** Session attributes, when somebody else has already read them. @default those of the envelope */
  attributes?: Readonly<Record<string, unknown>> | undefined;
}

type Answer = (
  adapter: AlexaAdapter,
  request: AlexaRequest,
  context: LambdaContextLike | undefined,
) => ResponseEnvelope | Promise<ResponseEnvelope>;

const answers: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ...[...turnTypes].map((type) => [type, converse] as const),
  ['SessionEndedRequest', endSession],
  ['CanFulfillIntentRequest', answerCanFulfill],
  ['System.ExceptionEncountered', takeNote],
]);

/** Request types that get more than an empty answer, or are worth a note. */
export const answeredTypes: ReadonlySet<string> = new Set(answers.keys());

/** Answers one request. Never rejects, and the answer is always one that Alexa takes. */
export async function answerRequest(adapter: AlexaAdapter, { envelope, context, attributes }: Incoming): Promise<ResponseEnvelope> {
  const { report, skillIds } = adapter.settings;
  let request: AlexaRequest | undefined;
  try {
    request = readRequest(envelope);
    if (!request) {
      report(notAlexa(envelope));
      return emptyAnswer();
    }
    if (attributes) request = { ...request, attributes };
    if (!isForSkill(request, skillIds)) {
      report(wrongSkill());
      return closedAnswer();
    }
    return (await answers.get(request.type)?.(adapter, request, context)) ?? silentAnswer(adapter, request);
  } catch (error) {
    report(error);
    if (!request || !turnTypes.has(request.type)) return emptyAnswer();
    return speak(adapter, { request, reply: apologize(adapter, request.locale, 'fallback') });
  }
}

function answerCanFulfill({ settings }: AlexaAdapter, { intent }: AlexaRequest): ResponseEnvelope {
  try {
    return toCanFulfillResponse(intent, settings.canFulfill);
  } catch (error) {
    settings.report(error);
    return toCanFulfillResponse(intent, () => 'NO');
  }
}

function takeNote({ settings }: AlexaAdapter, { raw }: AlexaRequest): ResponseEnvelope {
  settings.report(reportedByAlexa(raw.error));
  return emptyAnswer();
}
