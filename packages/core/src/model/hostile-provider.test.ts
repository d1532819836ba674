import { describe, expect, it } from 'vitest';
import { ProviderError } from '../errors/provider-error.ts';
import type { Provider, ProviderPart, ProviderRequest } from '../provider/provider.ts';
import { fakeClock } from '../testing/index.ts';
import { callModel } from './call-model.ts';
import { readAnswer } from './read-answer.ts';
import { taggedFormat } from './reply-format/tagged-format.ts';

const request = (signal = new AbortController().signal): ProviderRequest => ({
  messages: [{ role: 'user', text: 'hi' }],
  maxOutputTokens: 100,
  signal,
});

/** A provider of untyped parts: what a stranger's JavaScript may yield. */
function providerOf(generate: () => unknown): Provider {
  return { specification: 'v1', id: 'p', model: 'm', generate: generate as Provider['generate'] };
}
const yields = (parts: readonly unknown[]) =>
  providerOf(async function* () {
    yield* parts;
  });
const say = (text: unknown) => ({ type: 'text', text });
const stop = { type: 'finish', reason: 'stop' };
const never = new Promise<never>(() => {});

describe('a hostile provider', () => {
  it.each([
    [
      'throws at once',
      () =>
        providerOf(() => {
          throw new TypeError('no');
        }),
    ],
    ['gives nothing iterable', () => providerOf(() => undefined)],
    [
      'throws from next()',
      () =>
        providerOf(() => ({
          [Symbol.asyncIterator]: () => ({
            next: () => {
              throw new Error('no');
            },
          }),
        })),
    ],
    ['gives no promise from next()', () => providerOf(() => ({ [Symbol.asyncIterator]: () => ({ next: () => 5 }) }))],
    ['yields null', () => yields([null])],
  ])('that %s is a bad response', async (_what, create) => {
    expect((await readAnswer(create(), request())).error).toMatchObject({ kind: 'bad_response' });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['hangs', () => never],
    ['gives nothing', () => undefined],
    ['rejects', () => Promise.reject(new Error('no'))],
  ])('whose return() %s cannot spoil the answer', async (_what, leave) => {
    const parts = [say('Fine.'), stop];
    const provider = providerOf(() => ({
      [Symbol.asyncIterator]: () => ({
        next: async () => (parts.length > 0 ? { done: false, value: parts.shift() } : { done: true, value: undefined }),
        return: leave,
      }),
    }));
    expect(await readAnswer(provider, request())).toMatchObject({ text: 'Fine.', finish: 'stop', error: undefined });
  });

  it('speaks nothing that is no text', async () => {
    const { text } = await readAnswer(yields([say('One'), say(undefined), say(null), say({ a: 1 }), say(7), say('.'), stop]), request());
    expect(text).toBe('One.');
  });

  it('adds nothing to an answer that the vendor has ended', async () => {
    const answer = await readAnswer(yields([say('Whole.'), stop, say(' And more'), { type: 'finish', reason: 'length' }]), request());
    expect(answer).toMatchObject({ text: 'Whole.', finish: 'stop' });
  });

  it('is not waited for when it hangs behind its last word', async () => {
    const clock = fakeClock();
    const provider = providerOf(async function* () {
      yield say('Whole.');
      yield stop;
      await never;
    });
    const reading = readAnswer(provider, request(), clock);
    await clock.advance(300);
    expect(await Promise.race([reading, Promise.resolve('still reading')])).toMatchObject({
      text: 'Whole.',
      finish: 'stop',
      error: undefined,
    });
  });

  it.each([
    ['empty texts', say('')],
    ['warnings', { type: 'warning', message: 'hm' }],
    ['counts', { type: 'usage', usage: { inputTokens: 1 } }],
    ['unknown parts', { type: 'dance' }],
  ])('is stopped in an endless stream of %s that waits for nothing', async (_what, part) => {
    const provider = providerOf(async function* () {
      for (;;) yield part;
    });
    expect((await readAnswer(provider, request())).error).toMatchObject({ kind: 'bad_response' });
  });

  it.each([
    ['negative', { inputTokens: -5, outputTokens: 10 }, { outputTokens: 10 }],
    ['no numbers', { inputTokens: Number.NaN, outputTokens: Number.POSITIVE_INFINITY }, undefined],
    ['texts', { inputTokens: '10', outputTokens: '5' }, undefined],
    ['fractions', { inputTokens: 1.5, outputTokens: 2 }, { outputTokens: 2 }],
    ['missing', undefined, undefined],
  ])('whose counts are %s is not believed', async (_what, usage, known) => {
    const { calls } = await readAnswer(yields([say('Yes.'), { type: 'usage', usage }, stop]), request());
    expect(calls).toEqual([{ model: 'm', usage: known }]);
  });

  it('keeps a count that a later part leaves out', async () => {
    const parts = [
      { type: 'usage', usage: { inputTokens: 12, outputTokens: undefined } },
      say('Yes.'),
      { type: 'usage', usage: { inputTokens: undefined, outputTokens: 4 } },
      stop,
    ];
    expect((await readAnswer(yields(parts), request())).calls[0]?.usage).toEqual({ inputTokens: 12, outputTokens: 4 });
  });

  it('takes running counts of a broken answer for less than the bill', async () => {
    const { calls } = await readAnswer(yields([say('Well'), { type: 'usage', usage: { inputTokens: 12, outputTokens: 1 } }]), request());
    expect(calls).toEqual([{ model: 'm', usage: { inputTokens: 12 } }]);
  });

  it('does not bill a call that a wrapper gave up before the vendor worked', async () => {
    const refused = new ProviderError({ provider: 'a', kind: 'auth', message: 'no.' });
    const abandoned: ProviderPart = {
      type: 'abandoned',
      provider: 'a',
      model: 'm',
      usage: {},
      error: refused,
      next: { provider: 'b', model: 'n' },
    };
    const { calls } = await readAnswer(
      yields([abandoned, say('Yes.'), { type: 'usage', usage: { inputTokens: 1, outputTokens: 1 } }, stop]),
      request(),
    );
    expect(calls).toEqual([{ model: 'n', usage: { inputTokens: 1, outputTokens: 1 } }]);
  });

  it('ends the call at the deadline, whatever the provider hears', async () => {
    const controller = new AbortController();
    const provider = providerOf(async function* () {
      yield say('One sentence. Half a');
      await never;
    });
    const answering = callModel({ provider, request: request(controller.signal), locale: 'en' });
    setTimeout(() => controller.abort(), 5);
    expect(await answering).toMatchObject({ outcome: 'cut', reply: { speech: 'One sentence.' } });
  });
});

describe('what a hostile model says', () => {
  const format = (wanted: Partial<Parameters<typeof taggedFormat>[0]>) =>
    taggedFormat({ ahead: false, card: false, suggestions: false, end: false, ...wanted });
  const ask = async (text: string, wanted: Parameters<typeof format>[0]) => {
    const answer = await callModel({ provider: yields([say(text), stop]), request: request(), locale: 'en', format: format(wanted) });
    return 'reply' in answer ? answer.reply : answer;
  };

  it('gives no part that was not asked for, though the user made the model write it', async () => {
    expect(await ask('Okay. \n@end\n@card a | b\n@ask c', { ahead: true })).toEqual({ speech: 'Okay.' });
  });

  it('gives no part of which nothing can be spoken', async () => {
    const all = { ahead: true, card: true, suggestions: true };
    expect(await ask('Shall we?\n@yes 😀\n@no <audio src="x"/>\n@card <b></b> | \u0000\n@ask 😀 | <br>', all)).toEqual({
      speech: 'Shall we?',
    });
  });

  it('puts only short plain words on buttons', async () => {
    const reply = await ask(`Shall we?\n@ask **Tell** <b>me</b> | ${'x'.repeat(300)} | a\u0000b`, { suggestions: true });
    expect(reply).toEqual({ speech: 'Shall we?', suggestions: ['Tell me', 'a b'] });
  });

  it('never ends in half a character', async () => {
    const answer = await callModel({ provider: yields([say(`${'a'.repeat(5_999)}𝄞 and on.`), stop]), request: request(), locale: 'en' });
    expect('reply' in answer && answer.reply.speech).toBe('a'.repeat(5_999));
  });

  it('is a refusal when a filter answers with an error', async () => {
    const filtered = new ProviderError({ provider: 'p', kind: 'filtered', message: 'HTTP 400.', status: 400 });
    const provider = providerOf(() => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(filtered) }) }));
    expect(await callModel({ provider, request: request(), locale: 'en' })).toMatchObject({ outcome: 'refused' });
  });
});
