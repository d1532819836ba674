import type { ResponseEnvelope } from 'ask-sdk-model';

/** For everything that takes no answer: the end of a session, events of an audio player, request types of tomorrow. */
export function emptyAnswer(): ResponseEnvelope {
  return { version: '1.0', response: {} };
}

/** For requests to another skill; the same whatever was asked, so that it tells nothing. */
export function closedAnswer(): ResponseEnvelope {
  return { version: '1.0', response: { shouldEndSession: true } };
}
