import { ProviderError } from '../errors/provider-error.ts';
import type { FinishReason, Provider, ProviderRequest } from '../provider/provider.ts';
import type { Usage } from '../provider/usage.ts';
import { maybeBilled } from './resilience/maybe-billed.ts';
import { completeSentences } from './sentences.ts';
import { toSpeakable } from './speakable.ts';

/** No spoken answer needs more; a model that goes on is stopped. In characters. */
const MAX_ANSWER = 16_000;

/** One call that reached, or may have reached, a vendor's bill. */
export interface BilledCall {
  /** Model to price by. */
  model: string;
  /** Undefined: the vendor sent no figures, so what it billed is unknown. */
  usage: Usage | undefined;
}

export interface ModelAnswer {
  /** Speakable text; empty when refused or failed. */
  text: string;
  outcome: 'complete' | 'cut' | 'refused' | 'failed';
  /** Undefined when the vendor never said. */
  finish: FinishReason | undefined;
  /** Model that gave the answer, or failed to. */
  model: string;
  /** Every call that may cost something, those that were given up included. */
  calls: readonly BilledCall[];
  /** Why it failed, or was cut when an error did it. */
  error: ProviderError | undefined;
}

export interface ModelCall {
  provider: Provider;
  request: Omit<ProviderRequest, 'signal'>;
  /** Fires at the deadline. */
  signal: AbortSignal;
  locale: string;
}

/**
 * Runs a provider to its end or to the deadline and takes what can be spoken. Whole sentences that arrived before a failure are
 * an answer (`cut`). Nothing goes on running after it returns, and it never rejects.
 */
export async function callModel({ provider, request, signal, locale }: ModelCall): Promise<ModelAnswer> {
  const own = new AbortController();
  const stop = () => own.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();

  let text = '';
  let spare = '';
  let usage: Usage | undefined;
  let model = provider.model;
  let finish: FinishReason | undefined;
  let error: ProviderError | undefined;
  const calls: BilledCall[] = [];
  const bill = (call: BilledCall, failure: ProviderError | undefined) => {
    if (call.usage || !failure || maybeBilled.has(failure.kind)) calls.push(call);
  };
  const iterator = provider.generate({ ...request, signal: own.signal })[Symbol.asyncIterator]();
  const aborted = new Promise<never>((_, reject) => {
    const fail = () => reject(timeoutOf(provider.id));
    if (own.signal.aborted) fail();
    else own.signal.addEventListener('abort', fail, { once: true });
  });
  aborted.catch(() => {});
  try {
    while (text.length <= MAX_ANSWER) {
      const pending = iterator.next();
      // Losing the race must not leave a rejection without a handler.
      pending.catch(() => {});
      const { done, value } = await Promise.race([pending, aborted]);
      if (done) break;
      if (value.type === 'text') text += value.text;
      else if (value.type === 'usage') {
        usage = { ...usage, ...value.usage };
        model = value.model ?? model;
      } else if (value.type === 'abandoned') {
        bill({ model: value.model, usage: value.usage }, value.error);
        // Should nothing better come, its whole sentences are still an answer.
        if (text.length > spare.length) spare = text;
        text = '';
        finish = undefined;
        model = value.next.model;
      } else if (value.type === 'finish') finish = value.reason;
    }
  } catch (thrown) {
    error = ProviderError.isInstance(thrown) ? thrown : unexpected(provider.id, thrown);
  } finally {
    signal.removeEventListener('abort', stop);
    own.abort();
    // Not awaited: a generator that hangs in its own clean-up must not hold the turn.
    void iterator.return?.().then(undefined, () => {});
  }

  bill({ model, usage: usage && Object.keys(usage).length > 0 ? usage : undefined }, error);
  const known = { finish, model, calls, error };
  const failed = (reason: ProviderError): ModelAnswer => ({ ...known, text: '', outcome: 'failed', error: reason });
  if (finish === 'refused' || finish === 'filtered') return { ...known, text: '', outcome: 'refused' };
  if (isHtml(text)) return failed(badResponse(provider.id, 'answered with an HTML page instead of text'));
  if (finish && finish !== 'length' && !error) {
    const spoken = toSpeakable(text);
    if (spoken) return { ...known, text: spoken, outcome: 'complete' };
    return failed(badResponse(provider.id, finish === 'tool' ? 'asked for a tool instead of speaking' : 'gave an empty answer'));
  }
  for (const unfinished of [text, spare]) {
    const whole = isHtml(unfinished) ? '' : toSpeakable(completeSentences(unfinished.slice(0, MAX_ANSWER), locale));
    if (whole) return { ...known, text: whole, outcome: 'cut' };
  }
  return failed(
    error ?? badResponse(provider.id, finish ? `stopped for "${finish}" before a full sentence` : 'broke off before a full sentence'),
  );
}

const isHtml = (text: string) => /^\s{0,100}<(?:!doctype|html|head|body|\?xml)\b/i.test(text.slice(0, 200));

function timeoutOf(provider: string): ProviderError {
  return new ProviderError({ provider, kind: 'timeout', message: 'did not answer before the deadline.' });
}

function badResponse(provider: string, what: string): ProviderError {
  return new ProviderError({ provider, kind: 'bad_response', message: `${what}.` });
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
