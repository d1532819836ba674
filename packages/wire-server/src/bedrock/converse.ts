import { textChunks } from '../answer-defaults.ts';
import type { Answer } from '../reply.ts';
import type { Tokens } from '../tokens.ts';

type Event = Readonly<Record<string, unknown>>;

const metrics = { latencyMs: 1 };

/** Counts as Converse spells them: fresh input apart from the cache. */
function toUsage({ inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens }: Tokens): Record<string, unknown> {
  return {
    inputTokens: inputTokens - (cacheReadTokens ?? 0) - (cacheWriteTokens ?? 0),
    outputTokens,
    totalTokens: inputTokens + outputTokens,
    ...(cacheReadTokens === undefined ? {} : { cacheReadInputTokens: cacheReadTokens }),
    ...(cacheWriteTokens === undefined ? {} : { cacheWriteInputTokens: cacheWriteTokens }),
  };
}

function stopReasonOf({ stopReason, tool }: Answer): string {
  return stopReason ?? (tool ? 'tool_use' : 'end_turn');
}

/** A whole answer of Converse. */
export function toConverse(answer: Answer, tokens: Tokens | undefined): Record<string, unknown> {
  const text = textChunks(answer).join('');
  const content = [
    ...(answer.thinking ? [{ reasoningContent: { reasoningText: { text: answer.thinking, signature: 'sig' } } }] : []),
    ...(text ? [{ text }] : []),
    ...(answer.tool ? [{ toolUse: { toolUseId: 'tool-wire', name: answer.tool, input: {} } }] : []),
  ];
  return {
    output: { message: { role: 'assistant', content } },
    stopReason: stopReasonOf(answer),
    ...(tokens ? { usage: toUsage(tokens) } : {}),
    metrics,
  };
}

/** The events of ConverseStream. Counts come after the end of the message. */
export function toConverseEvents(answer: Answer, tokens: Tokens | undefined): Event[] {
  const blocks: Event[][] = [];
  if (answer.thinking) blocks.push([{ reasoningContent: { text: answer.thinking } }, { reasoningContent: { signature: 'sig' } }]);
  const chunks = textChunks(answer).filter((chunk) => chunk !== '');
  if (chunks.length > 0) blocks.push(chunks.map((text) => ({ text })));
  const events: Event[] = [{ messageStart: { role: 'assistant' } }];
  for (const [contentBlockIndex, deltas] of blocks.entries()) {
    events.push(...deltas.map((delta) => ({ contentBlockDelta: { contentBlockIndex, delta } })));
    events.push({ contentBlockStop: { contentBlockIndex } });
  }
  if (answer.tool) {
    const contentBlockIndex = blocks.length;
    events.push({ contentBlockStart: { contentBlockIndex, start: { toolUse: { toolUseId: 'tool-wire', name: answer.tool } } } });
    events.push({ contentBlockDelta: { contentBlockIndex, delta: { toolUse: { input: '{}' } } } });
    events.push({ contentBlockStop: { contentBlockIndex } });
  }
  events.push({ messageStop: { stopReason: stopReasonOf(answer) } });
  events.push({ metadata: { ...(tokens ? { usage: toUsage(tokens) } : {}), metrics } });
  return events;
}
