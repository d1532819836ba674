import { TurnwiseError, UnsupportedRequestError } from '@turnwise/core';
import { recordOf } from '../request/untrusted-json.ts';

/** Something came that is no Alexa request at all. Names the top-level keys, never their values. */
export function notAlexa(envelope: unknown): TurnwiseError {
  const keys = Object.keys(recordOf(envelope))
    .slice(0, 6)
    .map((key) => key.slice(0, 30));
  const shape = keys.length > 0 ? `an object with ${keys.join(', ')}` : shapeOf(envelope);
  return new UnsupportedRequestError({
    platform: 'alexa',
    message: `This is no Alexa request, it has no "request.type": got ${shape}.`,
    hint: "Test with the JSON input that Alexa's developer console shows, not with a template of the Lambda console.",
  });
}

function shapeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value === undefined) return 'nothing';
  return typeof value === 'object' ? 'an empty object' : `a ${typeof value}`;
}

export function wrongSkill(): TurnwiseError {
  return new UnsupportedRequestError({
    platform: 'alexa',
    message: 'The request is meant for another skill.',
    hint: 'Compare option "skillId" with the id in the developer console; somebody else may be calling your endpoint.',
  });
}

/** What Alexa thought of an earlier answer (SessionEndedRequest, System.ExceptionEncountered). */
export function reportedByAlexa(error: unknown): TurnwiseError {
  const { type } = recordOf(error);
  const known = typeof type === 'string' && /^[A-Z_]{1,60}$/.test(type) ? type : 'an unknown error';
  return new TurnwiseError({
    code: 'ALEXA_REPORTED_ERROR',
    message: `Alexa reported ${known} for an earlier answer of the skill.`,
    hint: 'What Alexa said about it is in the cause; option "onError" gets it.',
    cause: error,
  });
}

export function tooLarge(overBytes: number): TurnwiseError {
  return new TurnwiseError({
    code: 'ALEXA_RESPONSE_TOO_LARGE',
    message: `The answer is ${overBytes} bytes over the limit, although its card was dropped and its speech cut.`,
    hint: 'Keep less in session attributes or directives: give the engine a store, or lower its "maxSessionBytes".',
  });
}

/** Anything that was thrown, as an error with a code. The message has no words of the original: they may quote the user. */
export function asTurnwiseError(thrown: unknown): TurnwiseError {
  if (TurnwiseError.isInstance(thrown)) return thrown;
  return new TurnwiseError({
    code: 'ALEXA_TURN_FAILED',
    message: `Something threw while a request was answered: ${thrown instanceof Error ? thrown.name : typeof thrown}.`,
    hint: 'See the cause.',
    cause: thrown,
  });
}
