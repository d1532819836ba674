import { createEngine, fromMachine, InvalidOptionError, memoryStore, setupConversation, TurnwiseError } from '@turnwise/core';
import { fakeClock } from '@turnwise/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { setup } from '../test/dad-engine.ts';
import { wordRouter } from '../test/word-router.ts';
import { createAlexaHandler } from './index.ts';
import { alexaSession, canFulfillRequest, intentRequest, launchRequest, sessionEndedRequest, spokenText } from './testing/index.ts';

describe('a talk through Alexa', () => {
  it('opens, asks the model, answers yes itself and ends on stop', async () => {
    const { echo, provider, records } = setup();

    expect(await echo.launch()).toMatchObject({
      version: '1.0',
      response: {
        outputSpeech: { type: 'SSML', ssml: '<speak>Hi, it is dad. What is up?</speak>' },
        reprompt: { outputSpeech: { ssml: '<speak>What is up?</speak>' } },
        shouldEndSession: false,
      },
    });
    const coffee = await echo.intent('ChatIntent', { query: 'can I have a cup of coffee' });
    expect(spokenText(coffee)).toBe('Coffee is for grown-ups. Are you OK with that?');
    expect(coffee.response.shouldEndSession).toBe(false);
    expect(spokenText(await echo.intent('AMAZON.YesIntent'))).toBe('Great! What else?');
    const bye = await echo.intent('AMAZON.StopIntent');
    expect(bye.response).toEqual({ outputSpeech: { type: 'SSML', ssml: '<speak>Good night!</speak>' }, shouldEndSession: true });

    expect(provider.requests).toHaveLength(1);
    expect(records.map(({ route, platform }) => [platform, route.to, route.intent])).toEqual([
      ['alexa', 'rules', 'launch'],
      ['alexa', 'model', undefined],
      ['alexa', 'rules', 'yes'],
      ['alexa', 'rules', 'stop'],
    ]);
  });

  it('takes yes as words as well as by intent, and only after a question', async () => {
    const { echo, provider } = setup();
    await echo.intent('ChatIntent', { query: 'coffee please' });
    expect(spokenText(await echo.intent('ChatIntent', { query: 'yes' }))).toBe('Great! What else?');
    await echo.intent('AMAZON.YesIntent');
    expect(provider.requests).toHaveLength(2);
    expect(provider.requests[1]?.messages.at(-1)?.text).toBe('yes');
  });

  it('speaks the locale of the request', async () => {
    const { echo } = setup({ request: { locale: 'fr-CA' } });
    expect(spokenText(await echo.launch())).toBe('Salut, c’est papa. Quoi de neuf ?');
    expect(spokenText(await echo.intent('AMAZON.StopIntent'))).toContain('Au revoir');
  });

  it('answers a request that arrives twice without asking the model twice', async () => {
    const { handler, provider } = setup();
    const first = await handler(intentRequest('ChatIntent', { query: 'coffee' }));
    const attributes = first.sessionAttributes ?? {};
    const again = await handler(intentRequest('ChatIntent', { query: 'coffee' }, { attributes }));
    expect(spokenText(again)).toBe(spokenText(first));
    expect(provider.requests).toHaveLength(1);
  });

  it('does not understand what Alexa did not understand, at no cost', async () => {
    const { echo, provider } = setup();
    await echo.intent('ChatIntent', { query: 'coffee' });
    const answer = await echo.intent('AMAZON.FallbackIntent');
    expect(spokenText(answer)).toBe('Pardon?');
    expect(answer.response.shouldEndSession).toBe(false);
    expect(spokenText(await echo.intent('AMAZON.YesIntent'))).toBe('Great! What else?');
    expect(provider.requests).toHaveLength(1);
  });

  it.each(['AMAZON.StopIntent', 'AMAZON.NavigateHomeIntent', 'AMAZON.PauseIntent'])('ends the session on %s', async (name) => {
    const { echo } = setup();
    await echo.launch();
    expect((await echo.intent(name)).response.shouldEndSession).toBe(true);
  });

  it.each([
    ['AMAZON.HelpIntent', 'Ask me anything. What is it?'],
    ['AMAZON.RepeatIntent', 'Hi, it is dad. What is up?'],
    ['AMAZON.StartOverIntent', 'Hi, it is dad. What is up?'],
    ['AMAZON.CancelIntent', 'Okay, never mind. What would you like instead?'],
  ])('answers %s itself and stays open', async (name, text) => {
    const { echo, provider } = setup();
    await echo.launch();
    const answer = await echo.intent(name);
    expect(spokenText(answer)).toBe(text);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(provider.requests).toHaveLength(0);
  });

  it('takes "more" as a yes to an open question and as words otherwise', async () => {
    const { echo, provider } = setup({ answers: ['There was a dog. Shall I go on?', 'It barked.'] });
    await echo.intent('ChatIntent', { query: 'a story' });
    await echo.intent('AMAZON.MoreIntent');
    expect(provider.requests[1]?.messages.at(-1)?.text).toBe('go on');
  });
});

describe('sessions', () => {
  it('live in the session attributes beside those of others', async () => {
    const { handler } = setup();
    const answer = await handler(launchRequest({ attributes: { score: 3 } }));
    expect(Object.keys(answer.sessionAttributes ?? {})).toEqual(['score', 'turnwise']);
    expect(answer.sessionAttributes?.score).toBe(3);
  });

  it('can be kept under another key', async () => {
    const { handler } = setup({ alexa: { attributesKey: 'talk' } });
    expect(Object.keys((await handler(launchRequest())).sessionAttributes ?? {})).toEqual(['talk']);
  });

  it('live in the store of the engine when it has one; attributes of others come back', async () => {
    const store = memoryStore();
    const { echo, engine } = setup({ engine: { store } });
    await echo.intent('ChatIntent', { query: 'coffee' }, { attributes: { score: 3 } });
    expect(echo.attributes).toEqual({ score: 3 });
    expect(spokenText(await echo.intent('AMAZON.YesIntent'))).toBe('Great! What else?');
    expect(engine.ownsSessions).toBe(true);
    await echo.end();
    expect(await store.load('amzn1.echo-api.session.1')).toBeUndefined();
  });

  it.each(['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR'] as const)('end without a word: %s', async (reason) => {
    const { echo, errors } = setup();
    await echo.launch();
    expect(await echo.end(reason)).toEqual({ version: '1.0', response: {} });
    expect(errors.map(({ code }) => code)).toEqual(reason === 'ERROR' ? ['ALEXA_REPORTED_ERROR'] : []);
  });

  it('end without a word when the store hangs', async () => {
    const clock = fakeClock();
    const hanging = { ...memoryStore(), delete: () => new Promise<never>(() => {}) };
    const { handler, errors } = setup({ engine: { store: hanging }, alexa: { clock, onError: (error) => errors.push(error) } });
    const answer = handler(sessionEndedRequest());
    await clock.advance(8_000);
    expect(await answer).toEqual({ version: '1.0', response: {} });
    expect(errors.map(({ code }) => code)).toEqual(['DEADLINE_EXCEEDED']);
  });
});

describe('requests that are no turns', () => {
  it('says no to a question whether it could, without asking the engine', async () => {
    const { handler, records } = setup();
    const request = canFulfillRequest('ChatIntent', { query: 'coffee' });
    expect(await handler(request)).toEqual({
      version: '1.0',
      response: { canFulfillIntent: { canFulfill: 'NO', slots: { query: { canUnderstand: 'NO', canFulfill: 'NO' } } } },
    });
    expect(records).toEqual([]);
  });

  it('says what an option says whether it could', async () => {
    const { handler } = setup({ alexa: { canFulfill: ({ name }) => (name === 'OrderIntent' ? 'YES' : 'NO') } });
    const answer = await handler(canFulfillRequest('OrderIntent', { size: 'large' }));
    expect(answer.response.canFulfillIntent).toEqual({ canFulfill: 'YES', slots: { size: { canUnderstand: 'YES', canFulfill: 'YES' } } });
  });

  const ofType = (type: string) => ({
    ...launchRequest({ attributes: { cart: 3 } }),
    request: { type, requestId: 'r', timestamp: '', locale: 'en-US', error: { type: 'INVALID_RESPONSE' } },
  });

  it.each(['System.ExceptionEncountered', 'AudioPlayer.PlaybackStarted', 'AlexaSkillEvent.SkillEnabled', 'New.Thing'])(
    'gives %s outside a session an empty answer',
    async (type) => {
      const { session: _session, ...outside } = ofType(type);
      expect(await setup().handler(outside)).toEqual({ version: '1.0', response: {} });
    },
  );

  it.each([
    'SessionResumedRequest',
    'Connections.Response',
    'Alexa.Presentation.APL.RuntimeError',
    'New.Thing',
    '__proto__',
    'constructor',
  ])('says nothing to %s, and gives back the attributes of the session that goes on', async (type) => {
    expect(await setup().handler(ofType(type))).toEqual({ version: '1.0', sessionAttributes: { cart: 3 }, response: {} });
  });

  it('takes a touched button as a control intent and nothing else as a turn', async () => {
    const { echo, records } = setup();
    await echo.intent('ChatIntent', { query: 'coffee' });
    expect(spokenText(await echo.touch(['yes']))).toBe('Great! What else?');
    const { attributes } = echo;
    expect(await echo.touch(['buy the moon'])).toEqual({ version: '1.0', sessionAttributes: attributes, response: {} });
    expect(records).toHaveLength(2);
  });

  it('does not forget the open question over a touch that is not for it', async () => {
    const { echo, provider } = setup();
    await echo.intent('ChatIntent', { query: 'coffee' });
    await echo.touch(['scrolled']);
    expect(spokenText(await echo.intent('AMAZON.YesIntent'))).toBe('Great! What else?');
    expect(provider.requests).toHaveLength(1);
  });

  it('lets an option read touches', async () => {
    const { echo, provider } = setup({
      alexa: { userEvent: ({ arguments: [word], sourceId }) => ({ text: `${sourceId}: ${String(word)}` }) },
    });
    await echo.touch(['a story']);
    expect(provider.requests[0]?.messages.at(-1)?.text).toBe('button: a story');
  });
});

describe('who may ask', () => {
  const skillId = 'amzn1.ask.skill.1';
  it('gives every request to another skill the same answer and asks nobody', async () => {
    const { handler, records, errors } = setup({ alexa: { skillId: [skillId, 'amzn1.ask.skill.2'] } });
    const foreign = { skillId: 'amzn1.ask.skill.666' };
    const answers = await Promise.all(
      [
        launchRequest(foreign),
        intentRequest('ChatIntent', { query: 'hi' }, foreign),
        sessionEndedRequest('ERROR', foreign),
        canFulfillRequest('X', {}, foreign),
      ].map((request) => handler(request)),
    );
    for (const answer of answers) expect(answer).toEqual({ version: '1.0', response: { shouldEndSession: true } });
    expect(records).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(Array(4).fill('UNSUPPORTED_REQUEST'));
    expect(spokenText(await handler(launchRequest({ skillId })))).toContain('dad');
  });

  it('refuses a request whose two ids differ, or that has none', async () => {
    const { handler } = setup({ alexa: { skillId } });
    const request = launchRequest({ skillId });
    const mixed = { ...request, session: { ...request.session, application: { applicationId: 'other' } } };
    expect((await handler(mixed)).response).toEqual({ shouldEndSession: true });
    expect((await handler({ request: request.request })).response).toEqual({ shouldEndSession: true });
  });

  it.each([
    [{ userIds: ['amzn1.ask.account.U'] }, true],
    [{ deviceIds: ['amzn1.ask.device.D'] }, true],
    [{ userIds: ['somebody'], deviceIds: ['amzn1.ask.device.D'] }, true],
    [{ userIds: ['somebody'] }, false],
    [{ userIds: ['amzn1.ask.device.D'], deviceIds: ['amzn1.ask.account.U'] }, false],
  ])('lets in by user or device: %j', async (allow, isAllowed) => {
    const { handler, records } = setup({ alexa: { allow } });
    const answer = await handler(launchRequest());
    expect(records).toHaveLength(isAllowed ? 1 : 0);
    expect(answer.response.shouldEndSession).toBe(!isAllowed);
  });

  it('refuses in the language of the guest, in our words or in yours', async () => {
    const allow = { userIds: ['somebody'] };
    const refuse = async (locale: string, refusal?: Record<string, string>) =>
      spokenText(await setup({ alexa: { allow: { ...allow, ...(refusal && { refusal }) } } }).handler(launchRequest({ locale })));
    expect(await refuse('fr-FR')).toMatch(/^Désolé/);
    expect(await refuse('en-GB')).toMatch(/^Sorry/);
    expect(await refuse('de-DE')).toMatch(/^Tut mir leid/);
    expect(await refuse('ja-JP')).toMatch(/^すみません/);
    expect(await refuse('nl-NL')).toMatch(/^Sorry, deze/);
    expect(await refuse('fr-FR', { fr: 'Interdit & fini !' })).toBe('Interdit & fini !');
  });

  it.each([
    { allow: {} },
    { allow: { userIds: [] } },
    { allow: { userIds: [''] } },
    { skillId: '' },
    { skillId: [] },
    { reserveMs: 9_000 },
    { reserveMs: Number.NaN },
    { maxResponseBytes: 0 },
    { progressive: { text: '' } },
    { progressive: { text: 'Hm.', afterMs: -1 } },
    { freeText: { TellMeIntent: { slot: 'query', carrier: 'tell me' } } },
    { freeText: { TellMeIntent: { slot: '' } } },
  ])('refuses options that cannot be meant: %j', (alexa) => {
    expect(() => setup({ alexa })).toThrow(InvalidOptionError);
  });
});

describe('when things go wrong', () => {
  it('speaks the apology of the conversation when the model fails, and keeps the session', async () => {
    const { echo } = setup({ answers: [{ error: 'unavailable' }, 'Better now.'] });
    const answer = await echo.intent('ChatIntent', { query: 'coffee' });
    expect(spokenText(answer)).toBe('My head is empty. What did you say?');
    expect(answer.response.shouldEndSession).toBe(false);
    expect(spokenText(await echo.intent('ChatIntent', { query: 'coffee' }))).toBe('Better now. Are you OK with that?');
  });

  it('answers before the deadline when the model hangs', async () => {
    const { handler, clock } = setup({ answers: [{ hangs: true }] });
    const answer = handler(intentRequest('ChatIntent', { query: 'coffee' }));
    await clock.advance(6_500);
    expect(spokenText(await answer)).toBe('My head is empty. What did you say?');
  });

  it('hurries when Lambda has less time left than Alexa', async () => {
    const { handler, clock } = setup({ answers: [{ hangs: true }] });
    const answer = handler(intentRequest('ChatIntent', { query: 'coffee' }), { getRemainingTimeInMillis: () => 3_000 });
    await clock.advance(1_500);
    expect(spokenText(await answer)).toContain('empty');
  });

  it('apologises when the engine throws, hangs or gives nothing, in the language of the request', async () => {
    for (const respond of [
      () => Promise.reject(new TypeError('my son said: secret')),
      () => new Promise<never>(() => {}),
      () => Promise.resolve(undefined as never),
    ]) {
      const { engine, clock, errors } = setup();
      const handler = createAlexaHandler({ ...engine, respond }, { clock, onError: (error) => errors.push(error) });
      const attributes = { turnwise: { kept: true } };
      const answer = handler(intentRequest('ChatIntent', { query: 'coffee' }, { locale: 'fr-FR', attributes }));
      await clock.advance(7_500);
      const { response, sessionAttributes } = await answer;
      expect(spokenText({ version: '1.0', response })).toMatch(/^Désolé/);
      expect(response.shouldEndSession).toBe(false);
      expect(sessionAttributes).toEqual(attributes);
      expect(errors.length).toBeGreaterThan(0);
      expect(errors.every((error) => TurnwiseError.isInstance(error) && !error.message.includes('secret'))).toBe(true);
    }
  });

  it('lets the user go even when the engine throws', async () => {
    const { engine, clock } = setup();
    const handler = createAlexaHandler({ ...engine, respond: () => Promise.reject(new Error()) }, { clock, onError: () => {} });
    const { response } = await handler(intentRequest('AMAZON.StopIntent'));
    expect(response).toMatchObject({ outputSpeech: { ssml: '<speak>Good night!</speak>' }, shouldEndSession: true });
  });

  it.each([
    ['en-GB', 'My head is empty. What did you say?'],
    ['de-DE', /^Entschuldige/],
    ['es-MX', /^Perdona/],
    ['fr-CA', /^Désolé/],
    ['hi-IN', /^माफ़/],
    ['it-IT', /^Scusa/],
    ['ja-JP', /^すみません/],
    ['pt-BR', /^Desculpe/],
  ])("apologises in %s when the engine throws, in the conversation's words", async (locale, words) => {
    const { engine, clock } = setup();
    const handler = createAlexaHandler({ ...engine, respond: () => Promise.reject(new Error()) }, { clock, onError: () => {} });
    expect(spokenText(await handler(launchRequest({ locale })))).toMatch(words);
  });

  it('tells the developer why the user heard an apology', async () => {
    const { echo, errors } = setup({ answers: [{ error: 'auth' }] });
    await echo.intent('ChatIntent', { query: 'my secret wish' });
    expect(errors.map(({ code }) => code)).toEqual(['PROVIDER_AUTH']);
    expect(errors[0]?.message).not.toContain('secret');
  });

  it('tells the developer that a session was too large to keep', async () => {
    const { echo, errors } = setup({ engine: { maxSessionBytes: 10 } });
    expect(spokenText(await echo.launch())).toContain('dad');
    expect(errors.map(({ code }) => code)).toEqual(['SESSION_TOO_LARGE']);
  });

  it('prints one line of JSON by default, with the hint once', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    await createAlexaHandler(setup().engine)(undefined);
    const [[line]] = print.mock.calls as [[string]];
    print.mockRestore();
    const { code, message, ...others } = JSON.parse(line) as Record<string, string>;
    expect({ code, others }).toEqual({ code: 'UNSUPPORTED_REQUEST', others: {} });
    expect(message).toMatch(/got nothing\. Test with the JSON input/);
  });

  it.each(['LaunchRequest', 'IntentRequest'])('answers a %s that has no id at all', async (type) => {
    const { handler, errors } = setup();
    const answer = await handler({ request: { type, locale: 'fr-FR', intent: { name: 'ChatIntent' } } });
    expect(spokenText(answer)).toMatch(/^Désolé/);
    expect(answer.response.shouldEndSession).toBe(false);
    expect(errors.map(({ code }) => code)).toEqual(['UNSUPPORTED_REQUEST']);
  });

  it('answers when a callback of the options throws', async () => {
    const boom = () => {
      throw new Error('boom');
    };
    const { handler, errors } = setup({ alexa: { card: boom, canFulfill: boom, userEvent: boom, random: boom } });
    expect(spokenText(await handler(launchRequest()))).toContain('dad');
    expect((await handler(canFulfillRequest('X'))).response.canFulfillIntent?.canFulfill).toBe('NO');
    expect(errors.map(({ code }) => code)).toEqual(['ALEXA_TURN_FAILED', 'ALEXA_TURN_FAILED']);
  });

  it('answers when the observer and the Lambda context throw', async () => {
    const boom = () => {
      throw new Error('boom');
    };
    const { handler } = setup({ alexa: { onError: boom } });
    expect(await handler(null)).toEqual({ version: '1.0', response: {} });
    expect(spokenText(await handler(launchRequest(), { getRemainingTimeInMillis: boom }))).toContain('dad');
  });

  it('says what came in when it is no Alexa request', async () => {
    const { handler, errors } = setup();
    await handler({ key1: 'value1', key2: 'my secret' });
    await handler([]);
    expect(errors[0]?.message).toContain('an object with key1, key2');
    expect(errors[0]?.message).not.toContain('secret');
    expect(errors[1]?.message).toContain('a list');
  });

  it('prints one line without a word of the user when nobody listens', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {});
    try {
      const { engine } = setup();
      const handler = createAlexaHandler({ ...engine, respond: () => Promise.reject(new Error('he said: secret')) });
      await handler(intentRequest('ChatIntent', { query: 'secret' }));
      expect(print.mock.calls).toHaveLength(1);
      expect(JSON.parse(String(print.mock.calls[0]?.[0]))).toMatchObject({ code: 'ALEXA_TURN_FAILED' });
      expect(String(print.mock.calls[0]?.[0])).not.toContain('secret');
    } finally {
      print.mockRestore();
    }
  });
});

describe('a machine of your own', () => {
  const conversation = fromMachine(
    setupConversation({ types: {} as { intents: 'OrderIntent' | 'OddIntent' } }).createMachine({
      id: 'order',
      context: {},
      initial: 'listening',
      on: { 'turn.stop': '.ended' },
      states: {
        listening: {
          on: {
            'turn.OrderIntent': [
              {
                guard: ({ event }) => event.slots.size === undefined,
                target: 'asking',
                actions: { type: 'say', params: { text: 'Which size?' } },
              },
              {
                target: 'listening',
                actions: {
                  type: 'say',
                  params: {
                    text: 'Done & dusted. What else?',
                    card: { title: 'Order', text: 'One large <thing>' },
                    platform: { alexa: { directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 't' }, 'nonsense'] } },
                  },
                },
              },
            ],
            'turn.OddIntent': { target: 'listening' },
          },
        },
        asking: { meta: { pending: { kind: 'slot', slot: 'size' } }, on: { 'turn.OrderIntent': 'listening' } },
        ended: { type: 'final' },
      },
    }),
  );
  const open = () => {
    const clock = fakeClock();
    return alexaSession(createAlexaHandler(createEngine({ conversation, router: wordRouter, clock }), { clock }));
  };

  it('receives intents with their slots, and its additions reach Alexa', async () => {
    const { response } = await open().intent('OrderIntent', { size: 'large' });
    expect(response).toMatchObject({
      outputSpeech: { ssml: '<speak>Done &amp; dusted. What else?</speak>' },
      card: { type: 'Simple', title: 'Order', content: 'One large <thing>' },
      directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 't' }],
    });
  });

  it('elicits a slot while the dialog of the interaction model is open', async () => {
    const asked = await open().intent('OrderIntent', { size: undefined }, { dialogState: 'STARTED' });
    expect(asked.response.directives).toEqual([{ type: 'Dialog.ElicitSlot', slotToElicit: 'size' }]);
    expect(asked.response.shouldEndSession).toBe(false);
  });

  it('elicits nothing when the interaction model has no dialog', async () => {
    const asked = await open().intent('OrderIntent', { size: undefined });
    expect(asked.response.directives).toBeUndefined();
    expect(spokenText(asked)).toBe('Which size?');
  });

  it('leaves the dialog to Alexa when it has nothing to say', async () => {
    const { response } = await open().intent('OddIntent', {}, { dialogState: 'IN_PROGRESS' });
    expect(response).toEqual({ directives: [{ type: 'Dialog.Delegate' }], shouldEndSession: false });
  });

  it('stays quiet and open when it has nothing to say and there is no dialog', async () => {
    const { response } = await open().intent('OddIntent', {}, { dialogState: 'COMPLETED' });
    expect(response.outputSpeech).toBeUndefined();
    expect(response.directives).toBeUndefined();
    expect(response.reprompt).toBeDefined();
    expect(response.shouldEndSession).toBe(false);
  });

  it('is told no when the user declines a confirmation of Alexa', async () => {
    const { response } = await open().intent('OrderIntent', { size: 'large' }, { dialogState: 'COMPLETED', confirmationStatus: 'DENIED' });
    expect(response.directives).toBeUndefined();
  });

  it('cannot break the answer with additions that are no JSON', async () => {
    const circular: Record<string, unknown> = { type: 'Loop' };
    circular.self = circular;
    const errors: TurnwiseError[] = [];
    const engine = createEngine({ conversation, router: wordRouter });
    const handler = createAlexaHandler(
      {
        ...engine,
        respond: async (turn, options) => ({ ...(await engine.respond(turn, options)), platform: { alexa: { directives: [circular] } } }),
      },
      { onError: (error) => errors.push(error) },
    );
    const answer = await alexaSession(handler).intent('OrderIntent', { size: 'large' });
    expect(spokenText(answer)).toBe('Done & dusted. What else?');
    expect(errors).toHaveLength(1);
  });
});
