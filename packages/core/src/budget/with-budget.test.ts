import { describe, expect, it } from 'vitest';
import type { PriceTable } from '../cost/price-table.ts';
import { withFallback } from '../model/resilience/with-fallback.ts';
import type { Provider, ProviderRequest } from '../provider/provider.ts';
import { type FakeAnswer, fakeClock, fakeProvider } from '../testing/index.ts';
import type { BudgetLedger } from './budget-ledger.ts';
import { memoryLedger } from './memory-ledger.ts';
import { withBudget } from './with-budget.ts';

const prices: PriceTable = {
  currency: 'USD',
  asOf: '2026-01-01',
  source: 'test',
  models: { 'fake-model': { input: 1_000, output: 1_000 }, cheap: { input: 1, output: 1 } },
};
const request = (session = 's', user?: string): ProviderRequest => ({
  messages: [{ role: 'user', text: 'x'.repeat(68) }],
  maxOutputTokens: 100,
  signal: new AbortController().signal,
  subject: { session, ...(user !== undefined && { user }) },
});
/** 68 bytes, 32 for the frame, 100 out: 200 tokens at a thousandth of a dollar each. */
const WORST = 0.2;

async function take(provider: Provider, asked = request()) {
  let text = '';
  try {
    for await (const part of provider.generate(asked)) if (part.type === 'text') text += part.text;
    return { text };
  } catch (error) {
    return { error };
  }
}

const setup = (answers: readonly FakeAnswer[] | (() => FakeAnswer), limits: Parameters<typeof withBudget>[1]['limits']) => {
  const clock = fakeClock(Date.UTC(2026, 10, 22, 12));
  const ledger = memoryLedger({ clock });
  const fake = fakeProvider(answers);
  return { clock, ledger, fake, provider: withBudget(fake, { limits, ledger, prices, clock }) };
};
const usd = (nanos: number) => nanos / 1e9;

describe('withBudget', () => {
  it('charges what a call really cost', async () => {
    const { provider, ledger } = setup([{ text: 'Yes.', usage: { inputTokens: 20, outputTokens: 5 } }], { session: 1 });
    await take(provider);
    expect(usd(await ledger.spent('session:s'))).toBeCloseTo(0.025, 9);
  });

  it('refuses a call whose worst case does not fit, before anything is sent', async () => {
    const { provider, fake } = setup(['Yes.'], { session: WORST - 0.001 });
    expect((await take(provider)).error).toMatchObject({ name: 'BudgetExceededError', code: 'PROVIDER_EXHAUSTED', limit: 'session' });
    expect(fake.requests).toHaveLength(0);
  });

  it.each([
    ['sends no figures', { text: 'Yes.', usage: null }],
    ['breaks off', { text: 'Ye', finish: null, usage: null }],
  ] as const)('keeps the worst case spent when the vendor %s', async (_what, answer) => {
    const { provider, ledger } = setup([answer as FakeAnswer], { session: 1 });
    await take(provider);
    expect(usd(await ledger.spent('session:s'))).toBeCloseTo(WORST, 9);
  });

  it('keeps the worst case spent when the reader goes away', async () => {
    const { provider, ledger } = setup([{ text: ['One. ', 'Two. '], hangs: true }], { session: 1 });
    for await (const part of provider.generate(request())) if (part.type === 'text') break;
    expect(usd(await ledger.spent('session:s'))).toBeCloseTo(WORST, 9);
  });

  it('gives everything back when the vendor did not even begin', async () => {
    const { provider, ledger } = setup([{ error: 'rate_limited' }], { session: 1 });
    await take(provider);
    expect(await ledger.spent('session:s')).toBe(0);
  });

  it('counts sessions, users and days apart, and a new day begins at midnight UTC', async () => {
    const { provider, ledger, clock } = setup([{ text: 'Yes.', usage: { inputTokens: 100, outputTokens: 0 } }], {
      session: 10,
      user: 10,
      day: 10,
      userDay: 0.35,
    });
    await take(provider, request('s1', 'ann'));
    await take(provider, request('s2', 'ann'));
    expect((await take(provider, request('s3', 'ann'))).error).toMatchObject({ limit: 'userDay' });
    expect(await take(provider, request('s4', 'bob'))).toEqual({ text: 'Yes.' });
    expect(usd(await ledger.spent('user:ann'))).toBeCloseTo(0.2, 9);
    expect(usd(await ledger.spent('day:2026-11-22'))).toBeCloseTo(0.3, 9);
    await clock.advance(12 * 3_600_000);
    expect(await take(provider, request('s3', 'ann'))).toEqual({ text: 'Yes.' });
  });

  it('holds a limit per user on platforms that name none, by session', async () => {
    const { provider, ledger } = setup([{ text: 'Yes.', usage: null }], { user: 0.3 });
    await take(provider);
    expect(usd(await ledger.spent('user:session:s'))).toBeCloseTo(WORST, 9);
    expect((await take(provider)).error).toMatchObject({ limit: 'user' });
  });

  it('reserves all limits or none', async () => {
    const { provider, ledger } = setup(['Yes.'], { session: 100, day: 0 });
    await take(provider);
    expect(await ledger.spent('session:s')).toBe(0);
  });

  it('leaves the cheaper model its chance', async () => {
    const { provider, ledger } = setup(['Dear.'], { session: 0.01 });
    const cheap = withBudget(fakeProvider(['Cheap.'], { model: 'cheap' }), { limits: { session: 0.01 }, ledger, prices });
    expect(await take(withFallback([provider, cheap]))).toEqual({ text: 'Cheap.' });
  });

  it('keeps the purse closed when the ledger cannot be asked', async () => {
    const broken: BudgetLedger = { ...memoryLedger(), reserve: () => Promise.reject(new Error('table gone')) };
    const fake = fakeProvider(['Yes.']);
    expect((await take(withBudget(fake, { limits: { day: 1 }, ledger: broken, prices }))).error).toMatchObject({ kind: 'exhausted' });
    expect(fake.requests).toHaveLength(0);
  });

  it('cannot work without a price', () => {
    expect(() => withBudget(fakeProvider([], { model: 'nobody-knows' }), { limits: { day: 1 }, ledger: memoryLedger(), prices })).toThrow(
      'has no price for "nobody-knows"',
    );
    expect(() => withBudget(fakeProvider(), { limits: { day: Number.NaN }, ledger: memoryLedger(), prices })).toThrow(
      'Option "limits.day"',
    );
  });

  it.each(['session', 'user', 'day', 'userDay'] as const)('is never over by a cent under 10,000 simultaneous calls: %s', async (limit) => {
    let call = 0;
    const answers = (): FakeAnswer => {
      const kinds: FakeAnswer[] = [
        { text: 'Yes.', usage: { inputTokens: 40, outputTokens: 60 } },
        { text: 'Y', finish: null, usage: null },
        { error: 'unavailable' },
      ];
      return kinds[call++ % kinds.length]!;
    };
    const { provider, ledger } = setup(answers, { [limit]: 5 });
    let highest = 0;
    const key = { session: 'session:s', user: 'user:ann', day: 'day:2026-11-22', userDay: 'userDay:2026-11-22:ann' }[limit];
    const calls = Array.from({ length: 10_000 }, async () => {
      const taken = await take(provider, request('s', 'ann'));
      highest = Math.max(highest, await ledger.spent(key));
      return taken;
    });
    const answered = (await Promise.all(calls)).filter((taken) => taken.text !== undefined).length;
    expect(usd(highest)).toBeLessThanOrEqual(5);
    expect(answered).toBeGreaterThan(5);
    expect(answered).toBeLessThan(10_000);
  });
});
