import type { ConverseCommandInput, ConverseCommandOutput, ConverseStreamCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import { type Message, ProviderError, type ProviderPart } from '@turnwise/core/provider';
import { guardResponse } from '../aws/guard-response.ts';
import type { BedrockCall } from './bedrock-client.ts';
import { convertUsage } from './convert-usage.ts';
import { mapFinishReason } from './map-finish-reason.ts';

export interface ConverseSettings {
  model: string;
  system: string | undefined;
  /** Puts a cache point behind `system`. */
  cacheSystem: boolean;
  messages: readonly Message[];
  maxTokens: number;
  temperature: number | undefined;
  topP: number | undefined;
  thinking: Readonly<Record<string, unknown>> | undefined;
  effort: string | undefined;
  schema: Readonly<Record<string, unknown>> | undefined;
  extraFields: Readonly<Record<string, unknown>>;
}

/** The request of Converse and ConverseStream. */
export function toConverseInput(settings: ConverseSettings): ConverseCommandInput {
  const { model, system, cacheSystem, messages, maxTokens, temperature, topP, thinking, effort, schema, extraFields } = settings;
  const { inferenceConfig, additionalModelRequestFields, outputConfig, ...otherFields } = extraFields;
  const modelFields = { ...(thinking ? { thinking } : {}), ...asFields(additionalModelRequestFields) };
  const output = { ...(effort ? { effort } : {}), ...(schema ? { textFormat: toTextFormat(schema) } : {}), ...asFields(outputConfig) };
  const input = {
    modelId: model,
    messages: messages.map(({ role, text }) => ({ role, content: [{ text }] })),
    ...(system ? { system: [{ text: system }, ...(cacheSystem ? [{ cachePoint: { type: 'default' } }] : [])] } : {}),
    inferenceConfig: {
      // Unset, the model's maximum is reserved from the account's quota.
      maxTokens,
      ...(temperature === undefined ? {} : { temperature }),
      ...(topP === undefined ? {} : { topP }),
      ...asFields(inferenceConfig),
    },
    ...(Object.keys(modelFields).length > 0 ? { additionalModelRequestFields: modelFields } : {}),
    ...(Object.keys(output).length > 0 ? { outputConfig: output } : {}),
    ...otherFields,
  };
  return input as ConverseCommandInput;
}

/** Converse takes the schema as a text. */
function toTextFormat(schema: Readonly<Record<string, unknown>>): object {
  return { type: 'json_schema', structure: { jsonSchema: { name: 'reply', schema: JSON.stringify(schema) } } };
}

/** One whole answer. */
export async function* readConverse({ sdk, client, signal }: BedrockCall, input: ConverseCommandInput): AsyncGenerator<ProviderPart> {
  const command = new sdk.ConverseCommand(input);
  guardResponse(command, { provider: 'bedrock' });
  const output = (await client.send(command as never, { abortSignal: signal })) as ConverseCommandOutput;
  if (output.usage) yield { type: 'usage', usage: convertUsage(output.usage) };
  const content = output.output?.message?.content;
  if (!Array.isArray(content)) throw noAnswer('the answer holds no message.');
  // Thinking, tool calls and citations share the list.
  const text = content.map((block) => block.text ?? '').join('');
  if (text) yield { type: 'text', text };
  if (output.stopReason) yield { type: 'finish', reason: mapFinishReason(output.stopReason), raw: output.stopReason };
}

/** A streamed answer. Counts come after the end of the message, so reading goes on to the end of the stream. */
export async function* readConverseStream({ sdk, client, signal }: BedrockCall, input: ConverseCommandInput): AsyncGenerator<ProviderPart> {
  const command = new sdk.ConverseStreamCommand(input);
  guardResponse(command, { provider: 'bedrock', stream: true });
  const output = (await client.send(command as never, { abortSignal: signal })) as ConverseStreamCommandOutput;
  if (!output.stream) throw noAnswer('the answer holds no stream.');
  for await (const event of output.stream) {
    const text = event.contentBlockDelta?.delta?.text;
    if (text) yield { type: 'text', text };
    const raw = event.messageStop?.stopReason;
    if (raw) yield { type: 'finish', reason: mapFinishReason(raw), raw };
    if (event.metadata?.usage) yield { type: 'usage', usage: convertUsage(event.metadata.usage) };
  }
}

function asFields(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function noAnswer(message: string): ProviderError {
  return new ProviderError({ provider: 'bedrock', kind: 'bad_response', message });
}
