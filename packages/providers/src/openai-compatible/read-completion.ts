import type { ProviderPart } from '@turnwise/core/provider';
import { fieldsOf, textOf } from '../call/untrusted-json.ts';
import { convertUsage } from './convert-usage.ts';
import { mapFinishReason } from './map-finish-reason.ts';
import { type ErrorReader, errorIn } from './to-provider-error.ts';

/** Reads one whole answer. */
export function* readCompletion(json: string, errors: ErrorReader): Generator<ProviderPart> {
  const answer = parse(json, errors);
  const choice = firstChoice(answer);
  const message = fieldsOf(choice.message);
  const usage = convertUsage(answer.usage);
  if (usage) yield { type: 'usage', usage };
  if (!Array.isArray(answer.choices)) throw errors.badAnswer('the answer holds no choices.');
  const text = spokenText(message.content);
  if (text) yield { type: 'text', text };
  yield* finishOf(choice.finish_reason, textOf(message.refusal) !== undefined);
}

/**
 * Reads a streamed answer. `finish_reason` says that it is whole; the counts follow in a chunk without choices, then `[DONE]`.
 */
export async function* readChunks(events: AsyncIterable<string>, errors: ErrorReader): AsyncGenerator<ProviderPart> {
  let hasRefused = false;
  let isFinished = false;
  let isOver = false;
  for await (const data of events) {
    // Read on to the end, so that the connection can be used again; a server that holds the line is left soon enough.
    if (isOver) continue;
    if (data.trim() === '[DONE]') {
      if (!isFinished) return;
      isOver = true;
      continue;
    }
    const chunk = parse(data, errors);
    const choice = firstChoice(chunk);
    const delta = fieldsOf(choice.delta);
    hasRefused ||= textOf(delta.refusal) !== undefined;
    const text = spokenText(delta.content);
    if (text) yield { type: 'text', text };
    const usage = convertUsage(chunk.usage);
    if (usage) yield { type: 'usage', usage };
    for (const finish of finishOf(choice.finish_reason, hasRefused)) {
      isFinished = true;
      yield finish;
    }
  }
}

function parse(json: string, errors: ErrorReader): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (cause) {
    throw errors.badAnswer('the answer is not JSON.', cause);
  }
  const fields = fieldsOf(parsed);
  const error = errorIn(fields) ?? errorIn(firstChoice(fields));
  if (error) throw errors.insideAnswer(error);
  return fields;
}

function firstChoice({ choices }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Array.isArray(choices) ? fieldsOf(choices[0]) : {};
}

/** Text as a string, or as a list of blocks (Mistral's thinking models). Reasoning travels in fields of its own and is not spoken. */
function spokenText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map(fieldsOf)
    .map(({ type, text }) => (type === 'text' ? (textOf(text) ?? '') : ''))
    .join('');
}

function* finishOf(raw: unknown, hasRefused: boolean): Generator<ProviderPart> {
  if (typeof raw !== 'string' || raw === '') return;
  yield { type: 'finish', reason: hasRefused ? 'refused' : mapFinishReason(raw), raw };
}
