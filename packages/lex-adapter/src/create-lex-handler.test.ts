import { createEngine, memoryStore, type TurnRecord, type TurnwiseError } from '@turnwise/core';
import type { Provider } from '@turnwise/core/provider';
import { type FakeAnswer, fakeClock, fakeProvider } from '@turnwise/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { bookingConversation } from '../test/booking.ts';
import { phraseRouter } from '../test/phrase-router.ts';
import { createLexHandler } from './create-lex-handler.ts';
import type { LexHandlerOptions } from './lex-handler-options.ts';
import type { LexResponse } from './response/lex-response.ts';
import { intentEvent, lexSession, spokenText, textEvent } from './testing/index.ts';

interface Setup extends LexHandlerOptions {
  answers?: readonly FakeAnswer[];
  provider?: Provider;
  book?: () => Promise<string>;
  ownStore?: boolean;
}

function bot({ answers = ['Rooms have a bed.'], provider = fakeProvider(answers), book, ownStore, ...options }: Setup = {}) {
  const records: TurnRecord[] = [];
  const clock = options.clock ?? fakeClock();
  const engine = createEngine({
    conversation: bookingConversation(book),
    provider,
    router: phraseRouter,
    clock,
    onTurn: (record) => records.push(record),
    ...(ownStore && { store: memoryStore({ clock }) }),
  });
  const handler = createLexHandler(engine, { clock, ...options });
  return { handler, records, provider, session: lexSession(handler) };
}

const actionOf = ({ sessionState }: LexResponse) => sessionState.dialogAction;
const emptyCity = { city: null };

describe('a talk in FallbackIntent', () => {
  it('sends content to the model and waits for more', async () => {
    const { session, records } = bot();
    const answer = await session.say('what is a room');
    expect(answer).toMatchObject({
      sessionState: { dialogAction: { type: 'ElicitIntent' } },
      messages: [{ contentType: 'PlainText', content: 'Rooms have a bed.' }],
    });
    expect(answer.sessionState.intent).toBeUndefined();
    expect(records[0]).toMatchObject({ platform: 'lex', locale: 'en-US', route: { to: 'model' } });
  });

  it('ends with Close when the user prefers to stop, and begins anew afterwards', async () => {
    const { session, records } = bot();
    await session.say('what is a room');
    const answer = await session.say('I prefer to stop');
    expect(answer.sessionState).toMatchObject({ dialogAction: { type: 'Close' }, intent: { name: 'FallbackIntent', state: 'Fulfilled' } });
    expect(spokenText(answer)).toBe('Bye then.');
    expect(records[1]?.route).toMatchObject({ to: 'rules', intent: 'stop' });
    await session.say('what is a room');
    expect(records[2]).toMatchObject({ session: 'new', route: { to: 'model' } });
  });

  it('answers a yes by the rules after the question of an earlier turn', async () => {
    const { session, records } = bot({ answers: ['Rooms have a bed. Shall I tell you more?', 'The bed is soft.'] });
    expect(actionOf(await session.say('what is a room'))).toEqual({ type: 'ElicitIntent' });
    await session.intent('BookRoom', { city: 'Rome' });
    expect(spokenText(await session.say('yes'))).toBe('Booked: room 7.');
    expect(records.at(-1)?.route).toMatchObject({ to: 'task', intent: 'yes' });
  });

  it('says that it did not understand when nothing was heard', async () => {
    const { session, provider } = bot();
    expect(spokenText(await session.say(''))).toMatch(/did not get that/);
    expect((provider as ReturnType<typeof fakeProvider>).requests).toHaveLength(0);
  });

  it('answers in the fulfillment hook just the same', async () => {
    const { session } = bot();
    const answer = await session.say('what is a room', { invocationSource: 'FulfillmentCodeHook' });
    expect(actionOf(answer)).toEqual({ type: 'ElicitIntent' });
    expect(spokenText(answer)).toBe('Rooms have a bed.');
  });
});

describe('built-in intents', () => {
  it.each([
    ['StopIntent', 'Close', 'Bye then.'],
    ['AMAZON.StopIntent', 'Close', 'Bye then.'],
    ['PauseIntent', 'Close', 'Bye then.'],
    ['CancelIntent', 'ElicitIntent', 'Dropped.'],
    ['HelpIntent', 'ElicitIntent', 'I book rooms and tables.'],
    ['RepeatIntent', 'ElicitIntent', 'Rooms have a bed.'],
    ['StartOverIntent', 'ElicitIntent', 'Welcome to the hotel.'],
  ])('%s leads to %s', async (name, type, text) => {
    const { session, provider } = bot();
    await session.say('what is a room');
    const answer = await session.intent(name);
    expect(actionOf(answer)).toEqual({ type });
    expect(spokenText(answer)).toBe(text);
    expect((provider as ReturnType<typeof fakeProvider>).requests).toHaveLength(1);
  });

  it('leaves it to the router when Lex is not sure that the bus stop is a stop', async () => {
    const { session, records } = bot();
    const answer = await session.intent('StopIntent', {}, { text: 'where is the bus stop', confidence: 0.55 });
    expect(actionOf(answer)).toEqual({ type: 'ElicitIntent' });
    expect(records[0]?.route.to).toBe('model');
    await session.intent('StopIntent', {}, { text: 'stop', confidence: 0.55 });
    expect(records[1]?.route).toMatchObject({ to: 'rules', stage: 'memo', intent: 'stop' });
  });

  it('hands the words of ResumeIntent to the router', async () => {
    const { session, records } = bot();
    await session.intent('BookRoom', { city: 'Rome' });
    await session.intent('ResumeIntent', {}, { text: 'yes please' });
    expect(records[1]?.route).toMatchObject({ to: 'task', intent: 'yes' });
  });

  it('takes intents for what the options say', async () => {
    const { session } = bot({ intents: { Welcome: 'launch', Adieu: 'stop' } });
    expect(spokenText(await session.intent('Welcome'))).toBe('Welcome to the hotel.');
    expect(actionOf(await session.intent('Adieu'))).toEqual({ type: 'Close' });
  });
});

describe('an intent whose slots the machine asks for', () => {
  it('elicits the slot, emptied, in progress', async () => {
    const { session } = bot();
    const answer = await session.intent('BookRoom', emptyCity, { text: 'book a room' });
    expect(answer.sessionState).toMatchObject({
      dialogAction: { type: 'ElicitSlot', slotToElicit: 'city' },
      intent: { name: 'BookRoom', state: 'InProgress', confirmationState: 'None', slots: { city: null } },
    });
    expect(spokenText(answer)).toBe('In which city?');
  });

  it('asks for confirmation and books when it is confirmed', async () => {
    const { session, records } = bot();
    await session.intent('BookRoom', emptyCity, { text: 'book a room' });
    const question = await session.fill('Rome');
    expect(question.sessionState).toMatchObject({
      dialogAction: { type: 'ConfirmIntent' },
      intent: { name: 'BookRoom', state: 'InProgress' },
    });
    expect(spokenText(question)).toBe('Shall I book a room in Rome?');
    const booked = await session.confirm('Confirmed');
    expect(spokenText(booked)).toBe('Booked: room 7.');
    expect(records[2]?.route).toMatchObject({ to: 'task', intent: 'yes', stage: 'platform' });
  });

  it('hears a denial as no', async () => {
    const { session, records } = bot();
    await session.intent('BookRoom', { city: 'Rome' });
    const answer = await session.confirm('Denied', { state: 'Failed' });
    expect(actionOf(answer)).toEqual({ type: 'ElicitSlot', slotToElicit: 'city' });
    expect(answer.sessionState.intent).toMatchObject({ state: 'InProgress', confirmationState: 'None', slots: { city: null } });
    expect(records[1]?.route).toMatchObject({ to: 'rules', intent: 'no' });
  });

  it('lets the router read a yes that Lex could not read as a confirmation', async () => {
    const { session, records } = bot();
    await session.intent('BookRoom', { city: 'Rome' });
    const answer = await session.miss('yes please');
    expect(spokenText(answer)).toBe('Booked: room 7.');
    expect(records[1]?.route).toMatchObject({ to: 'task', stage: 'memo', intent: 'yes' });
  });

  it('takes new slots for new content, not for a failed answer', async () => {
    const { session } = bot();
    await session.intent('BookRoom', { city: 'Rome' });
    expect(spokenText(await session.intent('BookRoom', { city: 'Oslo' }, { text: 'book a room in Oslo' }))).toBe(
      'Shall I book a room in Oslo?',
    );
  });

  it('gives "never mind" to the router while a slot is open', async () => {
    const { session, records } = bot();
    await session.intent('BookRoom', emptyCity, { text: 'book a room' });
    const answer = await session.miss('never mind');
    expect(spokenText(answer)).toBe('Dropped.');
    expect(actionOf(answer)).toEqual({ type: 'ElicitIntent' });
    expect(records[1]?.route).toMatchObject({ to: 'rules', intent: 'cancel' });
  });

  it('answers a question in between by the model and asks for the slot again', async () => {
    const { session, records } = bot();
    await session.intent('BookRoom', emptyCity, { text: 'book a room' });
    const answer = await session.miss('what is a room');
    expect(spokenText(answer)).toBe('Rooms have a bed. In which city?');
    expect(actionOf(answer)).toEqual({ type: 'ElicitSlot', slotToElicit: 'city' });
    expect(records[1]?.route.to).toBe('model');
  });

  it('comes back to the intent when Lex has left it for FallbackIntent', async () => {
    const { session } = bot();
    await session.intent('BookRoom', emptyCity, { text: 'book a room' });
    const answer = await session.say('what is a room');
    expect(answer.sessionState).toMatchObject({
      dialogAction: { type: 'ElicitSlot', slotToElicit: 'city' },
      intent: { name: 'BookRoom', state: 'InProgress', slots: { city: null } },
    });
    expect(spokenText(await session.fill('Rome'))).toBe('Shall I book a room in Rome?');
  });

  it('stays on the slot after "help", which is an intent of its own', async () => {
    const { session } = bot();
    await session.intent('BookRoom', emptyCity, { text: 'book a room' });
    const answer = await session.intent('HelpIntent', {}, { text: 'help' });
    expect(answer.sessionState).toMatchObject({ dialogAction: { type: 'ElicitSlot', slotToElicit: 'city' }, intent: { name: 'BookRoom' } });
  });

  it('closes the intent when it only answers', async () => {
    const { session } = bot();
    const answer = await session.intent('OpeningHours', {}, { text: 'when are you open' });
    expect(answer.sessionState).toMatchObject({ dialogAction: { type: 'Close' }, intent: { name: 'OpeningHours', state: 'Fulfilled' } });
    expect(spokenText(answer)).toBe('We are open from nine to five.');
  });

  it('closes the intent as failed when its task fails', async () => {
    const { session } = bot({
      book: async () => {
        throw new Error('no rooms');
      },
    });
    await session.intent('BookTable', emptyCity, { text: 'book a table' });
    const answer = await session.intent('BookTable', { city: 'Rome' }, { invocationSource: 'FulfillmentCodeHook' });
    expect(answer.sessionState).toMatchObject({ dialogAction: { type: 'Close' }, intent: { name: 'BookTable', state: 'Failed' } });
    expect(spokenText(answer)).toBe('Something is wrong with me.');
  });
});

describe('an intent that Lex fills by itself', () => {
  it('delegates while the machine has nothing to say, then fulfils', async () => {
    const { session, records } = bot();
    const delegated = await session.intent('BookTable', emptyCity, { text: 'book a table', requestId: 'one' });
    expect(delegated.sessionState).toMatchObject({
      dialogAction: { type: 'Delegate' },
      intent: { name: 'BookTable', state: 'InProgress' },
    });
    expect(delegated.messages).toBeUndefined();
    const fulfilled = await session.intent('BookTable', { city: 'Rome' }, { text: 'Rome', invocationSource: 'FulfillmentCodeHook' });
    expect(fulfilled.sessionState).toMatchObject({ dialogAction: { type: 'Close' }, intent: { state: 'Fulfilled' } });
    expect(spokenText(fulfilled)).toBe('Booked: room 7.');
    expect(records.map(({ outcome }) => outcome)).toEqual(['silent', 'answered']);
  });

  it('tells a dialog and a fulfillment hook of one request apart', async () => {
    const { session, records } = bot({ ownStore: true });
    await session.intent('BookTable', emptyCity, { text: 'book a table', requestId: 'one' });
    await session.fulfill({ requestId: 'one' });
    expect(new Set(records.map(({ turnId }) => turnId)).size).toBe(2);
  });

  it('keeps Lex asking for its slot after a question in between', async () => {
    const { session } = bot();
    await session.intent('BookTable', emptyCity, { text: 'book a table' });
    const answer = await session.intent('BookTable', emptyCity, { text: 'what is a room', retries: 'city' });
    expect(actionOf(answer)).toEqual({ type: 'ElicitSlot', slotToElicit: 'city' });
    expect(spokenText(answer)).toBe('Rooms have a bed.');
  });

  it('lets the user out of it', async () => {
    const { session } = bot();
    await session.intent('BookTable', emptyCity, { text: 'book a table' });
    expect(actionOf(await session.intent('BookTable', emptyCity, { text: 'never mind', retries: 'city' }))).toEqual({
      type: 'ElicitIntent',
    });
  });

  it("takes the confirmation of the bot's own prompt as the intent, with its slots", async () => {
    const { session, records } = bot();
    const answer = await session.intent('BookTable', { city: 'Rome' }, { text: 'yes', heardSlots: [], confirmationState: 'Confirmed' });
    expect(spokenText(answer)).toBe('Booked: room 7.');
    expect(records[0]?.route).toMatchObject({ to: 'task', intent: 'BookTable' });
  });
});

describe('a slot of type AMAZON.Confirmation', () => {
  it.each([
    ['Yes', 'yes', 'It is on its way.'],
    ['No', 'no', 'No card then.'],
    ['Maybe', 'maybe', 'Think about it.'],
    ["Don't know", 'maybe', 'Think about it.'],
  ])('%s is heard as %s', async (value, intent, text) => {
    const { session, records } = bot();
    const question = await session.intent('Card', { wantsCard: null }, { text: 'I need a card' });
    expect(actionOf(question)).toEqual({ type: 'ElicitSlot', slotToElicit: 'wantsCard' });
    expect(spokenText(await session.fill(value, { text: 'whatever was said' }))).toBe(text);
    expect(records[1]?.route).toMatchObject({ to: 'rules', intent, stage: 'platform' });
  });
});

describe('session attributes', () => {
  it("keeps other people's keys and those of Lex", async () => {
    const { handler } = bot();
    const others = { tenant: 'blue', 'x-amz-lex:codehook-timeout-ms': '90000' };
    const { sessionState } = await handler(textEvent('what is a room', { sessionAttributes: others }));
    expect(sessionState.sessionAttributes).toMatchObject(others);
    expect(JSON.parse(sessionState.sessionAttributes?.turnwise ?? '')).toMatchObject({ format: 1, conversation: 'booking' });
  });

  it('writes texts only, also for a client that sent something else', async () => {
    const { handler } = bot();
    const event = { ...textEvent('stop'), sessionState: { sessionAttributes: { count: 3, list: [1], nothing: null } } };
    const { sessionState } = await handler(event);
    expect(sessionState.sessionAttributes).toMatchObject({ count: '3', list: '[1]' });
    expect(Object.values(sessionState.sessionAttributes ?? {}).every((value) => typeof value === 'string')).toBe(true);
  });

  it('leaves the session out of them when the engine has a store of its own', async () => {
    const { session } = bot({ ownStore: true });
    const answer = await session.intent('BookRoom', emptyCity, { text: 'book a room' });
    expect(answer.sessionState.sessionAttributes?.turnwise).toBeUndefined();
    expect(spokenText(await session.fill('Rome'))).toBe('Shall I book a room in Rome?');
  });

  it('starts anew, without a crash, when a client has damaged them', async () => {
    const { session, records } = bot();
    const answer = await session.say('what is a room', { sessionAttributes: { turnwise: '{"format":1', 'turnwise-lex': '[[' } });
    expect(spokenText(answer)).toBe('Rooms have a bed.');
    expect(records[0]?.session).toBe('restarted');
  });

  it('keeps no word of a talk that has ended', async () => {
    const { session } = bot();
    await session.say('what is a room');
    await session.say('stop');
    expect(session.attributes.turnwise).not.toContain('what is a room');
  });

  it('keeps a long talk small enough for the next event', async () => {
    const { session } = bot({ answers: [`A room is ${'very '.repeat(180)}nice.`] });
    for (let turn = 0; turn < 12; turn++) await session.say(`what is a "room" ${'please '.repeat(60)}${turn}`);
    expect(JSON.stringify(session.attributes).length).toBeLessThanOrEqual(8_192);
    const { transcript } = JSON.parse(session.attributes.turnwise ?? '') as { transcript: { text: string }[] };
    expect(transcript.at(-2)?.text).toMatch(/11$/);
  });
});

describe('what comes back besides', () => {
  it('hands active contexts on, without those that are about to expire', async () => {
    const { handler } = bot();
    const context = (name: string, timeToLiveInSeconds: number, turnsToLive: number) => ({
      name,
      contextAttributes: { city: 'Rome' },
      timeToLive: { timeToLiveInSeconds, turnsToLive },
    });
    const { sessionState } = await handler(
      textEvent('stop', { activeContexts: [context('trip', 60, 3), context('old', 2, 3), 'nonsense'] }),
    );
    expect(sessionState.activeContexts).toEqual([context('trip', 60, 3)]);
  });

  it('echoes request attributes, and none when there were none', async () => {
    const { handler } = bot();
    expect((await handler(textEvent('stop', { requestAttributes: { channel: 'web' } }))).requestAttributes).toEqual({ channel: 'web' });
    expect(await handler(textEvent('stop', { requestId: 'request-2' }))).not.toHaveProperty('requestAttributes');
  });

  it('gives the turn the locale of the bot, or none when that is nonsense', async () => {
    const { session, records } = bot();
    await session.say('oui', { localeId: 'fr_CA' });
    await session.say('yes', { localeId: '../../etc' });
    expect(records.map(({ locale }) => locale)).toEqual(['fr-CA', 'en-US']);
  });
});

describe('an event that comes twice', () => {
  it('gets the same answer, with one model call', async () => {
    const { handler, provider } = bot({ answers: ['First.', 'Second.'] });
    const event = textEvent('what is a room');
    const [first, second] = await Promise.all([handler(event), handler(structuredClone(event))]);
    expect(second).toEqual(first);
    expect(await handler(event)).toEqual(first);
    expect((provider as ReturnType<typeof fakeProvider>).requests).toHaveLength(1);
  });

  it('gets the same answer from another instance when they share a store', async () => {
    const provider = fakeProvider(['First.', 'Second.']);
    const engine = createEngine({ conversation: bookingConversation(), provider, router: phraseRouter, store: memoryStore() });
    const event = intentEvent('OpeningHours', {}, { text: 'when are you open' });
    expect(await createLexHandler(engine)(event)).toEqual(await createLexHandler(engine)(event));
  });

  it('is another turn when the words are said again', async () => {
    const { session, records } = bot({ ownStore: true, answers: ['First.', 'Second.'] });
    await session.say('what is a room', { requestId: 'fixed' });
    expect(spokenText(await session.say('what is a room', { requestId: 'fixed' }))).toBe('Second.');
    expect(new Set(records.map(({ turnId }) => turnId)).size).toBe(2);
  });
});

describe('the deadline', () => {
  const askedAt = Date.UTC(2026, 0, 1, 16);

  async function spokenAfter(ms: number, options: Setup, event = textEvent('what is a room'), remainingMs?: number) {
    const clock = fakeClock(askedAt);
    const { handler } = bot({ answers: [{ hangs: true }], clock, ...options });
    let answer: LexResponse | undefined;
    const context = remainingMs === undefined ? undefined : { getRemainingTimeInMillis: () => remainingMs };
    void handler(event, context).then((response) => {
      answer = response;
    });
    await clock.advance(ms);
    return answer && spokenText(answer);
  }

  it.each<[string, number, Setup, number | undefined, Record<string, string>]>([
    ['30 s of Lex', 30_000, {}, undefined, {}],
    ['more when the bot says so', 90_000, {}, undefined, { 'x-amz-lex:codehook-timeout-ms': '90000' }],
    ['2 minutes at most', 120_000, {}, undefined, { 'x-amz-lex:codehook-timeout-ms': '999999' }],
    ['30 s when the attribute is nonsense', 30_000, {}, undefined, { 'x-amz-lex:codehook-timeout-ms': 'soon' }],
    ["the caller's patience", 8_000, { timeoutMs: 8_000 }, undefined, {}],
    ['what Lambda has left', 3_000, {}, 3_000, {}],
    ['almost nothing', 200, {}, 200, {}],
  ])('apologises within %s', async (_, ms, options, remainingMs, sessionAttributes) => {
    const event = textEvent('what is a room', { sessionAttributes });
    expect(await spokenAfter(Math.max(ms - 500, ms / 2), options, event, remainingMs)).toBe('Something is wrong with me.');
  });

  it('uses the time that it has', async () => {
    expect(await spokenAfter(27_000, {})).toBeUndefined();
  });

  it('keeps back what it is told to', async () => {
    expect(await spokenAfter(8_000, { reserveMs: 5_000 }, undefined, 13_000)).toBe('Something is wrong with me.');
  });
});

describe('a provider that misbehaves', () => {
  it.each<[string, FakeAnswer, RegExp]>([
    ['is down', { error: 'unavailable' }, /^Something is wrong with me\.$/],
    ['answers HTML', '<!doctype html><html><body>502</body></html>', /^Something is wrong with me\.$/],
    ['answers nothing', '', /^Something is wrong with me\.$/],
    ['puts markup in', 'Listen: <audio src="https://example.com/x.mp3"/> a <b>bed</b>.', /^Listen: a bed ?\.$/],
  ])('%s', async (_, answer, said) => {
    const { session, records } = bot({ answers: [answer, 'Back again.'] });
    await session.intent('BookRoom', { city: 'Rome' });
    const response = await session.say('what is a room');
    expect(spokenText(response)).toMatch(said);
    expect(actionOf(response)).toEqual({ type: 'ElicitIntent' });
    expect(spokenText(await session.say('what is a bed'))).toBe('Back again.');
    expect(records[2]?.session).toBe('resumed');
  });
});

describe('private slots', () => {
  it('keeps their values out of transcript, records and model, and closes without them', async () => {
    const { session, records, provider } = bot({ privateSlots: ['city'] });
    await session.intent('BookTable', { city: 'Rome' }, { text: 'a table in rome, my address', alternatives: ['a table in roam'] });
    await session.say('what is a room');
    // What the machine itself chooses to remember is its author's affair.
    const { context: _, ...kept } = JSON.parse(session.attributes.turnwise ?? '{}') as Record<string, unknown>;
    const everything = JSON.stringify([
      kept,
      session.attributes['turnwise-lex'],
      records,
      (provider as ReturnType<typeof fakeProvider>).requests,
    ]);
    expect(everything).not.toMatch(/rome|roam/i);
    expect(everything).toContain('a table in [city], my address');
    const closed = await session.intent('BookTable', { city: 'Rome' }, { invocationSource: 'FulfillmentCodeHook' });
    expect(closed.sessionState.intent?.slots).toEqual({ city: null });
  });
});

describe('options', () => {
  it.each([
    ['timeoutMs', { timeoutMs: 0 }],
    ['reserveMs', { reserveMs: -1 }],
    ['controlConfidence', { controlConfidence: 86 }],
    ['timeoutMs', { timeoutMs: Number.NaN }],
  ])('refuses a wrong %s at once', (option, options) => {
    expect(() => bot(options)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', option }));
  });

  it('answers although the observer of errors throws', async () => {
    const onError = vi.fn<(error: TurnwiseError) => void>(() => {
      throw new Error('observer');
    });
    const { handler } = bot({ onError });
    expect((await handler(null)).sessionState.dialogAction).toEqual({ type: 'Close' });
    expect(onError).toHaveBeenCalledOnce();
  });
});
