import { textChunks } from '../answer-defaults.ts';
import type { Answer } from '../reply.ts';
import type { Tokens } from '../tokens.ts';

/** Counts as the Messages API spells them: fresh, written and read input apart, thinking inside the output. */
export function toUsage(tokens: Tokens): Record<string, unknown> {
  const { inputTokens, outputTokens, cacheReadTokens = 0, cacheWriteTokens = 0, thinkingTokens } = tokens;
  return {
    input_tokens: inputTokens - cacheReadTokens - cacheWriteTokens,
    output_tokens: outputTokens,
    cache_creation_input_tokens: cacheWriteTokens,
    cache_read_input_tokens: cacheReadTokens,
    ...(thinkingTokens === undefined ? {} : { output_tokens_details: { thinking_tokens: thinkingTokens } }),
    service_tier: 'standard',
  };
}

export function stopReasonOf({ stopReason, tool }: Answer): string {
  return stopReason ?? (tool ? 'tool_use' : 'end_turn');
}

/** A whole answer of the Messages API. */
export function toMessage(answer: Answer, model: unknown, tokens: Tokens | undefined): Record<string, unknown> {
  const text = textChunks(answer).join('');
  return {
    id: 'msg_wire',
    type: 'message',
    role: 'assistant',
    model,
    content: [
      ...(answer.thinking ? [{ type: 'thinking', thinking: answer.thinking, signature: 'c2ln' }] : []),
      ...(text ? [{ type: 'text', text }] : []),
      ...(answer.tool ? [{ type: 'tool_use', id: 'toolu_wire', name: answer.tool, input: {} }] : []),
    ],
    stop_reason: stopReasonOf(answer),
    stop_sequence: null,
    ...(tokens ? { usage: toUsage(tokens) } : {}),
  };
}
