export type { Thinking } from '../claude/least-thinking.ts';
export { type AnthropicOptions, anthropic } from './anthropic.ts';
export type { AnthropicClient } from './anthropic-client.ts';
export type { Effort } from './to-messages-body.ts';
