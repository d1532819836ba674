export { type AiSdkOptions, aiSdk } from './ai-sdk.ts';
export type { LanguageModelLike } from './language-model.ts';
