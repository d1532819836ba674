import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../errors/provider-error.ts';
import type { Provider, ProviderPart, ProviderRequest } from '../../provider/provider.ts';
import { type FakeAnswer, type FakeClock, fakeClock, fakeProvider } from '../../testing/index.ts';
import { withCircuitBreaker } from './with-circuit-breaker.ts';
import { withFallback } from './with-fallback.ts';
import { withFirstTextTimeout } from './with-first-text-timeout.ts';
import { withHedging } from './with-hedging.ts';
import { withRetry } from './with-retry.ts';

const request = (clock: FakeClock, extra: Partial<ProviderRequest> = {}): ProviderRequest => ({
  messages: [{ role: 'user', text: 'hello' }],
  maxOutputTokens: 100,
  signal: new AbortController().signal,
  deadline: clock.now() + 7_000,
  ...extra,
});

/** Runs a call to its end: what counts of its text, what was given up, and how it failed. */
async function take(provider: Provider, asked: ProviderRequest) {
  let text = '';
  const abandoned: string[] = [];
  const usage: ProviderPart[] = [];
  let finish: string | undefined;
  let error: unknown;
  try {
    for await (const part of provider.generate(asked)) {
      if (part.type === 'text') text += part.text;
      if (part.type === 'finish') finish = part.reason;
      if (part.type === 'usage') usage.push(part);
      if (part.type === 'abandoned') {
        text = '';
        abandoned.push(`${part.provider}: ${part.error?.kind ?? 'slower'}, then ${part.next.provider}`);
      }
    }
  } catch (thrown) {
    error = thrown;
  }
  return { text, abandoned, finish, usage, error };
}

const down: FakeAnswer = { error: 'unavailable' };
const setup = (answers: readonly FakeAnswer[], id = 'a') => ({
  clock: fakeClock(),
  provider: fakeProvider(answers, { id, model: `${id}-model` }),
});

describe('withRetry', () => {
  it.each([
    ['a failure that may pass', down],
    ['an empty answer', ''],
    ['an answer that breaks off', { text: 'Well', finish: null }],
    ['a connection lost in the middle', { text: 'Well', error: 'unavailable' }],
  ] as const)('calls again after %s', async (_what, first) => {
    const { clock, provider } = setup([first as FakeAnswer, 'Fine.']);
    const taken = take(withRetry(provider, { clock, random: () => 0 }), request(clock));
    await clock.advance(200);
    expect(await taken).toMatchObject({
      text: 'Fine.',
      finish: 'stop',
      error: undefined,
      abandoned: [expect.stringMatching(/^a: .*, then a$/)],
    });
    expect(provider.requests).toHaveLength(2);
  });

  it.each(['auth', 'bad_request', 'filtered'] as const)('does not repeat what stays wrong: %s', async (kind) => {
    const { clock, provider } = setup([{ error: kind }, 'Fine.']);
    expect((await take(withRetry(provider, { clock }), request(clock))).error).toMatchObject({ kind });
    expect(provider.requests).toHaveLength(1);
  });

  it('takes a refusal for an answer', async () => {
    const { clock, provider } = setup([{ finish: 'refused' }, 'Fine.']);
    expect(await take(withRetry(provider, { clock }), request(clock))).toMatchObject({ finish: 'refused', error: undefined });
  });

  it('gives up after its attempts, with the last failure', async () => {
    const { clock, provider } = setup([down]);
    const taken = take(withRetry(provider, { clock, attempts: 3, random: () => 0 }), request(clock));
    await clock.advance(5_000);
    expect((await taken).error).toMatchObject({ kind: 'unavailable' });
    expect(provider.requests).toHaveLength(3);
  });

  it('does not start what cannot be finished before the deadline', async () => {
    const { clock, provider } = setup([down, 'Fine.']);
    expect((await take(withRetry(provider, { clock }), request(clock, { deadline: clock.now() + 900 }))).error).toMatchObject({
      kind: 'unavailable',
    });
    expect(provider.requests).toHaveLength(1);
  });

  it.each([
    [1_000, 2],
    [60_000, 1],
  ])('obeys a Retry-After of %i ms only if it fits', async (retryAfterMs, calls) => {
    const clock = fakeClock();
    let count = 0;
    const limited: Provider = {
      specification: 'v1',
      id: 'a',
      model: 'm',
      async *generate() {
        if (++count === 1) throw new ProviderError({ provider: 'a', kind: 'rate_limited', message: 'slow down.', retryAfterMs });
        yield { type: 'text', text: 'Fine.' };
        yield { type: 'finish', reason: 'stop' };
      },
    };
    const taken = take(withRetry(limited, { clock }), request(clock));
    await clock.advance(999);
    expect(count).toBe(1);
    await clock.advance(6_000);
    await taken;
    expect(count).toBe(calls);
  });

  it('does not flood a vendor that stays down', async () => {
    const { clock, provider } = setup([down]);
    const retrying = withRetry(provider, { clock, random: () => 0, retryRatio: 0.1 });
    for (let call = 0; call < 100; call++) {
      const taken = take(retrying, request(clock));
      await clock.advance(300);
      await taken;
    }
    expect(provider.requests.length).toBeLessThanOrEqual(100 + 10 + 10);
    expect(provider.requests.length).toBeGreaterThan(100);
  });

  it('stops waiting when nobody waits any more', async () => {
    const { clock, provider } = setup([down, 'Fine.']);
    const stop = new AbortController();
    const taken = take(withRetry(provider, { clock }), request(clock, { signal: stop.signal }));
    await clock.advance(10);
    stop.abort();
    expect((await taken).error).toMatchObject({ kind: 'unavailable' });
    expect(provider.requests).toHaveLength(1);
  });

  it('tells what the failed call used, apart from what the good one did', async () => {
    const { clock, provider } = setup([
      { text: 'Half', finish: null, usage: { inputTokens: 5, outputTokens: 1 } },
      { text: 'Fine.', usage: { inputTokens: 7, outputTokens: 2 } },
    ]);
    const parts: ProviderPart[] = [];
    const running = (async () => {
      for await (const part of withRetry(provider, { clock, random: () => 0 }).generate(request(clock))) parts.push(part);
    })();
    await clock.advance(500);
    await running;
    expect(parts.filter((part) => part.type === 'abandoned' || part.type === 'usage')).toMatchObject([
      { type: 'abandoned', usage: { inputTokens: 5 } },
      { type: 'usage', usage: { inputTokens: 7, outputTokens: 2 } },
    ]);
  });
});

describe('withFallback', () => {
  it('asks one after the other, whatever the failure', async () => {
    const { clock, provider: a } = setup([{ error: 'auth' }]);
    const b = fakeProvider([''], { id: 'b' });
    const c = fakeProvider(['Third.'], { id: 'c', model: 'c-model' });
    expect(await take(withFallback([a, b, c]), request(clock))).toMatchObject({
      text: 'Third.',
      abandoned: ['a: auth, then b', 'b: bad_response, then c'],
      usage: [{ model: 'c-model' }],
    });
  });

  it('fails with the last failure when all fail', async () => {
    const { clock, provider } = setup([down]);
    expect(
      (await take(withFallback([provider, fakeProvider([{ error: 'rate_limited' }], { id: 'b' })]), request(clock))).error,
    ).toMatchObject({ provider: 'b', kind: 'rate_limited' });
  });

  it('does not ask anybody else once the deadline has passed', async () => {
    const { clock, provider } = setup([{ hangs: true }]);
    const other = fakeProvider(['Late.'], { id: 'b' });
    const stop = new AbortController();
    const taken = take(withFallback([provider, other]), request(clock, { signal: stop.signal }));
    await clock.advance(1);
    stop.abort();
    expect((await taken).error).toMatchObject({ provider: 'a', kind: 'timeout' });
    expect(other.requests).toHaveLength(0);
  });

  it('needs somebody to ask', () => {
    expect(() => withFallback([])).toThrow('Option "providers" is empty');
  });
});

describe('withFirstTextTimeout', () => {
  it('gives up a silent call in time for the next provider', async () => {
    const { clock, provider } = setup([{ hangs: true }]);
    const chain = withFallback([withFirstTextTimeout(provider, { timeoutMs: 2_000, clock }), fakeProvider(['Second.'], { id: 'b' })]);
    const taken = take(chain, request(clock));
    await clock.advance(1_999);
    expect(provider.requests[0]?.signal.aborted).toBe(false);
    await clock.advance(1);
    expect(await taken).toMatchObject({ text: 'Second.', abandoned: ['a: timeout, then b'] });
    expect(provider.requests[0]?.signal.aborted).toBe(true);
  });

  it('lets a call that has begun take its time', async () => {
    const clock = fakeClock();
    const slow: Provider = {
      specification: 'v1',
      id: 'a',
      model: 'm',
      async *generate() {
        yield { type: 'text', text: 'Well, ' };
        await new Promise<void>((resolve) => clock.schedule(5_000, resolve));
        yield { type: 'text', text: 'yes.' };
        yield { type: 'finish', reason: 'stop' };
      },
    };
    const taken = take(withFirstTextTimeout(slow, { timeoutMs: 1_000, clock }), request(clock));
    await clock.advance(5_000);
    expect(await taken).toMatchObject({ text: 'Well, yes.', error: undefined });
  });

  it("passes the caller's own stop on as it is", async () => {
    const { clock, provider } = setup([{ hangs: true }]);
    const stop = new AbortController();
    const taken = take(withFirstTextTimeout(provider, { timeoutMs: 1_000, clock }), request(clock, { signal: stop.signal }));
    await clock.advance(1);
    stop.abort();
    expect((await taken).error).toMatchObject({ kind: 'timeout', message: expect.stringContaining('stopped') });
  });
});

describe('withCircuitBreaker', () => {
  it('opens after failures in a row, lets one call through later, and closes again', async () => {
    const { clock, provider } = setup([down, down, down, 'Fine.']);
    const states: unknown[] = [];
    const breaker = withCircuitBreaker(provider, { failures: 3, openMs: 1_000, clock, onChange: (state) => states.push(state) });
    for (let call = 0; call < 3; call++) await take(breaker, request(clock));
    expect((await take(breaker, request(clock))).error).toMatchObject({ name: 'CircuitOpenError', retryInMs: 1_000 });
    expect(provider.requests).toHaveLength(3);
    await clock.advance(1_000);
    expect(await take(breaker, request(clock))).toMatchObject({ text: 'Fine.' });
    expect(breaker.circuit()).toEqual({ failures: 0 });
    expect(states).toHaveLength(4);
  });

  it('lets only one call try, and opens again when that fails', async () => {
    const { clock, provider } = setup([down, { hangs: true }, down]);
    const breaker = withCircuitBreaker(provider, { failures: 1, openMs: 1_000, clock });
    await take(breaker, request(clock));
    await clock.advance(1_000);
    const stop = new AbortController();
    const trying = take(breaker, request(clock, { signal: stop.signal }));
    await clock.advance(1);
    expect((await take(breaker, request(clock))).error).toMatchObject({ name: 'CircuitOpenError' });
    stop.abort();
    await trying;
    await take(breaker, request(clock));
    expect((await take(breaker, request(clock))).error).toMatchObject({ name: 'CircuitOpenError', retryInMs: 1_000 });
    expect(provider.requests).toHaveLength(3);
  });

  it('does not blame a vendor for a wrong key, a wrong request or a caller who left', async () => {
    const { clock, provider } = setup([{ error: 'auth' }, { error: 'bad_request' }, { hangs: true }, 'Fine.']);
    const breaker = withCircuitBreaker(provider, { failures: 1, clock });
    await take(breaker, request(clock));
    await take(breaker, request(clock));
    const stop = new AbortController();
    const left = take(breaker, request(clock, { signal: stop.signal }));
    await clock.advance(1);
    stop.abort();
    await left;
    expect(await take(breaker, request(clock))).toMatchObject({ text: 'Fine.' });
  });

  it('goes on from a saved state', async () => {
    const { clock, provider } = setup(['Fine.']);
    const first = withCircuitBreaker(fakeProvider([down]), { failures: 1, openMs: 1_000, clock });
    await take(first, request(clock));
    const second = withCircuitBreaker(provider, { failures: 1, openMs: 1_000, clock, state: JSON.parse(JSON.stringify(first.circuit())) });
    expect((await take(second, request(clock))).error).toMatchObject({ name: 'CircuitOpenError' });
    await clock.advance(1_000);
    expect(await take(second, request(clock))).toMatchObject({ text: 'Fine.' });
  });
});

describe('withHedging', () => {
  it('does not ask twice when the first is quick', async () => {
    const { clock, provider } = setup(['Quick.']);
    const other = fakeProvider(['Second.'], { id: 'b' });
    const taken = take(withHedging([provider, other], { afterMs: 500, clock }), request(clock));
    await clock.advance(1_000);
    expect(await taken).toMatchObject({ text: 'Quick.', abandoned: [] });
    expect(other.requests).toHaveLength(0);
  });

  it('takes the second when the first is slow, and stops the first', async () => {
    const { clock, provider } = setup([{ hangs: true }]);
    const taken = take(withHedging([provider, fakeProvider(['Second.'], { id: 'b' })], { afterMs: 500, clock }), request(clock));
    await clock.advance(500);
    expect(await taken).toMatchObject({ text: 'Second.', finish: 'stop', abandoned: ['a: slower, then b'] });
    expect(provider.requests[0]?.signal.aborted).toBe(true);
  });

  it('asks the second at once when the first fails, and fails only when both do', async () => {
    const { clock, provider } = setup([down, down]);
    expect(
      await take(withHedging([provider, fakeProvider(['Second.'], { id: 'b' })], { afterMs: 5_000, clock }), request(clock)),
    ).toMatchObject({ text: 'Second.' });
    expect(
      (await take(withHedging([provider, fakeProvider([down], { id: 'b' })], { afterMs: 5_000, clock }), request(clock))).error,
    ).toMatchObject({ kind: 'unavailable' });
  });

  it('waits for the first when the second fails', async () => {
    const clock = fakeClock();
    const slow: Provider = {
      specification: 'v1',
      id: 'a',
      model: 'm',
      async *generate() {
        await new Promise<void>((resolve) => clock.schedule(2_000, resolve));
        yield { type: 'text', text: 'At last.' };
        yield { type: 'finish', reason: 'stop' };
      },
    };
    const taken = take(withHedging([slow, fakeProvider([down], { id: 'b' })], { afterMs: 500, clock }), request(clock));
    await clock.advance(3_000);
    expect(await taken).toMatchObject({ text: 'At last.', abandoned: ['b: unavailable, then a'] });
  });

  it('leaves nothing running when the caller goes', async () => {
    const { clock, provider } = setup([{ hangs: true }]);
    const other = fakeProvider([{ hangs: true }], { id: 'b' });
    const stop = new AbortController();
    const taken = take(withHedging([provider, other], { afterMs: 500, clock }), request(clock, { signal: stop.signal }));
    await clock.advance(600);
    stop.abort();
    expect((await taken).error).toMatchObject({ kind: 'timeout' });
    expect([provider, other].map((fake) => fake.requests[0]?.signal.aborted)).toEqual([true, true]);
  });
});
