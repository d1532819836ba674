export { type OpenaiCompatibleOptions, openaiCompatible } from './openai-compatible.ts';
