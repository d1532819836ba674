import type { ProviderPart } from '@turnwise/core/provider';
import { fieldsOf, textOf } from '../call/untrusted-json.ts';
import { convertUsage } from './convert-usage.ts';
import { mapFinishReason } from './map-finish-reason.ts';
import { badAnswer, toProviderError } from './to-provider-error.ts';

/** Reads what `doGenerate` gave. */
export function* readResult(result: unknown): Generator<ProviderPart> {
  const { content, usage, finishReason } = fieldsOf(result);
  if (!Array.isArray(content)) throw badAnswer('the answer holds no content.');
  // Reasoning, tool calls, files and sources share the list.
  const text = content
    .map(fieldsOf)
    .map((block) => (block.type === 'text' ? (textOf(block.text) ?? '') : ''))
    .join('');
  if (text) yield { type: 'text', text };
  yield* ending(usage, finishReason);
}

/** Reads what `doStream` gave. */
export async function* readStream(result: unknown): AsyncGenerator<ProviderPart> {
  const { stream } = fieldsOf(result);
  if (!(stream instanceof ReadableStream)) throw badAnswer('the answer holds no stream.');
  for await (const value of stream as unknown as AsyncIterable<unknown>) {
    const part = fieldsOf(value);
    if (part.type === 'text-delta' && textOf(part.delta)) yield { type: 'text', text: String(part.delta) };
    if (part.type === 'error') throw toProviderError(part.error);
    if (part.type === 'finish') yield* ending(part.usage, part.finishReason);
  }
}

function* ending(usage: unknown, finishReason: unknown): Generator<ProviderPart> {
  const counted = convertUsage(usage);
  if (counted) yield { type: 'usage', usage: counted };
  const finish = mapFinishReason(finishReason);
  if (finish?.raw === 'error') throw badAnswer('the model ended with an error.');
  if (finish) yield { type: 'finish', ...finish };
}
