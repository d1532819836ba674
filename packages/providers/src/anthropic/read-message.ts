import type { ProviderPart } from '@turnwise/core/provider';
import { convertUsage, type MessageUsage } from './convert-usage.ts';
import { mapFinishReason } from './map-finish-reason.ts';
import { badAnswer, errorInsideAnswer } from './to-provider-error.ts';

interface MessageBody {
  content?: unknown;
  stop_reason?: unknown;
  usage?: MessageUsage | null;
  error?: unknown;
}

/** Reads one whole answer. It may be anything: a proxy's page arrives here as a string, an empty body as `undefined`. */
export function* readMessage(answer: unknown): Generator<ProviderPart> {
  if (typeof answer !== 'object' || answer === null) throw badAnswer('the answer is no message.');
  const { content, stop_reason: raw, usage, error } = answer as MessageBody;
  if (error) throw errorInsideAnswer(error);
  if (!Array.isArray(content)) throw badAnswer('the answer holds no content.');
  const model = content.map(modelAfterFallback).find((id) => id !== undefined);
  if (usage) yield { type: 'usage', usage: convertUsage(usage), ...(model ? { model } : {}) };
  // Thinking, tools and their results share the list; a thinking block often comes first.
  const text = content
    .map((block) => (isBlock(block) && block.type === 'text' && typeof block.text === 'string' ? block.text : ''))
    .join('');
  if (text) yield { type: 'text', text };
  if (typeof raw === 'string') yield { type: 'finish', reason: mapFinishReason(raw), raw };
}

/** The model that took over, when this block says that one did: its price holds. */
export function modelAfterFallback(block: unknown): string | undefined {
  if (!isBlock(block) || block.type !== 'fallback') return undefined;
  const model = (block.to as { model?: unknown } | undefined)?.model;
  return typeof model === 'string' ? model : undefined;
}

function isBlock(block: unknown): block is Record<string, unknown> {
  return typeof block === 'object' && block !== null;
}
