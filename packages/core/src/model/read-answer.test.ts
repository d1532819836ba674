import { describe, expect, it } from 'vitest';
import { CircuitOpenError } from '../errors/circuit-open-error.ts';
import { ProviderError, type ProviderErrorKind } from '../errors/provider-error.ts';
import type { Provider, ProviderPart, ProviderRequest } from '../provider/provider.ts';
import { callModel } from './call-model.ts';
import { readAnswer } from './read-answer.ts';

const request: ProviderRequest = { messages: [{ role: 'user', text: 'hi' }], maxOutputTokens: 100, signal: new AbortController().signal };

function providerOf(parts: readonly ProviderPart[], error?: ProviderError): Provider {
  return {
    specification: 'v1',
    id: 'p',
    model: 'm',
    async *generate() {
      yield* parts;
      if (error) throw error;
    },
  };
}

describe('readAnswer', () => {
  it('reads no more than a spoken answer needs, however large its parts are', async () => {
    const text = 'All work and no play makes it long. '.repeat(30_000);
    const provider = providerOf([
      { type: 'text', text },
      { type: 'finish', reason: 'stop' },
    ]);
    const answer = await readAnswer(provider, request);
    expect(answer.text.length).toBe(16_000);
    expect(answer.finish).toBeUndefined();
    // Splitting a megabyte into sentences takes Intl.Segmenter half a minute.
    const { outcome } = await callModel({ provider, request, locale: 'en' });
    expect(outcome).toBe('cut');
  });

  it.each<[string, ConstructorParameters<typeof ProviderError>[0] | undefined, boolean]>([
    ['a lost connection', { provider: 'p', kind: 'unavailable', message: 'x' }, true],
    ['an error inside a stream', { provider: 'p', kind: 'rate_limited', message: 'x' }, true],
    ['an answer that is none', { provider: 'p', kind: 'bad_response', message: 'x', status: 200 }, true],
    ['no answer in time', { provider: 'p', kind: 'timeout', message: 'x' }, true],
    ['no connection at all', { provider: 'p', kind: 'unavailable', message: 'x', maybeBilled: false }, false],
    ['a refusal', { provider: 'p', kind: 'unavailable', message: 'x', status: 503 }, false],
    ['a wrong key', { provider: 'p', kind: 'auth', message: 'x' }, false],
  ])('keeps %s on the bill as unknown: %3$s', async (_what, options, billed) => {
    const { calls } = await readAnswer(providerOf([], options && new ProviderError(options)), request);
    expect(calls).toEqual(billed ? [{ model: 'm', usage: undefined }] : []);
  });

  it('knows that a call which a circuit breaker refused cost nothing', async () => {
    const { calls } = await readAnswer(providerOf([], new CircuitOpenError({ provider: 'p', retryInMs: 5 })), request);
    expect(calls).toEqual([]);
  });
});

describe('ProviderError', () => {
  it.each<[ProviderErrorKind, boolean]>([
    ['timeout', true],
    ['bad_response', true],
    ['unavailable', true],
    ['rate_limited', true],
    ['auth', false],
    ['bad_request', false],
    ['filtered', false],
    ['exhausted', false],
  ])('%s without a status: may be billed, %s', (kind, maybeBilled) => {
    expect(new ProviderError({ provider: 'p', kind, message: 'x' }).maybeBilled).toBe(maybeBilled);
  });
});
