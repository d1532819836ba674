import { textChunks } from '../answer-defaults.ts';
import type { Answer } from '../reply.ts';
import type { Tokens } from '../tokens.ts';
import { stopReasonOf, toUsage } from './message.ts';

type Event = Readonly<Record<string, unknown>>;

/** The events of a streamed answer, in the order of the Messages API. */
export function toMessageEvents(answer: Answer, model: unknown, tokens: Tokens | undefined): Event[] {
  // The first count of the output is a placeholder of 1; the last one is cumulative.
  const startUsage = tokens ? { usage: { ...toUsage({ ...tokens, outputTokens: 1 }) } } : {};
  const blocks: Event[][] = [];
  if (answer.thinking) {
    blocks.push([
      { type: 'thinking', thinking: '', signature: '' },
      { type: 'thinking_delta', thinking: answer.thinking },
      { type: 'signature_delta', signature: 'c2ln' },
    ]);
  }
  const chunks = textChunks(answer).filter((chunk) => chunk !== '');
  if (chunks.length > 0) blocks.push([{ type: 'text', text: '' }, ...chunks.map((text) => ({ type: 'text_delta', text }))]);
  if (answer.tool) {
    blocks.push([
      { type: 'tool_use', id: 'toolu_wire', name: answer.tool, input: {} },
      { type: 'input_json_delta', partial_json: '{}' },
    ]);
  }
  return [
    {
      type: 'message_start',
      message: {
        id: 'msg_wire',
        type: 'message',
        role: 'assistant',
        model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        ...startUsage,
      },
    },
    { type: 'ping' },
    ...blocks.flatMap(([start, ...deltas], index) => [
      { type: 'content_block_start', index, content_block: start },
      ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
      { type: 'content_block_stop', index },
    ]),
    {
      type: 'message_delta',
      delta: { stop_reason: stopReasonOf(answer), stop_sequence: null },
      ...(tokens ? { usage: toUsage(tokens) } : {}),
    },
    { type: 'message_stop' },
  ];
}
