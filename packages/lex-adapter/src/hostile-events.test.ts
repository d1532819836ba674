import { createEngine, type TurnwiseError } from '@turnwise/core';
import { fakeProvider } from '@turnwise/core/testing';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bookingConversation } from '../test/booking.ts';
import { phraseRouter } from '../test/phrase-router.ts';
import { createLexHandler } from './create-lex-handler.ts';
import { checkLexResponse, intentEvent, spokenText, textEvent } from './testing/index.ts';

function setup(answer = 'Rooms have a bed.') {
  const errors: TurnwiseError[] = [];
  const engine = createEngine({ conversation: bookingConversation(), provider: fakeProvider([answer]), router: phraseRouter });
  return { errors, handler: createLexHandler(engine, { onError: (error) => errors.push(error) }) };
}

const invalid = (answer: unknown, event: unknown) => checkLexResponse(answer, event).filter(({ severity }) => severity === 'error');

/** Puts a value into a copy of an event, at a path such as `sessionState.intent.slots`. */
function replace(event: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(event) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>((object, key) => object[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

const paths = [
  'invocationSource',
  'inputMode',
  'responseContentType',
  'sessionId',
  'inputTranscript',
  'invocationLabel',
  'bot',
  'bot.localeId',
  'interpretations',
  'interpretations.0',
  'interpretations.0.intent',
  'interpretations.0.nluConfidence',
  'proposedNextState',
  'proposedNextState.dialogAction',
  'proposedNextState.prompt',
  'requestAttributes',
  'sessionState',
  'sessionState.intent',
  'sessionState.intent.name',
  'sessionState.intent.slots',
  'sessionState.intent.slots.city',
  'sessionState.intent.state',
  'sessionState.intent.confirmationState',
  'sessionState.sessionAttributes',
  'sessionState.activeContexts',
  'sessionState.originatingRequestId',
  'transcriptions',
  'transcriptions.0',
];

describe('whatever comes in, a valid answer goes out', () => {
  const { handler } = setup();

  it('for anything that is JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (event) => {
        expect(invalid(await handler(event), event)).toEqual([]);
      }),
    );
  });

  it('for a real event with anything in any of its fields', async () => {
    const base = intentEvent('BookRoom', { city: 'Rome' }, { invocationSource: 'DialogCodeHook', sessionAttributes: { tenant: 'blue' } });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.anything({ withNullPrototype: true, withObjectString: true }), async (path, value) => {
        const event = replace(base, path, value);
        expect(invalid(await handler(event), event)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['a circle', circle()],
    [
      'a trap',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('trap');
          },
          has: () => {
            throw new Error('trap');
          },
        },
      ),
    ],
    ['slots as deep as a well', replace(intentEvent('BookRoom', { city: 'x' }), 'sessionState.intent.slots.city.value', well(100_000))],
    ['a megabyte of words', textEvent('a'.repeat(1_000_000))],
    ['a megabyte of tags', textEvent('<a '.repeat(300_000))],
    ['a megabyte of attributes', textEvent('hello', { sessionAttributes: { big: 'x'.repeat(1_000_000) } })],
    ['a megabyte of slot', intentEvent('OpeningHours', { huge: 'x'.repeat(1_000_000) }, { text: 'hello' })],
    [
      'ten thousand slots',
      intentEvent('OpeningHours', Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`s${n}`, 'x'])), { text: 'hello' }),
    ],
    [
      'a prototype in the attributes',
      JSON.parse(
        JSON.stringify(textEvent('hello')).replace('"sessionAttributes":{}', '"sessionAttributes":{"__proto__":"x","constructor":"y"}'),
      ),
    ],
    ['an intent called constructor', intentEvent('constructor', { toString: 'x' })],
    ['an intent called __proto__', intentEvent('__proto__', {}, { text: 'hello' })],
    ['lone surrogates', textEvent('\ud800 \udfff')],
    ['control characters', textEvent('\u0000\u0007stop\u001b[2J')],
  ])('for %s', async (_, event) => {
    const answer = await handler(event);
    expect(invalid(answer, undefined)).toEqual([]);
    expect(JSON.stringify(answer).length).toBeLessThan(25 * 1_024);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("keeps other people's attributes when they leave no room for the session", async () => {
    const { handler, errors } = setup();
    const big = { crm: 'x'.repeat(8_000) };
    const answer = await handler(textEvent('what is a room', { sessionAttributes: big }));
    expect(spokenText(answer)).toBe('Rooms have a bed.');
    expect(answer.sessionState.sessionAttributes).toMatchObject(big);
    expect(answer.sessionState.sessionAttributes?.turnwise).toBeUndefined();
    expect(errors).toEqual([
      expect.objectContaining({ code: 'SESSION_STORE', message: expect.stringContaining('session attributes of Lex') }),
    ]);
  });

  it('leaves attributes alone that are too large to send back', async () => {
    const answer = await handler(textEvent('hello', { sessionAttributes: { crm: 'x'.repeat(10_000) } }));
    expect(answer.sessionState).not.toHaveProperty('sessionAttributes');
  });
});

describe('what is no event of Lex V2', () => {
  it('is refused clearly, and the developer is told', async () => {
    const { handler, errors } = setup();
    const answer = await handler({ currentIntent: { name: 'CheckBalance' }, userId: 'anna', outputDialogMode: 'Text' });
    expect(answer).toEqual({
      sessionState: {
        dialogAction: { type: 'Close' },
        intent: { name: 'FallbackIntent', state: 'Failed', confirmationState: 'None', slots: {} },
      },
      messages: [{ contentType: 'PlainText', content: expect.stringMatching(/Lex V2.*Lex V1/) }],
    });
    expect(errors).toEqual([expect.objectContaining({ code: 'UNSUPPORTED_REQUEST', platform: 'lex' })]);
  });
});

describe('what the user only hears an apology for', () => {
  it('is told to the developer: a provider that failed', async () => {
    const errors: TurnwiseError[] = [];
    const provider = fakeProvider([{ error: 'auth' }]);
    const engine = createEngine({ conversation: bookingConversation(), provider, router: phraseRouter });
    const handler = createLexHandler(engine, { onError: (error) => errors.push(error) });
    await handler(textEvent('my secret wish'));
    expect(errors.map(({ code }) => code)).toEqual(['PROVIDER_AUTH']);
    expect(errors[0]?.message).not.toContain('secret');
  });
});

describe('a failure of the adapter itself', () => {
  it.each([
    ['en_GB', /^Something is wrong with me/],
    ['de_DE', /^Entschuldige/],
    ['es_419', /^Perdona/],
    ['hi_IN', /^माफ़/],
    ['it_IT', /^Scusa/],
    ['ja_JP', /^すみません/],
    ['pt_BR', /^Desculpe/],
  ])("is apologised for in %s, in the conversation's words", async (localeId, words) => {
    const engine = createEngine({ conversation: bookingConversation(), router: phraseRouter });
    const respond = () => Promise.reject(new Error('my secret'));
    const handler = createLexHandler({ ...engine, respond }, { onError: () => {} });
    expect(spokenText(await handler(textEvent('hello', { localeId })))).toMatch(words);
  });

  it('is not a Lambda context that throws', async () => {
    const { handler, errors } = setup();
    const broken = () => {
      throw new Error('boom');
    };
    expect(spokenText(await handler(textEvent('hello'), { getRemainingTimeInMillis: broken }))).toBe('Rooms have a bed.');
    expect(errors).toEqual([]);
  });

  it("closes the intent as failed, in the user's language, and leaves the session as it is", async () => {
    const { handler, errors } = setup();
    const event = replace(
      intentEvent('BookRoom', { city: 'Rome' }, { localeId: 'fr_FR' }),
      'sessionState.intent.slots.city.value',
      well(100_000),
    );
    const answer = await handler(event);
    expect(answer.sessionState).toEqual({
      dialogAction: { type: 'Close' },
      intent: { name: 'BookRoom', state: 'Failed', confirmationState: 'None', slots: {} },
    });
    expect(spokenText(answer)).toMatch(/^Désolé/);
    expect(errors).toEqual([expect.objectContaining({ code: 'LEX_ADAPTER_FAILED', cause: expect.any(RangeError) })]);
  });

  it('is logged as one line of JSON when nobody else is told', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const engine = createEngine({ conversation: bookingConversation(), router: phraseRouter });
    await createLexHandler(engine)('nonsense');
    expect(log.mock.calls).toEqual([
      [expect.stringMatching(/^\{"code":"UNSUPPORTED_REQUEST","message":".*got a string instead of an event/)],
    ]);
    log.mockRestore();
  });

  it('says nothing of the user in the error', async () => {
    const { handler, errors } = setup();
    await handler({ ...textEvent('my pin is 1234'), sessionId: null });
    expect(JSON.stringify(errors.map(({ message, code }) => [message, code]))).not.toContain('1234');
  });
});

function circle(): unknown {
  const event: Record<string, unknown> = { ...textEvent('hello') };
  event.sessionState = { intent: { name: 'BookRoom', slots: { city: { value: event } } } };
  return event;
}

function well(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level++) value = [value];
  return { originalValue: value };
}
