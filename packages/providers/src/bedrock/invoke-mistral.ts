import type { InvokeModelCommandOutput, InvokeModelWithResponseStreamCommandOutput } from '@aws-sdk/client-bedrock-runtime';
import { type Message, ProviderError, type ProviderPart } from '@turnwise/core/provider';
import { guardResponse } from '../aws/guard-response.ts';
import { toCount } from '../call/to-count.ts';
import type { BedrockCall } from './bedrock-client.ts';
import { mapFinishReason } from './map-finish-reason.ts';
import { buildMistralPrompt } from './mistral-prompt.ts';

export interface InvokeSettings {
  model: string;
  /** Instructions folded in. */
  messages: readonly Message[];
  maxTokens: number;
  temperature: number | undefined;
  topP: number | undefined;
  extraFields: Readonly<Record<string, unknown>>;
}

export interface InvokeInput {
  modelId: string;
  contentType: 'application/json';
  accept: 'application/json';
  body: string;
}

/** The request of InvokeModel in Mistral's text format. */
export function toInvokeInput({ model, messages, maxTokens, temperature, topP, extraFields }: InvokeSettings): InvokeInput {
  const body = {
    prompt: buildMistralPrompt(messages),
    max_tokens: maxTokens,
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { top_p: topP }),
    ...extraFields,
  };
  return { modelId: model, contentType: 'application/json', accept: 'application/json', body: JSON.stringify(body) };
}

/** One whole answer. The counts are headers of the response. */
export async function* readInvoke({ sdk, client, signal }: BedrockCall, input: InvokeInput): AsyncGenerator<ProviderPart> {
  const command = new sdk.InvokeModelCommand(input);
  let headers: Readonly<Record<string, string>> = {};
  guardResponse(command, {
    provider: 'bedrock',
    onHeaders: (received) => {
      headers = received;
    },
  });
  const { body } = (await client.send(command as never, { abortSignal: signal })) as InvokeModelCommandOutput;
  const usage = { inputTokens: toCount(headers[inputHeader]), outputTokens: toCount(headers[outputHeader]) };
  if (usage.inputTokens !== undefined || usage.outputTokens !== undefined) yield { type: 'usage', usage };
  const output = parseChunk(body).outputs?.[0];
  if (typeof output?.text !== 'string') throw badBody();
  const text = output.text.trimStart();
  if (text) yield { type: 'text', text };
  if (output.stop_reason) yield { type: 'finish', reason: mapFinishReason(output.stop_reason), raw: output.stop_reason };
}

/** A streamed answer. The last chunk brings the runtime's own counts. */
export async function* readInvokeStream({ sdk, client, signal }: BedrockCall, input: InvokeInput): AsyncGenerator<ProviderPart> {
  const command = new sdk.InvokeModelWithResponseStreamCommand(input);
  guardResponse(command, { provider: 'bedrock', stream: true });
  const { body } = (await client.send(command as never, { abortSignal: signal })) as InvokeModelWithResponseStreamCommandOutput;
  if (!body) throw badBody();
  let isFirst = true;
  for await (const event of body) {
    if (!event.chunk?.bytes) continue;
    const chunk = parseChunk(event.chunk.bytes);
    const output = chunk.outputs?.[0];
    // The model starts with a space.
    const text = typeof output?.text === 'string' ? (isFirst ? output.text.trimStart() : output.text) : '';
    if (text) {
      isFirst = false;
      yield { type: 'text', text };
    }
    const metrics = chunk['amazon-bedrock-invocationMetrics'];
    if (metrics) {
      yield { type: 'usage', usage: { inputTokens: toCount(metrics.inputTokenCount), outputTokens: toCount(metrics.outputTokenCount) } };
    }
    if (output?.stop_reason) yield { type: 'finish', reason: mapFinishReason(output.stop_reason), raw: output.stop_reason };
  }
}

const inputHeader = 'x-amzn-bedrock-input-token-count';
const outputHeader = 'x-amzn-bedrock-output-token-count';

interface MistralChunk {
  outputs?: { text?: unknown; stop_reason?: string | null }[];
  'amazon-bedrock-invocationMetrics'?: { inputTokenCount?: unknown; outputTokenCount?: unknown };
}

function parseChunk(bytes: Uint8Array | undefined): MistralChunk {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw badBody(cause);
  }
  if (typeof parsed !== 'object' || parsed === null) throw badBody();
  return parsed as MistralChunk;
}

function badBody(cause?: unknown): ProviderError {
  return new ProviderError({ provider: 'bedrock', kind: 'bad_response', message: 'the answer is not in Mistral’s text format.', cause });
}
