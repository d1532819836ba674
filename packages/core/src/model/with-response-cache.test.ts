import { describe, expect, it } from 'vitest';
import type { Provider, ProviderPart, ProviderRequest } from '../provider/provider.ts';
import { type FakeAnswer, fakeClock, fakeProvider } from '../testing/index.ts';
import { withResponseCache } from './with-response-cache.ts';

const request = (text = 'why is the sky blue', extra: Partial<ProviderRequest> = {}): ProviderRequest => ({
  instructions: 'Be kind.',
  messages: [{ role: 'user', text }],
  maxOutputTokens: 100,
  signal: new AbortController().signal,
  ...extra,
});

async function take(provider: Provider, asked: ProviderRequest): Promise<ProviderPart[]> {
  const parts: ProviderPart[] = [];
  for await (const part of provider.generate(asked)) parts.push(part);
  return parts;
}

const setup = (answers: readonly FakeAnswer[] = ['Light.']) => {
  const clock = fakeClock();
  const fake = fakeProvider(answers);
  return { clock, fake, provider: withResponseCache(fake, { ttlMs: 1_000, maxEntries: 2, clock }) };
};

describe('withResponseCache', () => {
  it('answers an identical question for nothing', async () => {
    const { fake, provider } = setup();
    await take(provider, request());
    expect(await take(provider, request())).toEqual([
      { type: 'text', text: 'Light.' },
      { type: 'usage', usage: { inputTokens: 0, outputTokens: 0 }, model: 'fake-model' },
      { type: 'finish', reason: 'stop', raw: 'cached' },
    ]);
    expect(fake.requests).toHaveLength(1);
  });

  it.each([
    ['other words', request('why is the sky red')],
    ['other instructions', request(undefined, { instructions: 'Be funny.' })],
    [
      'another history',
      request(undefined, {
        messages: [
          { role: 'user', text: 'hi' },
          { role: 'assistant', text: 'hello' },
          { role: 'user', text: 'why is the sky blue' },
        ],
      }),
    ],
    ['another length', request(undefined, { maxOutputTokens: 5 })],
    ['words that only look alike when joined', request('why is the sky blue","x')],
  ])('asks anew for %s', async (_what, other) => {
    const { fake, provider } = setup();
    await take(provider, request());
    await take(provider, other);
    expect(fake.requests).toHaveLength(2);
  });

  it.each([
    ['cut off', { text: 'Light is', finish: null }],
    ['too long', { text: 'Light is', finish: 'length' }],
    ['a refusal', { finish: 'refused' }],
    ['empty', ' '],
  ] as const)('does not keep an answer that is %s', async (_what, answer) => {
    const { fake, provider } = setup([answer as FakeAnswer]);
    await take(provider, request());
    await take(provider, request());
    expect(fake.requests).toHaveLength(2);
  });

  it('forgets: after a while, and what was not used for longest', async () => {
    const { clock, fake, provider } = setup();
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) await take(provider, request(text));
    expect(fake.requests.map((asked) => asked.messages[0]?.text)).toEqual(['a', 'b', 'c', 'b']);
    await clock.advance(1_000);
    await take(provider, request('b'));
    expect(fake.requests).toHaveLength(5);
  });
});
