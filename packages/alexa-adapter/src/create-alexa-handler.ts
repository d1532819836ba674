import type { Engine } from '@turnwise/core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { type AlexaOptions, resolveAlexaOptions } from './alexa-options.ts';
import type { LambdaContextLike } from './answer/adapter.ts';
import { answerRequest } from './answer/answer-request.ts';

/** An async Lambda function for an Alexa skill. */
export type AlexaHandler = (event: unknown, context?: LambdaContextLike) => Promise<ResponseEnvelope>;

/**
 * Makes the Lambda handler of a skill. It never rejects: whatever comes in or goes wrong, the answer is one that Alexa takes.
 *
 * @example export const handler = createAlexaHandler(engine, { skillId: process.env.SKILL_ID });
 * @throws InvalidOptionError
 */
export function createAlexaHandler(engine: Engine, options: AlexaOptions = {}): AlexaHandler {
  const adapter = { engine, settings: resolveAlexaOptions(options) };
  return (event, context) => answerRequest(adapter, { envelope: event, context });
}
