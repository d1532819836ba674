import { describe, expect, it, vi } from 'vitest';
import { ProviderError } from '../../errors/provider-error.ts';
import type { Provider, ProviderPart, ProviderRequest } from '../../provider/provider.ts';
import { fakeClock, fakeProvider } from '../../testing/index.ts';
import { chooseByQuestion, chooseProvider } from '../choose-provider.ts';
import { readAnswer } from '../read-answer.ts';
import { withResponseCache } from '../with-response-cache.ts';
import { withCircuitBreaker } from './with-circuit-breaker.ts';
import { withFallback } from './with-fallback.ts';
import { withFirstTextTimeout } from './with-first-text-timeout.ts';
import { withHedging } from './with-hedging.ts';
import { withRetry } from './with-retry.ts';

const request = (text = 'hi', extra: Partial<ProviderRequest> = {}): ProviderRequest => ({
  messages: [{ role: 'user', text }],
  maxOutputTokens: 100,
  signal: new AbortController().signal,
  ...extra,
});

const never = new Promise<never>(() => {});
/** Hears no signal. */
const deaf = (parts: readonly ProviderPart[] = []): Provider => ({
  specification: 'v1',
  id: 'deaf',
  model: 'deaf-model',
  async *generate() {
    yield* parts;
    await never;
  },
});
const refusedBy = (kind: 'filtered' | 'auth', id = 'a') => fakeProvider([{ error: kind }], { id });

describe('a provider that hears no signal', () => {
  it('is given up in time for the next one', async () => {
    const clock = fakeClock();
    const next = fakeProvider(['Fine.'], { id: 'b' });
    const answer = readAnswer(withFallback([withFirstTextTimeout(deaf(), { timeoutMs: 2_000, clock }), next]), request());
    await clock.advance(2_000);
    expect(await Promise.race([answer, Promise.resolve('waits')])).toMatchObject({ text: 'Fine.', finish: 'stop' });
  });

  it('has not begun because it sent an empty part', async () => {
    const clock = fakeClock();
    const answer = readAnswer(withFirstTextTimeout(deaf([{ type: 'text', text: ' ' }]), { timeoutMs: 2_000, clock }), request());
    await clock.advance(2_000);
    expect(await answer).toMatchObject({ error: { kind: 'timeout' } });
  });

  it('does not keep its circuit open for ever, when the one call that tries it never comes back', async () => {
    const clock = fakeClock();
    const answers = [fakeProvider([{ error: 'unavailable' }]), deaf(), fakeProvider(['Fine.'])];
    const provider: Provider = { specification: 'v1', id: 'p', model: 'm', generate: (asked) => answers.shift()!.generate(asked) };
    const breaker = withCircuitBreaker(provider, { failures: 1, openMs: 1_000, clock });
    await readAnswer(breaker, request());
    await clock.advance(1_000);
    const left = new AbortController();
    const probe = readAnswer(breaker, request('hi', { signal: left.signal }));
    await clock.advance(10);
    left.abort();
    await probe;
    expect(await readAnswer(breaker, request())).toMatchObject({ error: { name: 'CircuitOpenError' } });
    await clock.advance(1_000);
    expect(await readAnswer(breaker, request())).toMatchObject({ text: 'Fine.' });
  });

  it('is not read on when another was faster', async () => {
    const clock = fakeClock();
    let read = 0;
    const chatty: Provider = {
      ...deaf(),
      async *generate() {
        await new Promise<void>((resolve) => clock.schedule(300, resolve));
        for (;;) {
          read++;
          yield { type: 'text', text: 'blah ' };
          await new Promise<void>((resolve) => clock.schedule(10, resolve));
        }
      },
    };
    const answer = readAnswer(withHedging([chatty, fakeProvider(['Fine.'])], { afterMs: 100, clock }), request());
    await clock.advance(100);
    expect(await answer).toMatchObject({ text: 'Fine.' });
    await clock.advance(5_000);
    expect(read).toBe(1);
  });
});

describe('an answer that is whole', () => {
  const spoiled: Provider = {
    specification: 'v1',
    id: 'a',
    model: 'a-model',
    async *generate() {
      yield { type: 'text', text: 'Whole.' };
      yield { type: 'usage', usage: { inputTokens: 3, outputTokens: 1 } };
      yield { type: 'finish', reason: 'stop' };
      throw new ProviderError({ provider: 'a', kind: 'unavailable', message: 'lost afterwards.' });
    },
  };
  it.each([
    ['retried', (provider: Provider) => withRetry(provider, { delayMs: 0, minRemainingMs: 0 })],
    ['asked of the next', (provider: Provider) => withFallback([provider, fakeProvider(['Other.'])])],
    ['counted as a failure', (provider: Provider) => withCircuitBreaker(provider, { failures: 1 })],
  ])('is not %s because something broke behind it', async (_what, wrap) => {
    const wrapped = wrap(spoiled);
    for (let turn = 0; turn < 2; turn++) {
      const answer = await readAnswer(wrapped, request());
      expect(answer).toMatchObject({ text: 'Whole.', finish: 'stop', error: undefined });
      expect(answer.calls).toEqual([{ model: 'a-model', usage: { inputTokens: 3, outputTokens: 1 } }]);
    }
  });
});

describe('a content filter', () => {
  it.each([
    ['withFallback', (a: Provider, b: Provider) => withFallback([a, b])],
    ['withHedging', (a: Provider, b: Provider) => withHedging([a, b], { afterMs: 60_000 })],
  ])('is not asked around at another vendor by %s', async (_what, wrap) => {
    const other = fakeProvider(['All right then.'], { id: 'b' });
    expect((await readAnswer(wrap(refusedBy('filtered'), other), request())).error).toMatchObject({ kind: 'filtered' });
    expect(other.requests).toHaveLength(0);
  });
});

describe('withCircuitBreaker', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('disk full');
      },
    ],
    ['rejects', () => Promise.reject(new Error('table gone'))],
  ])('answers all the same when saving its state %s', async (_what, onChange) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const breaker = withCircuitBreaker(fakeProvider([{ error: 'unavailable' }, 'Fine.']), { onChange: onChange as never });
    await readAnswer(breaker, request());
    expect(await readAnswer(breaker, request())).toMatchObject({ text: 'Fine.', error: undefined });
    await new Promise((resolve) => setTimeout(resolve, 0));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('rests no longer than it says, though the clock that saved its state was ahead', async () => {
    const clock = fakeClock();
    const state = { failures: 5, openedAt: clock.now() + 86_400_000 };
    const breaker = withCircuitBreaker(fakeProvider(['Fine.']), { state, openMs: 1_000, clock });
    expect((await readAnswer(breaker, request())).error).toMatchObject({ retryInMs: 1_000 });
  });
});

describe('a choice', () => {
  it('names the model that failed, and bills nothing that was refused', async () => {
    const strong = fakeProvider([{ error: 'auth', usage: null }], { id: 'strong', model: 'strong-model' });
    const provider = withFallback([chooseProvider([fakeProvider(), strong], () => strong), fakeProvider(['Fine.'], { model: 'other' })]);
    expect((await readAnswer(provider, request())).calls.map(({ model }) => model)).toEqual(['other']);
  });

  it('of a provider that is not in the list says so', async () => {
    const provider = chooseProvider([fakeProvider()], () => undefined as never);
    expect((await readAnswer(provider, request())).error?.message).toContain('not in its list');
  });

  it.each([
    ['なぜ', 'strong'],
    ['私の学校の友だちが昨日の午後に公園で見つけた小さな犬のために今すぐ何を買えばいいのか教えてほしいです', 'strong'],
    ['こんにちは', 'simple'],
  ])('by the question counts words where there are no spaces: %s', async (text, chosen) => {
    const simple = fakeProvider([], { model: 'simple' });
    const strong = fakeProvider([], { model: 'strong' });
    expect((await readAnswer(chooseByQuestion({ simple, strong, words: 20 }), request(text))).model).toBe(chosen);
  });
});

describe('withResponseCache', () => {
  it('keeps answers by schema apart from spoken ones', async () => {
    const provider = fakeProvider((asked) => (asked.schema ? '{"speech":"Blue."}' : 'Blue.'));
    const cache = withResponseCache(provider);
    expect((await readAnswer(cache, request('hi', { schema: { type: 'object' } }))).text).toBe('{"speech":"Blue."}');
    expect((await readAnswer(cache, request())).text).toBe('Blue.');
  });

  it('names the model that gave the answer', async () => {
    const strong = fakeProvider(['Blue.'], { model: 'strong' });
    const cache = withResponseCache(chooseProvider([fakeProvider(), strong], () => strong));
    await readAnswer(cache, request());
    expect(await readAnswer(cache, request())).toMatchObject({ model: 'strong', calls: [{ usage: { inputTokens: 0, outputTokens: 0 } }] });
    expect(strong.requests).toHaveLength(1);
  });
});

it.each(['delayMs', 'maxDelayMs', 'minRemainingMs', 'retryRatio'] as const)('withRetry refuses a %s that is no number', (option) => {
  expect(() => withRetry(fakeProvider(), { [option]: Number.NaN })).toThrow(`Option "${option}"`);
});
