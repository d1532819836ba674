import { UnsupportedRequestError } from '@turnwise/core';
import { describe, expect, it } from 'vitest';
import { readRequest } from '../request/read-request.ts';
import { canFulfillRequest, intentRequest, launchRequest, type SlotInput, sessionEndedRequest } from '../testing/index.ts';
import { type TurnMapping, toTurn } from './to-turn.ts';
import { controlOfUserEvent } from './user-event.ts';

const mapping: TurnMapping = {
  freeText: {
    TellMeIntent: { slot: 'query', carrier: { en: 'tell me {query}', fr: 'dis-moi {query}', 'fr-CA': 'conte-moi {query}' } },
    FreeformIntent: { slot: 'words' },
    BuyIntent: { slot: 'thing', carrier: 'buy {thing} for {person}' },
  },
  intents: { NopeIntent: 'no', 'AMAZON.PauseIntent': 'cancel', OrderIntent: 'order' },
  userEvent: controlOfUserEvent,
};

function turnOf(envelope: unknown) {
  const request = readRequest(envelope);
  return request && toTurn(request, mapping, 7_000);
}
const input = (name: string, slots: Record<string, SlotInput> = {}, locale = 'en-US') => {
  const { text, intent } = turnOf(intentRequest(name, slots, { locale })) ?? {};
  return { ...(text !== undefined && { text }), ...(intent && { intent }) };
};

describe('a turn', () => {
  it('carries ids, locale, deadline and platform', () => {
    expect(turnOf(launchRequest({ locale: 'fr-FR', requestId: 'r', sessionId: 's' }))).toEqual({
      sessionId: 's',
      turnId: 'r',
      locale: 'fr-FR',
      userId: 'amzn1.ask.account.U',
      platform: 'alexa',
      deadline: 7_000,
      intent: { name: 'launch' },
    });
  });

  it('outside a session lives for itself', () => {
    const { session: _session, ...outside } = launchRequest({ requestId: 'r' });
    expect(turnOf(outside)).toMatchObject({ sessionId: 'r', turnId: 'r' });
  });

  it.each([sessionEndedRequest(), canFulfillRequest('TellMeIntent'), { request: { type: 'constructor', requestId: 'r' } }])(
    'is not made of other requests',
    (envelope) => {
      expect(turnOf(envelope)).toBeUndefined();
    },
  );

  it('is not made without any id', () => {
    expect(() => turnOf({ request: { type: 'LaunchRequest' } })).toThrow(UnsupportedRequestError);
  });

  it.each(['en_US!', '', 'x'.repeat(99), `fr-FR-${'x'.repeat(40)}`, 5, null, {}])('has no locale that is none: %j', (locale) => {
    const envelope = launchRequest();
    expect(turnOf({ ...envelope, request: { ...envelope.request, locale } })).not.toHaveProperty('locale');
  });
});

describe('free text', () => {
  it.each<[string, Record<string, SlotInput>, string, string]>([
    ['TellMeIntent', { query: 'a story' }, 'en-GB', 'tell me a story'],
    ['TellMeIntent', { query: 'une histoire' }, 'fr-FR', 'dis-moi une histoire'],
    ['TellMeIntent', { query: 'une histoire' }, 'fr-CA', 'conte-moi une histoire'],
    ['TellMeIntent', { query: 'eine Geschichte' }, 'de-DE', 'eine Geschichte'],
    ['TellMeIntent', {}, 'en-US', 'tell me'],
    ['FreeformIntent', { words: 'why is the sky blue' }, 'en-US', 'why is the sky blue'],
    ['BuyIntent', { thing: ['ham', 'eggs'], person: undefined }, 'en-US', 'buy ham eggs for'],
  ])('%s %j (%s) reads "%s"', (name, slots, locale, text) => {
    expect(input(name, slots, locale)).toEqual({ text });
  });

  it('is what was heard, not the example of the slot type that it resembles', () => {
    const value = 'why is the sky so blue';
    const resolutions = {
      resolutionsPerAuthority: [
        { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' as const }, values: [{ value: { name: 'why is the sky blue', id: '1' } }] },
      ],
    };
    const slot = { value, resolutions, confirmationStatus: 'NONE' as const };
    expect(input('FreeformIntent', { words: slot })).toEqual({ text: value });
    expect(input('AskIntent', { query: slot })).toMatchObject({ text: value, intent: { slots: { query: 'why is the sky blue' } } });
  });

  it('is not filled by slots that only look like it', () => {
    expect(input('TellMeIntent', { query: '{query} $& $1' })).toEqual({ text: 'tell me {query} $& $1' });
  });

  it('needs no table when the only slot has one of the usual names', () => {
    expect(input('AskIntent', { query: 'why' })).toEqual({ text: 'why', intent: { name: 'AskIntent', slots: { query: 'why' } } });
  });
});

describe('intents', () => {
  it.each([
    ['AMAZON.YesIntent', 'yes'],
    ['AMAZON.NoIntent', 'no'],
    ['AMAZON.StopIntent', 'stop'],
    ['AMAZON.CancelIntent', 'cancel'],
    ['AMAZON.HelpIntent', 'help'],
    ['AMAZON.RepeatIntent', 'repeat'],
    ['AMAZON.NavigateHomeIntent', 'stop'],
    ['AMAZON.StartOverIntent', 'launch'],
    ['AMAZON.PauseIntent', 'cancel'],
    ['NopeIntent', 'no'],
  ])('%s is "%s"', (name, intent) => {
    expect(input(name)).toEqual({ intent: { name: intent } });
  });

  it.each([
    ['AMAZON.FallbackIntent', 'en-US', ''],
    ['AMAZON.MoreIntent', 'en-US', 'go on'],
    ['AMAZON.NextIntent', 'fr-CA', 'continue'],
    ['AMAZON.ResumeIntent', 'de-DE', 'mach weiter'],
    ['AMAZON.MoreIntent', 'tr-TR', 'go on'],
  ])('%s in %s is the words "%s"', (name, locale, text) => {
    expect(input(name, {}, locale)).toEqual({ text });
  });

  it.each<[string, Record<string, SlotInput>, unknown]>([
    [
      'PizzaIntent',
      { size: 'large', topping: ['ham', 'corn'], note: undefined },
      { text: 'pizza large ham corn', intent: { name: 'PizzaIntent', slots: { size: 'large', topping: ['ham', 'corn'] } } },
    ],
    ['FindBusStopIntent', {}, { text: 'find bus stop', intent: { name: 'FindBusStopIntent', slots: {} } }],
    ['OrderIntent', { size: 'large' }, { text: 'order large', intent: { name: 'order', slots: { size: 'large' } } }],
    [
      'AMAZON.SearchAction<object@Book>',
      { 'object.name': 'heidi' },
      { text: 'search action<object@book> heidi', intent: { name: 'AMAZON.SearchAction<object@Book>', slots: { 'object.name': 'heidi' } } },
    ],
  ])('%s keeps its name and slots, and has words for whoever does not know it', (name, slots, expected) => {
    expect(input(name, slots)).toEqual(expected);
  });

  it.each(['AMAZON.ScrollUpIntent', 'AMAZON.LoopOnIntent', 'AMAZON.PreviousIntent'])(
    '%s is a name, and nothing that a model could answer',
    (name) => {
      expect(input(name)).toEqual({ text: '', intent: { name, slots: {} } });
    },
  );

  it('that the user confirmed go on, and those he declined are a no', () => {
    const confirmed = (confirmationStatus: 'CONFIRMED' | 'DENIED') =>
      turnOf(intentRequest('PizzaIntent', {}, { confirmationStatus }))?.intent;
    expect(confirmed('CONFIRMED')).toEqual({ name: 'PizzaIntent', slots: {}, confirmed: true });
    expect(confirmed('DENIED')).toEqual({ name: 'no', confirmed: false });
  });

  it.each([{}, { intent: null }, { intent: {} }, { intent: { name: 5 } }, { intent: [] }])(
    'that are none are not understood: %j',
    (broken) => {
      const envelope = intentRequest('X');
      const request = { type: 'IntentRequest', requestId: 'r', ...broken };
      expect(turnOf({ ...envelope, request })).toMatchObject({ text: '' });
    },
  );
});
