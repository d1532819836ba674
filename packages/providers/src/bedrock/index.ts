export type { Thinking } from '../claude/least-thinking.ts';
export { type BedrockOptions, bedrock } from './bedrock.ts';
export type { BedrockClient } from './bedrock-client.ts';
