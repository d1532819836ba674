import { textChunks } from '../answer-defaults.ts';
import type { Answer } from '../reply.ts';
import type { Tokens } from '../tokens.ts';

const endOfText = 'stop';

/** A whole answer in Mistral's text format; the counts are not in the body. */
export function toMistralBody(answer: Answer): Record<string, unknown> {
  return { outputs: [{ text: ` ${textChunks(answer).join('')}`, stop_reason: answer.stopReason ?? endOfText }] };
}

/** Counts travel as headers of the response. */
export function tokenHeaders(tokens: Tokens | undefined): Record<string, string> {
  if (!tokens) return {};
  return {
    'x-amzn-bedrock-input-token-count': String(tokens.inputTokens),
    'x-amzn-bedrock-output-token-count': String(tokens.outputTokens),
  };
}

/** The chunks of a streamed answer; the last one carries the end and the runtime's metrics. */
export function toMistralChunks(answer: Answer, tokens: Tokens | undefined): Readonly<Record<string, unknown>>[] {
  const chunks = textChunks(answer);
  const metrics = {
    ...(tokens ? { inputTokenCount: tokens.inputTokens, outputTokenCount: tokens.outputTokens } : {}),
    invocationLatency: 1,
    firstByteLatency: 1,
  };
  return [
    ...chunks.map((text, index) => ({ outputs: [{ text: index === 0 ? ` ${text}` : text, stop_reason: null }] })),
    { outputs: [{ text: '', stop_reason: answer.stopReason ?? endOfText }], 'amazon-bedrock-invocationMetrics': metrics },
  ];
}

/** `chunk` events carry their payload as base64 inside JSON. */
export function toChunkEvent(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { chunk: { bytes: Buffer.from(JSON.stringify(payload)).toString('base64') } };
}
