import type { Engine } from '@turnwise/core';
import type { RequestEnvelope, Response } from 'ask-sdk-model';
import { type AlexaOptions, resolveAlexaOptions } from './alexa-options.ts';
import type { LambdaContextLike } from './answer/adapter.ts';
import { answeredTypes, answerRequest } from './answer/answer-request.ts';

/** What a request handler of `ask-sdk-core` gets, as far as it is used. */
export interface HandlerInputLike {
  requestEnvelope: RequestEnvelope;
  context?: LambdaContextLike;
  attributesManager: {
    getSessionAttributes(): Record<string, unknown>;
    setSessionAttributes(attributes: Record<string, unknown>): void;
  };
}

/** A request handler of `ask-sdk-core`. */
export interface AlexaRequestHandler {
  canHandle(input: HandlerInputLike): boolean;
  handle(input: HandlerInputLike): Promise<Response>;
}

/**
 * The conversation as request handlers for a skill that already uses `ask-sdk-core`: one for each type of request. They take every
 * intent, so add them after your own; the SDK asks in order.
 *
 * @example SkillBuilders.custom().addRequestHandlers(buyHandler, ...createRequestHandlers(engine)).create()
 * @throws InvalidOptionError
 */
export function createRequestHandlers(engine: Engine, options: AlexaOptions = {}): AlexaRequestHandler[] {
  const adapter = { engine, settings: resolveAlexaOptions(options) };
  return [...answeredTypes].map((type) => ({
    canHandle: ({ requestEnvelope }) => requestEnvelope.request.type === type,
    async handle({ requestEnvelope, context, attributesManager }) {
      const hasSession = requestEnvelope.session !== undefined;
      const attributes = hasSession ? attributesManager.getSessionAttributes() : undefined;
      const answer = await answerRequest(adapter, { envelope: requestEnvelope, context, attributes });
      if (answer.sessionAttributes) attributesManager.setSessionAttributes(answer.sessionAttributes);
      return answer.response;
    },
  }));
}
