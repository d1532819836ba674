import type { ResponseEnvelope } from 'ask-sdk-model';
import type { AlexaRequest } from '../request/read-request.ts';
import { byteLength } from '../response/fit-response.ts';
import type { AlexaAdapter } from './adapter.ts';

/** For everything that takes no answer: the end of a session, events of an audio player, what is no request at all. */
export function emptyAnswer(): ResponseEnvelope {
  return { version: '1.0', response: {} };
}

/** Says nothing in a session that goes on. Its attributes go back as they came: Alexa forgets what an answer does not return. */
export function silentAnswer({ settings }: AlexaAdapter, { attributes }: AlexaRequest): ResponseEnvelope {
  const silent = emptyAnswer();
  if (!attributes) return silent;
  const answer = { ...silent, sessionAttributes: { ...attributes } };
  return byteLength(answer) <= settings.maxResponseBytes ? answer : silent;
}

/** For requests to another skill; the same whatever was asked, so that it tells nothing. */
export function closedAnswer(): ResponseEnvelope {
  return { version: '1.0', response: { shouldEndSession: true } };
}
