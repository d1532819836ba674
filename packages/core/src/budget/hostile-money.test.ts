import { describe, expect, it } from 'vitest';
import { costOf } from '../cost/cost-of.ts';
import type { PriceTable } from '../cost/price-table.ts';
import { chooseProvider } from '../model/choose-provider.ts';
import { readAnswer } from '../model/read-answer.ts';
import { withFallback } from '../model/resilience/with-fallback.ts';
import { withFirstTextTimeout } from '../model/resilience/with-first-text-timeout.ts';
import { withHedging } from '../model/resilience/with-hedging.ts';
import { withRetry } from '../model/resilience/with-retry.ts';
import { defaultPrices } from '../prices/index.ts';
import type { Provider, ProviderRequest } from '../provider/provider.ts';
import { type FakeAnswer, fakeClock, fakeProvider } from '../testing/index.ts';
import type { BudgetLedger } from './budget-ledger.ts';
import { memoryLedger } from './memory-ledger.ts';
import { withBudget } from './with-budget.ts';

const prices: PriceTable = {
  currency: 'USD',
  asOf: '2026-01-01',
  source: 'test',
  models: { 'fake-model': { input: 1_000, output: 1_000 }, cached: { input: 1_000, output: 1_000, cacheWrite: 2_000 } },
};
const BILLION = 1e9;
const request = (extra: Partial<ProviderRequest> = {}): ProviderRequest => ({
  messages: [{ role: 'user', text: 'x'.repeat(68) }],
  maxOutputTokens: 100,
  signal: new AbortController().signal,
  subject: { session: 's' },
  ...extra,
});
/** 68 bytes, 32 for the frame, 100 out, at a thousandth of a dollar each. */
const WORST = 0.2;
/** 10 tokens. */
const DONE = 0.01;
const done: FakeAnswer = { text: 'Yes.', usage: { inputTokens: 5, outputTokens: 5 } };

/** Counts what each reservation went through. */
function countingLedger() {
  const inner = memoryLedger();
  const settled = new Map<string, number[]>();
  const ledger: BudgetLedger = {
    ...inner,
    async reserve(claims) {
      const result = await inner.reserve(claims);
      if ('reserved' in result) settled.set(result.reserved.id, []);
      return result;
    },
    async settle(reservation, amount) {
      settled.get(reservation.id)?.push(amount / BILLION);
      await inner.settle(reservation, amount);
    },
  };
  return { ledger, settlements: () => [...settled.values()], spent: async () => (await inner.spent('session:s')) / BILLION };
}

const budgeted = (ledger: BudgetLedger, answers: readonly FakeAnswer[], model = 'fake-model') =>
  withBudget(fakeProvider(answers, { model }), { limits: { session: 100 }, ledger, prices });

describe('every attempt reserves once and settles at most once', () => {
  const down: FakeAnswer = { error: 'unavailable' };
  const lost: FakeAnswer = { text: 'Ye', error: 'unavailable' };
  it.each<[string, (ledger: BudgetLedger) => Provider, number[][], number]>([
    ['one call', (ledger) => budgeted(ledger, [done]), [[DONE]], DONE],
    ['a retry after a refusal', (ledger) => withRetry(budgeted(ledger, [down, done]), { delayMs: 0 }), [[0], [DONE]], DONE],
    ['a retry after a lost connection', (ledger) => withRetry(budgeted(ledger, [lost, done]), { delayMs: 0 }), [[], [DONE]], WORST + DONE],
    ['a fallback', (ledger) => withFallback([budgeted(ledger, [lost]), budgeted(ledger, [done])]), [[], [DONE]], WORST + DONE],
    [
      'a hedge that wins',
      (ledger) => withHedging([budgeted(ledger, [{ hangs: true }]), budgeted(ledger, [done])], { afterMs: 0 }),
      [[], [DONE]],
      WORST + DONE,
    ],
    [
      'a silent call that is given up',
      (ledger) => withFallback([withFirstTextTimeout(budgeted(ledger, [{ hangs: true }]), { timeoutMs: 5 }), budgeted(ledger, [done])]),
      [[], [DONE]],
      WORST + DONE,
    ],
  ])('%s', async (_what, create, settlements, spent) => {
    const counting = countingLedger();
    expect(await readAnswer(create(counting.ledger), request())).toMatchObject({ text: 'Yes.' });
    expect(counting.settlements()).toEqual(settlements);
    expect(await counting.spent()).toBeCloseTo(spent, 12);
  });
});

describe('withBudget', () => {
  it.each([
    ['retries', (provider: Provider) => withRetry(provider)],
    ['fallbacks', (provider: Provider) => withFallback([provider])],
    ['hedges', (provider: Provider) => withHedging([provider, provider], { afterMs: 10 })],
    ['choices', (provider: Provider) => chooseProvider([provider], () => provider)],
    ['a timeout around retries', (provider: Provider) => withFirstTextTimeout(withRetry(provider), { timeoutMs: 10 })],
  ])('refuses to stand around %s, where one reservation would pay for several calls', (_what, wrap) => {
    expect(() => withBudget(wrap(fakeProvider()), { limits: { session: 1 }, ledger: memoryLedger(), prices })).toThrow(
      'inside those wrappers',
    );
  });

  it('sets the schema aside too, and the dearer price of writing to a cache', async () => {
    const counting = countingLedger();
    const reserved = async (model: string, schema?: Record<string, unknown>) => {
      const before = await counting.spent();
      await readAnswer(budgeted(counting.ledger, [{ text: 'Y', usage: null }], model), request(schema && { schema }));
      return (await counting.spent()) - before;
    };
    expect(await reserved('cached')).toBeCloseTo(WORST + 0.1, 9);
    expect(await reserved('fake-model', { type: 'x'.repeat(500) })).toBeGreaterThan(WORST + 0.5);
  });

  it('counts what a vendor really took, though it kept to no limit', async () => {
    const counting = countingLedger();
    await readAnswer(budgeted(counting.ledger, [{ text: 'Yes.', usage: { inputTokens: 100, outputTokens: 900 } }]), request());
    expect(await counting.spent()).toBeCloseTo(1, 12);
  });

  it.each([
    ['negative', { inputTokens: -100, outputTokens: 5 }],
    ['NaN', { inputTokens: Number.NaN, outputTokens: Number.NaN }],
    ['texts', { inputTokens: '1', outputTokens: '1' }],
  ])('is not talked down by counts that are %s', async (_what, usage) => {
    const counting = countingLedger();
    await readAnswer(budgeted(counting.ledger, [{ text: 'Yes.', usage: usage as never }]), request());
    expect(await counting.spent()).toBeCloseTo(WORST, 12);
  });

  it('sends nothing, and keeps nothing, when the ledger answered after the deadline', async () => {
    const inner = memoryLedger();
    let open = () => {};
    const slow: BudgetLedger = {
      ...inner,
      async reserve(claims) {
        const result = await inner.reserve(claims);
        await new Promise<void>((resolve) => {
          open = resolve;
        });
        return result;
      },
    };
    const fake = fakeProvider([done]);
    const left = new AbortController();
    const reading = readAnswer(withBudget(fake, { limits: { session: 100 }, ledger: slow, prices }), request({ signal: left.signal }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    left.abort();
    await reading;
    open();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(fake.requests).toHaveLength(0);
    expect(await inner.spent('session:s')).toBe(0);
  });

  it('lets a slow ledger neither hold the answer nor keep its counts', async () => {
    const clock = fakeClock();
    const stuck: BudgetLedger = { ...memoryLedger(), settle: () => new Promise(() => {}) };
    const reading = readAnswer(budgeted(stuck, [done]), request(), clock);
    await clock.advance(250);
    expect(await reading).toMatchObject({ text: 'Yes.', calls: [{ usage: { inputTokens: 5, outputTokens: 5 } }] });
  });

  it('begins a day at midnight of its own time zone, and books a call on the day it began', async () => {
    // Half past eleven in the evening in Paris, half past ten UTC.
    const clock = fakeClock(Date.UTC(2026, 10, 22, 22, 30));
    const ledger = memoryLedger({ clock });
    const provider = withBudget(fakeProvider([done]), {
      limits: { day: 0.21, userDay: 0.21 },
      ledger,
      prices,
      clock,
      timeZone: 'Europe/Paris',
    });
    expect(await readAnswer(provider, request())).toMatchObject({ text: 'Yes.' });
    expect(await readAnswer(provider, request())).toMatchObject({ text: 'Yes.' });
    expect((await readAnswer(provider, request())).error).toMatchObject({ limit: 'day' });
    await clock.advance(29 * 60_000);
    expect((await readAnswer(provider, request())).error).toMatchObject({ limit: 'day' });
    await clock.advance(60_000);
    expect(await readAnswer(provider, request())).toMatchObject({ text: 'Yes.' });
    expect((await ledger.spent('day:2026-11-22')) / BILLION).toBeCloseTo(2 * DONE, 12);
    expect((await ledger.spent('day:2026-11-23')) / BILLION).toBeCloseTo(DONE, 12);
  });

  it.each([
    [{ limits: { perDay: 5 } }, 'Limits are session, user, day, userDay'],
    [{ limits: { day: '5 $' } }, 'Option "limits.day"'],
    [{ limits: { day: 5 }, timeZone: 'Paris' }, 'Option "timeZone"'],
    [{ limits: { day: 5 }, rememberMs: 0 }, 'Option "rememberMs"'],
  ])('refuses %j when it is made', (options, message) => {
    expect(() => withBudget(fakeProvider(), { ledger: memoryLedger(), prices, ...options } as never)).toThrow(message);
  });
});

describe('memoryLedger', () => {
  it('adds a hundred thousand small amounts to the exact sum', async () => {
    const ledger = memoryLedger();
    for (let call = 0; call < 100_000; call++) {
      const result = await ledger.reserve([{ key: 'k', limit: BILLION, amount: 9_000, expiresAt: Number.MAX_SAFE_INTEGER }]);
      if ('reserved' in result) await ledger.settle(result.reserved, 7);
    }
    expect(await ledger.spent('k')).toBe(700_000);
  });

  it('takes nothing from a later account of the same name', async () => {
    const clock = fakeClock();
    const ledger = memoryLedger({ clock });
    const claim = () => ({ key: 'k', limit: 100, amount: 60, expiresAt: clock.now() + 1_000 });
    const first = await ledger.reserve([claim()]);
    await clock.advance(1_001);
    await ledger.reserve([claim()]);
    if ('reserved' in first) await ledger.settle(first.reserved, 0);
    expect(await ledger.spent('k')).toBe(60);
  });

  it('settles once, and believes no amount that is none', async () => {
    const ledger = memoryLedger();
    const claim = { key: 'k', limit: 100, amount: 60, expiresAt: Number.MAX_SAFE_INTEGER };
    const result = await ledger.reserve([claim]);
    if (!('reserved' in result)) throw new Error('there is room');
    await ledger.settle(result.reserved, Number.NaN);
    await ledger.settle(result.reserved, -5);
    expect(await ledger.spent('k')).toBe(60);
    await ledger.settle(result.reserved, 10);
    await ledger.settle(result.reserved, 0);
    expect(await ledger.spent('k')).toBe(10);
  });
});

describe('prices', () => {
  const usage = { inputTokens: 1_000_000, outputTokens: 0 };
  it.each([
    ['eu.mistral.pixtral-large-2502-v1:0', 2],
    ['us.amazon.nova-micro-v1:0', 0.035],
    ['arn:aws:bedrock:eu-west-3::foundation-model/mistral.mistral-7b-instruct-v0:2', 0.15],
    ['arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-haiku-4-5-20251001-v1:0', 1.1],
    ['global.anthropic.claude-haiku-4-5-20251001-v1:0', 1],
    ['eu.anthropic.claude-haiku-4-5-20251001-v1:0', 1.1],
  ])('know %s', (model, amount) => {
    expect(costOf(usage, model, defaultPrices)).toMatchObject({ priced: 'table', amount });
  });

  it.each([
    'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123',
    'xx.mistral.mistral-7b-instruct-v0:2',
    'constructor',
    'toString',
    '',
  ])('do not guess %s', (model) => {
    expect(costOf(usage, model, defaultPrices)).toEqual({ priced: 'unknown' });
  });
});
