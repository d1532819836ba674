import type { Message } from '@turnwise/core/provider';

export interface ChatSettings {
  model: string;
  instructions: string | undefined;
  /** Alternating, the user first and last. */
  messages: readonly Message[];
  maxTokens: number;
  maxTokensField: string;
  systemRole: 'system' | 'developer' | 'first-message';
  stream: boolean;
  includeUsage: boolean;
  schema: Readonly<Record<string, unknown>> | undefined;
  extraFields: Readonly<Record<string, unknown>>;
}

/** The body of a chat completion. */
export function toChatBody(settings: ChatSettings): Readonly<Record<string, unknown>> {
  const { model, instructions, messages, maxTokens, maxTokensField, systemRole, stream, includeUsage, schema, extraFields } = settings;
  const isFolded = systemRole === 'first-message';
  const talk = messages.map(({ role, text }, index) => ({
    role,
    content: isFolded && index === 0 && instructions ? `${instructions}\n\n${text}` : text,
  }));
  return {
    model,
    messages: instructions && !isFolded ? [{ role: systemRole, content: instructions }, ...talk] : talk,
    [maxTokensField]: maxTokens,
    ...(stream ? { stream: true } : {}),
    ...(stream && includeUsage ? { stream_options: { include_usage: true } } : {}),
    ...(schema ? { response_format: { type: 'json_schema', json_schema: { name: 'reply', strict: true, schema } } } : {}),
    ...extraFields,
  };
}
