import { type Clock, systemClock } from '../clock.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { FinishReason, Provider, ProviderPart, ProviderRequest } from '../provider/provider.ts';
import { isCounted, mergeUsage, soFar, type Usage } from '../provider/usage.ts';
import { leave } from './leave.ts';
import { createPartLimit } from './part-limit.ts';

/** No spoken answer needs more; a model that goes on is stopped. In characters. */
const MAX_ANSWER = 16_000;

/** How long the counts of tokens may follow the end of an answer, in milliseconds. The user is waiting. */
const TRAILING_MS = 250;

/** One call that reached, or may have reached, a vendor's bill. */
export interface BilledCall {
  /** Model to price by. */
  model: string;
  /** Undefined: the vendor sent no figures, so what it billed is unknown. */
  usage: Usage | undefined;
}

/** Everything a provider gave, until it ended, failed, or the signal fired. */
export interface RawAnswer {
  text: string;
  /** The longest text of a call that was given up. */
  spare: string;
  /** Undefined when the vendor never said why it stopped. */
  finish: FinishReason | undefined;
  error: ProviderError | undefined;
  /** Model that gave the answer, or failed to. */
  model: string;
  /** Every call that may cost something, those that were given up included. */
  calls: readonly BilledCall[];
}

/** Reads a provider to its end. Nothing goes on running after it returns, and it never rejects, whatever the provider does. */
export async function readAnswer(provider: Provider, request: ProviderRequest, clock: Clock = systemClock): Promise<RawAnswer> {
  const own = new AbortController();
  const stop = () => own.abort(request.signal.reason);
  request.signal.addEventListener('abort', stop, { once: true });
  if (request.signal.aborted) stop();
  const aborted = rejectionOf(own.signal, provider.id);
  let cancelTrailing = () => {};
  let trailing: Promise<{ done: true; value: undefined }> | undefined;

  let answer: RawAnswer = { text: '', spare: '', finish: undefined, error: undefined, model: provider.model, calls: [] };
  let usage: Usage | undefined;
  const countPart = createPartLimit(provider.id);
  let iterator: AsyncIterator<ProviderPart> | undefined;
  try {
    iterator = provider.generate({ ...request, signal: own.signal })[Symbol.asyncIterator]();
    while (answer.text.length < MAX_ANSWER) {
      countPart();
      const pending = iterator.next();
      // Losing the race must not leave a rejection without a handler.
      pending.catch(() => {});
      const { done, value: part } = await Promise.race(trailing ? [pending, aborted, trailing] : [pending, aborted]);
      if (done) break;
      if (part.type === 'text') {
        // What comes after the vendor's own end is not part of the answer.
        if (answer.finish === undefined && typeof part.text === 'string')
          answer = { ...answer, text: answer.text + part.text.slice(0, MAX_ANSWER - answer.text.length) };
      } else if (part.type === 'finish') {
        answer = { ...answer, finish: answer.finish ?? part.reason };
        trailing ??= new Promise((resolve) => {
          cancelTrailing = clock.schedule(TRAILING_MS, () => resolve({ done: true, value: undefined }));
        });
      } else if (part.type === 'usage') {
        usage = mergeUsage(usage, part.usage);
        answer = { ...answer, model: part.model ?? answer.model };
      } else if (part.type === 'abandoned') {
        // Should nothing better come, the whole sentences of what was given up are still an answer.
        const spare = answer.text.length > answer.spare.length ? answer.text : answer.spare;
        answer = { ...answer, text: '', spare, finish: undefined, model: part.next.model, calls: withBill(answer.calls, part) };
        usage = undefined;
        cancelTrailing();
        trailing = undefined;
      }
    }
  } catch (thrown) {
    answer = { ...answer, error: ProviderError.isInstance(thrown) ? thrown : unexpected(provider.id, thrown) };
  } finally {
    cancelTrailing();
    request.signal.removeEventListener('abort', stop);
    own.abort();
    leave(iterator);
  }
  const known = answer.finish === undefined ? soFar(usage) : usage;
  return { ...answer, calls: withBill(answer.calls, { model: answer.model, usage: known, error: answer.error }) };
}

function withBill(
  calls: readonly BilledCall[],
  { model, usage, error }: { model: string; usage?: Usage | undefined; error?: ProviderError | undefined },
): readonly BilledCall[] {
  const counted = isCounted(usage) ? mergeUsage(undefined, usage) : undefined;
  return counted || !error || error.maybeBilled ? [...calls, { model, usage: counted }] : calls;
}

function rejectionOf(signal: AbortSignal, provider: string): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    const fail = () => reject(new ProviderError({ provider, kind: 'timeout', message: 'did not answer before the deadline.' }));
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
  rejection.catch(() => {});
  return rejection;
}

function unexpected(provider: string, cause: unknown): ProviderError {
  return new ProviderError({
    provider,
    kind: 'bad_response',
    message: 'threw something that is not a ProviderError.',
    hint: 'Providers must translate every failure; run providerConformance() on yours.',
    cause,
  });
}
