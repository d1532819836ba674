export { InvalidOptionError } from '../errors/invalid-option-error.ts';
export { ProviderError, type ProviderErrorKind, type ProviderErrorOptions } from '../errors/provider-error.ts';
export type { Message } from './message.ts';
export type { AbandonedPart, FinishReason, Provider, ProviderPart, ProviderRequest } from './provider.ts';
export { addUsage, type Usage } from './usage.ts';
