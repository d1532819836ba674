import { textChunks } from '../answer-defaults.ts';
import type { Answer } from '../reply.ts';
import type { Tokens } from '../tokens.ts';

type Json = Readonly<Record<string, unknown>>;

const frame = (object: string, model: unknown): Json => ({ id: 'chatcmpl-wire', object, created: 1_790_000_000, model });

/** Counts as chat completions spell them: cache inside the input, thinking inside the output. */
function toUsage({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, thinkingTokens }: Tokens): Json {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: {
      cached_tokens: cacheReadTokens ?? 0,
      ...(cacheWriteTokens === undefined ? {} : { cache_write_tokens: cacheWriteTokens }),
    },
    ...(thinkingTokens === undefined ? {} : { completion_tokens_details: { reasoning_tokens: thinkingTokens } }),
  };
}

function stopReasonOf({ stopReason, tool }: Answer): string {
  return stopReason ?? (tool ? 'tool_calls' : 'stop');
}

/** A whole chat completion. `content` is null when the model only thinks or calls a tool, as real servers send it. */
export function toCompletion(answer: Answer, model: unknown, tokens: Tokens | undefined): Json {
  const text = textChunks(answer).join('');
  const message = {
    role: 'assistant',
    content: text || null,
    ...(answer.thinking ? { reasoning_content: answer.thinking } : {}),
    ...(answer.tool ? { tool_calls: [{ id: 'call_wire', type: 'function', function: { name: answer.tool, arguments: '{}' } }] } : {}),
  };
  return {
    ...frame('chat.completion', model),
    choices: [{ index: 0, message, logprobs: null, finish_reason: stopReasonOf(answer) }],
    ...(tokens ? { usage: toUsage(tokens) } : {}),
  };
}

/** The chunks of a streamed completion, without `[DONE]`. The counts come last, in a chunk without choices. */
export function toChunks(answer: Answer, model: unknown, tokens: Tokens | undefined): Json[] {
  const chunk = (delta: Json, finish_reason: string | null = null): Json => ({
    ...frame('chat.completion.chunk', model),
    choices: [{ index: 0, delta, finish_reason }],
    ...(tokens ? { usage: null } : {}),
  });
  return [
    chunk({ role: 'assistant', content: '' }),
    ...(answer.thinking ? [chunk({ reasoning_content: answer.thinking })] : []),
    ...textChunks(answer)
      .filter((text) => text !== '')
      .map((content) => chunk({ content })),
    ...(answer.tool ? [chunk({ tool_calls: [{ index: 0, id: 'call_wire', function: { name: answer.tool, arguments: '{}' } }] })] : []),
    chunk({}, stopReasonOf(answer)),
    ...(tokens ? [{ ...frame('chat.completion.chunk', model), choices: [], usage: toUsage(tokens) }] : []),
  ];
}
