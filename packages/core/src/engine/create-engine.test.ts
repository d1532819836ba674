import { describe, expect, it, vi } from 'vitest';
import { assign, fromPromise } from 'xstate';
import { wordRouter } from '../../test/fake-router.ts';
import { defineConversation } from '../conversation/define-conversation.ts';
import { fromMachine } from '../conversation/from-machine.ts';
import { setupConversation } from '../conversation/setup-conversation.ts';
import { memoryStore } from '../session/memory-store.ts';
import type { SessionEnvelope } from '../session/session-envelope.ts';
import type { SessionStore } from '../session/session-store.ts';
import { type FakeAnswer, fakeClock, fakeProvider, scriptDialogue } from '../testing/index.ts';
import { createEngine } from './create-engine.ts';
import type { EngineOptions } from './engine-options.ts';
import type { TurnRecord } from './turn-record.ts';

const dad = defineConversation({
  id: 'dad',
  opening: 'Hi, it is dad.',
  instructions: 'You are a dad.',
  confirm: { question: 'Are you OK with that?', yes: 'Great!', no: 'Pity.', maybe: 'Make up your mind. Are you OK with that?' },
  replies: { stop: 'Good night!', fallback: 'My head is empty.', unclear: 'Pardon?' },
});

function setup(answers: readonly FakeAnswer[] = ['Coffee is for grown-ups.'], options: Partial<EngineOptions> = {}) {
  const provider = fakeProvider(answers);
  const clock = fakeClock();
  const records: TurnRecord[] = [];
  let ids = 0;
  const engine = createEngine({
    conversation: dad,
    provider,
    clock,
    router: wordRouter,
    createId: () => `turn-${++ids}`,
    random: () => 0,
    onTurn: (record) => records.push(record),
    ...options,
  });
  return { engine, provider, clock, records };
}

describe('a conversation around a model', () => {
  it('sends only content to the model and answers the rest itself', async () => {
    const { engine, provider } = setup(['Coffee is for grown-ups.', 'Round the corner.']);
    await scriptDialogue(engine)
      .intent('launch')
      .expectReply('Hi, it is dad.')
      .expectRoute('rules', 'launch')
      .user('can I have a cup of coffee')
      .expectRoute('model')
      .expectReply('Coffee is for grown-ups. Are you OK with that?')
      .expectState('confirming')
      .user('yes')
      .expectRoute('rules', 'yes')
      .expectReply('Great!')
      .user('where is the bus stop')
      .expectRoute('model')
      .user('stop')
      .expectRoute('rules', 'stop')
      .expectReply('Good night!')
      .expectEnd();
    expect(provider.requests).toHaveLength(2);
  });

  it('shows the model what was said without it', async () => {
    const { engine, provider } = setup(['Coffee is for grown-ups.', 'Round the corner.']);
    await scriptDialogue(engine).intent('launch').user('coffee').user('no').user('where is the bus stop');
    expect(provider.requests[1]?.messages).toEqual([
      { role: 'user', text: 'hello' },
      { role: 'assistant', text: 'Hi, it is dad.' },
      { role: 'user', text: 'coffee' },
      { role: 'assistant', text: 'Coffee is for grown-ups. Are you OK with that?' },
      { role: 'user', text: 'no' },
      { role: 'assistant', text: 'Pity.' },
      { role: 'user', text: 'where is the bus stop' },
    ]);
    expect(provider.requests[1]?.instructions).toBe('You are a dad.');
  });

  it('does not take yes and no when nothing was asked', async () => {
    const { engine } = setup(['First.', 'Second.']);
    await scriptDialogue(engine).user('yes').expectRoute('model').user('yes').expectRoute('rules', 'yes').user('yes').expectRoute('model');
  });

  it('does not ask its own question over one of the model', async () => {
    const { engine, provider } = setup(['Shall I tell you a story?', 'Once upon a time.']);
    await scriptDialogue(engine)
      .user('tell me something')
      .expectReply('Shall I tell you a story?')
      .expectState('asked')
      .user('repeat')
      .expectRoute('rules', 'repeat')
      .expectReply('Shall I tell you a story?')
      .expectState('asked')
      .user('yes')
      .expectRoute('model', 'yes');
    expect(provider.requests[1]?.messages.at(-1)).toEqual({ role: 'user', text: 'yes' });
  });

  it('sends a yes with more behind it to the model whole', async () => {
    const { engine, provider } = setup();
    await scriptDialogue(engine).user('coffee').user('yes and make it two').expectRoute('model');
    expect(provider.requests[1]?.messages.at(-1)?.text).toBe('yes and make it two');
  });

  it('helps, cancels, is polite, and offers more', async () => {
    const { engine } = setup();
    await scriptDialogue(engine)
      .user('coffee')
      .expectState('confirming')
      .user('help')
      .expectRoute('rules', 'help')
      .expectState('confirming')
      .user('cancel')
      .expectRoute('rules', 'cancel')
      .expectState('listening')
      .user('thanks')
      .expectRoute('rules', 'thanks')
      .expectState('offering')
      .user('no')
      .expectRoute('rules', 'no')
      .expectEnd();
  });

  it('asks back on a maybe', async () => {
    const { engine } = setup();
    await scriptDialogue(engine)
      .user('coffee')
      .user('maybe')
      .expectReply('Make up your mind. Are you OK with that?')
      .user('yes')
      .expectReply('Great!');
  });

  it('ends on anger, unless the conversation hands it to the model', async () => {
    await scriptDialogue(setup().engine).user('grr').expectEnd();
    const patient = defineConversation({ id: 'patient', frustration: 'model' });
    await scriptDialogue(setup(['I am sorry.'], { conversation: patient }).engine)
      .user('grr')
      .expectRoute('model')
      .expectEnd(false);
  });

  it('begins anew when a session that has ended is spoken to again', async () => {
    const { engine } = setup();
    await scriptDialogue(engine).user('coffee').user('stop').expectEnd().user('yes').expectRoute('model').expectEnd(false);
  });

  it('says it did not understand when nothing was said', async () => {
    const { engine, provider } = setup();
    await scriptDialogue(engine).user('   ').expectReply('Pardon?').expectRoute('rules').expectEnd(false);
    expect(provider.requests).toHaveLength(0);
  });

  it('takes platform intents, and hears a yes nobody asked for as the word', async () => {
    const { engine, provider } = setup();
    await scriptDialogue(engine, { locale: 'fr-FR' }).intent('yes').expectRoute('model').intent('no').expectRoute('rules', 'no');
    expect(provider.requests[0]?.messages).toEqual([{ role: 'user', text: 'oui' }]);
  });

  it('never tells a model the name of an intent', async () => {
    const { engine, provider } = setup();
    await scriptDialogue(engine).intent('OrderPizza').expectReply('Pardon?').expectRoute('rules');
    expect(provider.requests).toHaveLength(0);
  });

  it('speaks the language of the turn', async () => {
    const conversation = defineConversation({ opening: 'Hello.', locales: { fr: { opening: 'Salut.' }, 'fr-CA': { opening: 'Allo.' } } });
    const { engine } = setup([], { conversation });
    for (const [locale, opening] of [
      ['en-GB', 'Hello.'],
      ['fr-FR', 'Salut.'],
      ['fr-CA', 'Allo.'],
      ['de-DE', 'Hallo!'],
      ['nl-NL', 'Hello!'],
    ] as const) {
      const reply = await engine.respond({ sessionId: locale, locale, intent: { name: 'launch' } });
      expect(reply.text.startsWith(opening)).toBe(true);
    }
  });

  it('lets instructions depend on the time, the locale and loads', async () => {
    const conversation = defineConversation({
      instructions: async ({ now, locale }) => `It is ${now.getUTCHours()} o'clock in ${locale}.`,
    });
    const { engine, provider } = setup(['Mm.'], { conversation });
    await engine.respond({ sessionId: 's', text: 'an apple?', locale: 'en-GB' });
    expect(provider.requests[0]?.instructions).toBe("It is 16 o'clock in en-GB.");
  });
});

describe('records', () => {
  it('say who answered and what it cost, and keep quiet about words and ids', async () => {
    const { engine, records } = setup(['Coffee is for grown-ups.'], {
      prices: { currency: 'USD', asOf: '2026-01-01', source: 'test', models: { 'fake-model': { input: 1, output: 2 } } },
    });
    await scriptDialogue(engine, { sessionId: 'amzn1.account.SECRET' }).user('coffee please').user('yes');
    const [model, rules] = records;
    expect(model).toMatchObject({
      v: 1,
      route: { to: 'model' },
      model: 'fake-model',
      state: { from: 'listening', to: 'confirming' },
      outcome: 'answered',
    });
    expect(model?.cost).toEqual({ priced: 'table', currency: 'USD', amount: (7 * 1 + 6 * 2) / 1e6 });
    expect(rules?.cost).toEqual({ priced: 'table', currency: 'USD', amount: 0 });
    expect(rules?.usage).toBeUndefined();
    expect(rules?.avoided).toMatchObject({ assumption: expect.stringContaining('fake-model') });
    expect(rules?.avoided?.tokens).toBeGreaterThan(40);
    const written = JSON.stringify(records);
    expect(written).not.toContain('SECRET');
    expect(written).not.toContain('coffee');
  });

  it('call a price unknown that is not in the table, or when the vendor sent no figures', async () => {
    const { engine, records } = setup(['One.', { text: 'Two.', usage: null }]);
    await scriptDialogue(engine).user('a').user('b');
    expect(records.map((record) => record.cost)).toEqual([{ priced: 'unknown' }, { priced: 'unknown' }]);
    expect(records[1]?.usage).toBeUndefined();
  });

  it('hold the words on request, redacted', async () => {
    const redactor = {
      redact: (texts: readonly string[]) => ({
        texts: texts.map((text) => text.replace('Ada', '[NAME]')),
        restore: (text: string) => text.replace('[NAME]', 'Ada'),
      }),
    };
    const { engine, provider, records } = setup(['Hello [NAME].'], { redactor, recordText: true });
    const reply = await engine.respond({ sessionId: 's', text: 'I am Ada' });
    expect(provider.requests[0]?.messages[0]?.text).toBe('I am [NAME]');
    expect(reply.text).toContain('Hello Ada.');
    expect(records[0]?.text?.user).toBe('I am [NAME]');
    expect(records[0]?.text?.reply).toContain('Hello [NAME].');
  });

  it('do not let a broken observer break the turn', async () => {
    const { engine } = setup(['Fine.'], {
      onTurn: () => {
        throw new Error('observer');
      },
    });
    expect((await engine.respond({ sessionId: 's', text: 'hi' })).outcome).toBe('answered');
  });
});

describe('when something fails', () => {
  it.each([
    ['is down', { error: 'unavailable' }],
    ['refuses the key', { error: 'auth' }],
    ['answers HTML', '<!DOCTYPE html><html><body>502 Bad Gateway.</body></html>'],
    ['answers nothing', ''],
    ['breaks off at once', { finish: null }],
    ['wants a tool', { finish: 'tool' }],
  ] as const)('apologises and keeps the session when the model %s', async (_what, answer) => {
    const { engine } = setup(['Coffee is for grown-ups.', answer as FakeAnswer, 'Back again.']);
    await scriptDialogue(engine)
      .user('coffee')
      .user('tea')
      .expectRoute('fallback')
      .expectOutcome('fallback')
      .expectReply('My head is empty.')
      .expectEnd(false)
      .expect((reply) => expect(reply.error?.code).toMatch(/^PROVIDER_/))
      .user('tea')
      .expectRoute('model')
      .expectReply(/^Back again\./);
  });

  it('speaks the whole sentences it got before the stream broke', async () => {
    const { engine } = setup([{ text: ['The sky is blue. ', 'That is beca'], error: 'unavailable' }]);
    await scriptDialogue(engine).user('why').expectOutcome('cut').expectReply('The sky is blue. Shall I go on?').expectState('interrupted');
  });

  it('says politely that it will not talk about it when the model declines', async () => {
    const { engine } = setup([{ text: 'I cannot help with', finish: 'refused' }]);
    await scriptDialogue(engine).user('something bad').expectOutcome('refused').expectState('offering').user('no').expectEnd();
  });

  it('makes markup and Markdown of a model speakable', async () => {
    const { engine } = setup(['**Sure!** <audio src="https://evil.example/a.mp3"/> See [this](https://x.example).\n- one\n- two 🎉']);
    await scriptDialogue(engine)
      .user('go')
      .expectReply(/^Sure! See this\. one\. two/);
  });

  it('answers before the deadline when the model hangs, and stops the call', async () => {
    const { engine, provider, clock } = setup([{ hangs: true }]);
    const reply = engine.respond({ sessionId: 's', text: 'hello?' });
    await clock.advance(6_900);
    expect(await reply).toMatchObject({ outcome: 'fallback', text: 'My head is empty.', error: { code: 'PROVIDER_TIMEOUT' } });
    expect(provider.requests[0]?.signal.aborted).toBe(true);
  });

  it('speaks at the deadline what has come so far', async () => {
    const { engine, clock } = setup([{ text: ['It is a long story. It began', ' with'], hangs: true }]);
    const reply = engine.respond({ sessionId: 's', text: 'story' });
    await clock.advance(7_000);
    expect(await reply).toMatchObject({ outcome: 'cut', text: 'It is a long story. Shall I go on?' });
  });

  it('gives the same reply to a turn that arrives twice, and asks the model once', async () => {
    const { engine, provider, records } = setup();
    const turn = { sessionId: 's', turnId: 'request-1', text: 'coffee' };
    const first = await engine.respond(turn);
    const second = await engine.respond(turn);
    expect(second).toMatchObject({ text: first.text, pending: first.pending, endSession: false });
    expect(provider.requests).toHaveLength(1);
    expect(records[1]?.warnings).toEqual(['TURN_REPEATED']);
    await engine.respond({ ...turn, turnId: 'request-2', text: 'stop' });
    expect(await engine.respond({ ...turn, turnId: 'request-2', text: 'stop' })).toMatchObject({ endSession: true });
  });

  it('does not ask the model again when somebody else saved the session first', async () => {
    const memory = memoryStore();
    let conflicts = 2;
    const store: SessionStore = {
      ...memory,
      save: async (...args) => (conflicts-- > 0 ? { saved: false, reason: 'conflict' } : memory.save(...args)),
    };
    const { engine, provider } = setup(['Coffee is for grown-ups.'], { store });
    await scriptDialogue(engine).user('coffee').expectRoute('model').expectOutcome('answered').user('yes').expectReply('Great!');
    expect(provider.requests).toHaveLength(1);
  });

  it('loses no turn when many arrive at once', async () => {
    const store = memoryStore();
    const { engine } = setup(['All right.'], { store });
    const wishes = Array.from({ length: 8 }, (_, index) => `wish ${index}`);
    const replies = await Promise.all(wishes.map((text) => engine.respond({ sessionId: 's', text })));
    expect(replies.map((reply) => reply.outcome)).toEqual(wishes.map(() => 'answered'));
    const { transcript, version } = (await store.load('s')) as SessionEnvelope;
    expect(version).toBe(8);
    expect(
      transcript
        .filter((line) => line.role === 'user')
        .map((line) => line.text)
        .sort(),
    ).toEqual(wishes);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no table'))],
    [
      'throws at once',
      () => {
        throw new Error('no table');
      },
    ],
  ])('apologises when the store %s on load, and still lets the user go', async (_how, load) => {
    const { engine } = setup([], { store: { ...memoryStore(), load } });
    await scriptDialogue(engine)
      .user('coffee')
      .expectOutcome('fallback')
      .expectReply('My head is empty.')
      .user('stop')
      .expectEnd()
      .expectReply('Good night!');
  });

  it('does not wait for a store that hangs', async () => {
    const { engine, clock } = setup([], { store: { ...memoryStore(), load: () => new Promise(() => {}) } });
    const reply = engine.respond({ sessionId: 's', text: 'coffee' });
    await clock.advance(7_000);
    expect(await reply).toMatchObject({ outcome: 'fallback', error: { code: 'DEADLINE_EXCEEDED' } });
  });

  it('speaks the answer even if it cannot be saved, and goes on from the session as it was', async () => {
    const memory = memoryStore();
    let broken = false;
    const store: SessionStore = { ...memory, save: (...args) => (broken ? Promise.reject(new Error('full')) : memory.save(...args)) };
    const { engine, records } = setup(['Coffee.', 'Tea.'], { store });
    await engine.respond({ sessionId: 's', text: 'coffee' });
    broken = true;
    expect(await engine.respond({ sessionId: 's', text: 'tea' })).toMatchObject({ outcome: 'answered', error: { code: 'SESSION_STORE' } });
    expect(records[1]?.warnings).toEqual(['SESSION_NOT_SAVED']);
    broken = false;
    expect(await engine.respond({ sessionId: 's', text: 'repeat' })).toMatchObject({ text: 'Coffee. Are you OK with that?' });
  });

  it.each([
    ['garbage', 'x'],
    ['a wrong shape', { format: 1, version: 4 }],
    [
      'another conversation',
      {
        format: 1,
        conversation: 'other',
        conversationVersion: '1',
        version: 4,
        status: 'active',
        value: 'listening',
        context: {},
        transcript: [],
      },
    ],
    [
      'a state that is no more',
      {
        format: 1,
        conversation: 'dad',
        conversationVersion: '1',
        version: 4,
        status: 'active',
        value: 'gone',
        context: {},
        transcript: [],
      },
    ],
  ])('starts anew when the stored session is %s', async (_what, stored) => {
    const saved: number[] = [];
    const store: SessionStore = {
      load: async () => stored,
      save: async (_id, session) => {
        saved.push(session.version);
        return { saved: true };
      },
      delete: async () => {},
    };
    const { engine, records } = setup([], { store });
    await scriptDialogue(engine).intent('launch').expectReply('Hi, it is dad.');
    expect(records[0]).toMatchObject({ session: 'restarted', warnings: [expect.stringMatching(/^SESSION_/)] });
    expect(saved).toEqual([typeof stored === 'string' ? 1 : 5]);
  });

  it('keeps a session small by forgetting the oldest lines', async () => {
    const store = memoryStore();
    const { engine } = setup([{ text: `${'Long. '.repeat(200)}` }], { store, maxSessionBytes: 4_000 });
    for (let turn = 0; turn < 8; turn++) await engine.respond({ sessionId: 's', text: `more ${turn}` });
    const session = await store.load('s');
    expect(JSON.stringify(session).length).toBeLessThanOrEqual(4_000);
  });

  it('refuses turns that no platform sends', async () => {
    const { engine } = setup();
    await expect(engine.respond({ sessionId: '', text: 'x' })).rejects.toMatchObject({ code: 'INVALID_OPTION', option: 'sessionId' });
    await expect(engine.respond({ sessionId: 's' })).rejects.toMatchObject({ code: 'INVALID_OPTION', option: 'text' });
  });

  it('reads no more of a sentence than the limit', async () => {
    const { engine, provider } = setup([], { maxTextLength: 100 });
    await engine.respond({ sessionId: 's', text: 'x'.repeat(1_000_000) });
    expect(provider.requests[0]?.messages[0]?.text).toHaveLength(100);
  });
});

describe("a machine of one's own", () => {
  const balance = vi.fn(async ({ input }: { input: { account: string } }) => ({ amount: input.account.length }));
  const bank = setupConversation({
    types: {} as { context: { account?: string }; intents: 'CheckBalance' },
    actors: { checkBalance: fromPromise(balance) },
  });
  const machine = bank.createMachine({
    id: 'bank',
    context: {},
    initial: 'idle',
    on: { 'turn.stop': '.bye' },
    states: {
      idle: {
        on: {
          'turn.CheckBalance': [
            { guard: ({ event }) => event.slots.account === undefined, target: 'asking' },
            { target: 'checking', actions: assign({ account: ({ event }) => String(event.slots.account) }) },
          ],
          'turn.other': { actions: { type: 'say', params: { text: 'I only know balances.' } } },
        },
      },
      asking: {
        meta: { pending: { kind: 'slot', slot: 'account' } },
        entry: { type: 'say', params: { text: 'Which account?' } },
        on: { 'turn.other': { target: 'checking', actions: assign({ account: ({ event }) => event.text }) } },
      },
      checking: {
        invoke: {
          src: 'checkBalance',
          input: ({ context }) => ({ account: context.account ?? '' }),
          onDone: {
            target: 'idle',
            actions: { type: 'say', params: ({ event }) => ({ reply: 'balance', values: { amount: event.output.amount } }) },
          },
          onError: { target: 'idle', actions: 'sayFallback' },
        },
      },
      bye: { type: 'final' },
    },
  });
  const conversation = fromMachine(machine, { replies: { balance: 'You have {amount} euros.' } });

  it('runs tasks, asks for slots and fills in replies', async () => {
    const { engine } = setup([], { conversation });
    await scriptDialogue(engine)
      .intent('CheckBalance', { text: 'check my balance' })
      .expectRoute('rules', 'CheckBalance')
      .expectReply('Which account?')
      .expect((reply) => expect(reply.pending).toEqual({ kind: 'slot', slot: 'account' }))
      .user('savings')
      .expectRoute('task')
      .expectReply('You have 7 euros.')
      .intent('CheckBalance', { slots: { account: 'giro' } })
      .expectReply('You have 4 euros.')
      .user('what is money')
      .expectReply('I only know balances.')
      .user('end')
      .expectEnd();
  });

  it('apologises when a task fails, with what it threw as the cause', async () => {
    const { engine } = setup([], { conversation });
    const cause = new Error('mainframe');
    balance.mockRejectedValueOnce(cause);
    await scriptDialogue(engine)
      .intent('CheckBalance', { slots: { account: 'giro' } })
      .expectRoute('fallback')
      .expectState('idle')
      .expect((reply) => expect(reply.error).toMatchObject({ code: 'TASK_FAILED', cause }));
  });

  it('does not wait for a task beyond the deadline, and stops it', async () => {
    const { engine, clock } = setup([], { conversation });
    let stopped: AbortSignal | undefined;
    balance.mockImplementationOnce((call) => {
      stopped = (call as unknown as { signal: AbortSignal }).signal;
      return new Promise(() => {});
    });
    const reply = engine.respond({ sessionId: 's', intent: { name: 'CheckBalance', slots: { account: 'giro' } } });
    await clock.advance(7_000);
    expect(await reply).toMatchObject({ outcome: 'fallback', error: { code: 'DEADLINE_EXCEEDED', step: 'checkBalance' } });
    expect(stopped?.aborted).toBe(true);
  });

  it('ends on stop even if the machine has forgotten it', async () => {
    const deaf = setupConversation().createMachine({
      id: 'deaf',
      context: {},
      initial: 'on',
      states: { on: { on: { 'turn.other': 'on' } } },
    });
    await scriptDialogue(setup([], { conversation: fromMachine(deaf) }).engine)
      .user('stop')
      .expectEnd()
      .expectRoute('rules', 'stop');
  });

  it('answers with an apology when the machine itself throws, and leaves the session as it was', async () => {
    const broken = setupConversation({ types: {} as { context: { count: number } } }).createMachine({
      id: 'broken',
      context: { count: 0 },
      initial: 'on',
      states: {
        on: {
          on: {
            'turn.thanks': { actions: assign({ count: ({ context }) => context.count + 1 }) },
            'turn.other': {
              actions: assign(() => {
                throw new Error('boom');
              }),
            },
          },
        },
      },
    });
    const store = memoryStore();
    const { engine } = setup([], { conversation: fromMachine(broken), store });
    await engine.respond({ sessionId: 's', text: 'thanks' });
    const before = await store.load('s');
    expect(await engine.respond({ sessionId: 's', text: 'hello' })).toMatchObject({
      outcome: 'fallback',
      error: { code: 'CONVERSATION_FAILED' },
    });
    expect(await store.load('s')).toEqual(before);
  });

  it('stops a machine that invokes without end', async () => {
    const loop = setupConversation({ actors: { tick: fromPromise(async () => 1) } }).createMachine({
      id: 'loop',
      context: {},
      initial: 'on',
      states: {
        on: { on: { 'turn.other': 'a' } },
        a: { invoke: { src: 'tick', onDone: 'b' } },
        b: { invoke: { src: 'tick', onDone: 'a' } },
      },
    });
    await scriptDialogue(setup([], { conversation: fromMachine(loop) }).engine)
      .user('go')
      .expectOutcome('fallback')
      .expect((reply) => expect(reply.error?.code).toBe('CONVERSATION_DEFINITION'));
  });
});
