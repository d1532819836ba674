import type { ProviderPart } from '@turnwise/core/provider';
import { convertUsage, type MessageUsage, mergeUsage } from './convert-usage.ts';
import { mapFinishReason } from './map-finish-reason.ts';
import { modelAfterFallback } from './read-message.ts';
import { badAnswer, errorInsideAnswer } from './to-provider-error.ts';

/** An event of the stream, read leniently: gateways leave fields out. */
interface StreamEvent {
  type?: unknown;
  message?: { usage?: MessageUsage | null };
  content_block?: { type?: unknown; text?: unknown };
  delta?: { type?: unknown; text?: unknown; stop_reason?: unknown };
  usage?: MessageUsage | null;
  error?: unknown;
}

/** Reads a streamed answer. Only `message_stop` makes it complete: an aborted and a cut stream end just as quietly. */
export async function* readMessageStream(events: AsyncIterable<unknown>): AsyncGenerator<ProviderPart> {
  let usage: MessageUsage = {};
  let model: string | undefined;
  let stopReason: string | undefined;
  let hasText = false;
  let isOver = false;
  for await (const value of events) {
    // Read on to the end, so that the connection can be used again; nothing after the end counts.
    if (isOver) continue;
    const event = (typeof value === 'object' && value !== null ? value : {}) as StreamEvent;
    switch (event.type) {
      case 'message_start':
        // Some gateways start twice. Before the first word that is harmless; after it the listener would hear the answer begin anew.
        if (hasText) throw badAnswer('the answer began a second time in the middle.');
        usage = event.message?.usage ?? {};
        // The count of the output is a placeholder here.
        if (event.message?.usage) yield { type: 'usage', usage: convertUsage({ ...usage, output_tokens: undefined }) };
        break;
      case 'content_block_start':
        model = modelAfterFallback(event.content_block) ?? model;
        if (event.content_block?.type === 'text' && isText(event.content_block.text)) {
          hasText = true;
          yield { type: 'text', text: event.content_block.text };
        }
        break;
      case 'content_block_delta':
        if (event.delta?.type === 'text_delta' && isText(event.delta.text)) {
          hasText = true;
          yield { type: 'text', text: event.delta.text };
        }
        break;
      case 'message_delta':
        if (typeof event.delta?.stop_reason === 'string') stopReason = event.delta.stop_reason;
        if (event.usage) {
          usage = mergeUsage(usage, event.usage);
          yield { type: 'usage', usage: convertUsage(usage), ...(model ? { model } : {}) };
        }
        break;
      case 'message_stop':
        isOver = true;
        if (stopReason) yield { type: 'finish', reason: mapFinishReason(stopReason), raw: stopReason };
        break;
      case 'error':
        throw errorInsideAnswer(event.error);
    }
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
