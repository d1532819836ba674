// Start here

export type { AlexaOptions } from './alexa-options.ts';
// Options
export type { LambdaContextLike } from './answer/adapter.ts';
export { type AlexaHandler, createAlexaHandler } from './create-alexa-handler.ts';
export { type AlexaRequestHandler, createRequestHandlers, type HandlerInputLike } from './create-request-handlers.ts';
export type { LocalizedText } from './localized-text.ts';
export type { ProgressiveOptions } from './progressive-response.ts';
export type { AllowList } from './request/access.ts';
export type { CanFulfill } from './response/can-fulfill.ts';
// Speech
export { escapeSsml } from './response/escape-ssml.ts';
export type { FreeTextIntent, FreeTextTable } from './turn/free-text.ts';
export type { TurnInput } from './turn/turn-input.ts';
export type { UserEvent } from './turn/user-event.ts';
