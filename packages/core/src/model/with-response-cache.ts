import { type Clock, systemClock } from '../clock.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import type { FinishReason, Provider, ProviderPart, ProviderRequest } from '../provider/provider.ts';

export interface ResponseCacheOptions {
  /** How long an answer is reused, in milliseconds. @default 3_600_000 */
  ttlMs?: number;
  /** Most answers kept; the one used longest ago goes first. @default 500 */
  maxEntries?: number;
  /** @default systemClock */
  clock?: Clock;
}

/** Longest answer worth keeping, in characters. */
const MAX_KEPT = 20_000;

/**
 * Answers an identical question from memory, for nothing. The key is everything the model would read: instructions, the whole
 * history, the schema of the answer, the token limit and the model. So one user's talk never answers another's unless both said the same words
 * from the start, and a new instruction starts afresh. Only whole answers are kept; refusals and cut ones are not.
 */
export function withResponseCache(
  provider: Provider,
  { ttlMs = 3_600_000, maxEntries = 500, clock = systemClock }: ResponseCacheOptions = {},
): Provider {
  if (!(maxEntries >= 1)) throw new InvalidOptionError({ option: 'maxEntries', message: `must be 1 or more, got ${maxEntries}.` });
  if (!(ttlMs >= 0)) throw new InvalidOptionError({ option: 'ttlMs', message: `must be 0 or more milliseconds, got ${ttlMs}.` });
  const answers = new Map<string, { text: string; model: string; until: number }>();
  return {
    ...provider,
    async *generate(request) {
      const key = keyOf(provider.model, request);
      const known = answers.get(key);
      answers.delete(key);
      if (known && known.until > clock.now()) {
        answers.set(key, known);
        yield* replay(known);
        return;
      }
      let text = '';
      let finish: FinishReason | undefined;
      let { model } = provider;
      for await (const part of provider.generate(request)) {
        if (part.type === 'text' && finish === undefined && text.length <= MAX_KEPT) text += part.text;
        if (part.type === 'usage') model = part.model ?? model;
        if (part.type === 'finish') finish ??= part.reason;
        if (part.type === 'abandoned') {
          text = '';
          finish = undefined;
          model = part.next.model;
        }
        yield part;
      }
      if (finish !== 'stop' || !text.trim() || text.length > MAX_KEPT) return;
      answers.set(key, { text, model, until: clock.now() + ttlMs });
      for (const oldest of answers.keys()) {
        if (answers.size <= maxEntries) break;
        answers.delete(oldest);
      }
    },
  };
}

function* replay({ text, model }: { text: string; model: string }): Generator<ProviderPart> {
  yield { type: 'text', text };
  yield { type: 'usage', usage: { inputTokens: 0, outputTokens: 0 }, model };
  yield { type: 'finish', reason: 'stop', raw: 'cached' };
}

/** The request itself, not a hash of it: two questions can never meet under one key. */
function keyOf(model: string, { instructions, messages, maxOutputTokens, schema }: ProviderRequest): string {
  return JSON.stringify([model, instructions ?? '', maxOutputTokens, schema ?? null, messages.map(({ role, text }) => [role, text])]);
}
