import type { FinishReason, ProviderRequest, Usage } from '@turnwise/core/provider';
import { fieldsOf, textOf } from '../call/untrusted-json.ts';

/** What a workflow said. */
export interface WorkflowAnswer {
  text: string;
  /** When the workflow passes the model's counts on. @default unknown */
  usage?: Usage;
  /** @default 'stop' */
  finishReason?: FinishReason;
}

/**
 * `{ Id, timestamp, message }`: the session, the time as ISO 8601, and what the user just said. The workflow has the instructions, and
 * keeps the talk, itself.
 */
export function sessionMessage({ messages, subject }: ProviderRequest, now: number): Readonly<Record<string, unknown>> {
  return { Id: subject?.session, timestamp: new Date(now).toISOString(), message: messages.at(-1)?.text };
}

/** The text of a workflow that ends with Bedrock's InvokeModel (`Body.outputs[0].text`), or that gives `{ text }` or a bare text. */
export function modelOutput(output: unknown): WorkflowAnswer | undefined {
  if (typeof output === 'string') return { text: output };
  const { Body, body, text } = fieldsOf(output);
  const { outputs } = fieldsOf(Body ?? body);
  const first = fieldsOf(Array.isArray(outputs) ? outputs[0] : undefined);
  const spoken = textOf(first.text) ?? textOf(text);
  if (spoken === undefined) return undefined;
  return { text: spoken.trimStart(), ...(first.stop_reason === 'length' && { finishReason: 'length' as const }) };
}
