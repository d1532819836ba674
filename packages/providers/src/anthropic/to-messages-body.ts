import type { Message } from '@turnwise/core/provider';
import { leastThinking, type Thinking } from '../claude/least-thinking.ts';

export type Effort = 'low' | 'medium' | 'high' | 'xhigh' | 'max';

export interface MessagesSettings {
  model: string;
  instructions: string | undefined;
  /** Marks the end of the instructions for the prompt cache. */
  cacheInstructions: boolean;
  messages: readonly Message[];
  maxTokens: number;
  stream: boolean;
  thinking: Thinking;
  effort: Effort | undefined;
  schema: Readonly<Record<string, unknown>> | undefined;
  extraFields: Readonly<Record<string, unknown>>;
}

/** The body of a call of the Messages API. */
export function toMessagesBody(settings: MessagesSettings): Readonly<Record<string, unknown>> {
  const { model, instructions, messages, maxTokens, stream, thinking, effort, schema, extraFields } = settings;
  const system = settings.cacheInstructions ? [{ type: 'text', text: instructions, cache_control: { type: 'ephemeral' } }] : instructions;
  const least = thinking === 'least' ? leastThinking(model) : {};
  const outputConfig = {
    ...((effort ?? least.effort) ? { effort: effort ?? least.effort } : {}),
    ...(schema ? { format: { type: 'json_schema', schema } } : {}),
    ...(extraFields.output_config as object | undefined),
  };
  return {
    model,
    max_tokens: maxTokens,
    ...(system ? { system } : {}),
    messages: messages.map(({ role, text }) => ({ role, content: text })),
    ...(stream ? { stream: true } : {}),
    ...(least.send ? { thinking: least.send } : {}),
    ...(typeof thinking === 'object' ? { thinking } : {}),
    ...extraFields,
    ...(Object.keys(outputConfig).length > 0 ? { output_config: outputConfig } : {}),
  };
}
