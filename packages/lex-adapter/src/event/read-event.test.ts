import { describe, expect, it } from 'vitest';
import { intentEvent, textEvent } from '../testing/index.ts';
import { readEvent } from './read-event.ts';

describe('readEvent', () => {
  it('reads an event as AWS documents it', () => {
    const event = intentEvent(
      'BookRoom',
      { city: 'Rome', nights: null },
      { text: 'a room in Rome', alternatives: ['a groom in Rome', 'a room in roam'] },
    );
    expect(readEvent(event)).toMatchObject({
      sessionId: 'test-session',
      requestId: 'request-1',
      source: 'dialog',
      locale: 'en-US',
      text: 'a room in Rome',
      alternatives: ['a groom in Rome', 'a room in roam'],
      spoken: false,
      intent: {
        name: 'BookRoom',
        state: 'InProgress',
        confirmationState: 'None',
        slots: { city: { value: { interpretedValue: 'Rome' } }, nights: null },
      },
      confidence: 0.9,
      proposed: { type: 'ElicitSlot', slot: 'nights', isRetry: false },
      heardSlots: ['city'],
      requestAttributes: undefined,
      activeContexts: [],
    });
  });

  it('reads the confidence of the active intent as a number and as an object', () => {
    const event = intentEvent('BookRoom', {}, { confidence: 0.4 });
    const other = { intent: { name: 'BookTable' }, nluConfidence: 0.9 };
    const own = { intent: { name: 'BookRoom' }, nluConfidence: { score: 0.41 } };
    expect(readEvent(event).confidence).toBe(0.4);
    expect(readEvent({ ...event, interpretations: [other, own] }).confidence).toBe(0.41);
    expect(readEvent({ ...event, interpretations: [other] }).confidence).toBeUndefined();
    expect(readEvent(textEvent('hello')).confidence).toBeUndefined();
  });

  it('takes the best interpretation when the session state has no intent', () => {
    const { sessionState, ...event } = intentEvent('BookRoom', { city: 'Rome' });
    expect(readEvent(event).intent.name).toBe('BookRoom');
    expect(readEvent({ ...event, sessionState: { intent: 'BookTable' } }).intent.name).toBe('BookRoom');
  });

  it('takes words without any intent for FallbackIntent', () => {
    expect(readEvent({ sessionId: 's', inputTranscript: 'hello' })).toMatchObject({
      intent: { name: 'FallbackIntent' },
      source: 'dialog',
      text: 'hello',
    });
  });

  it.each([
    ['en_US', 'en-US'],
    ['fr_FR', 'fr-FR'],
    ['es_419', 'es-419'],
    ['zh_Hans', 'zh-Hans'],
    ['', undefined],
    ['english', undefined],
    [7, undefined],
  ])('reads the locale %j as %j', (localeId, locale) => {
    expect(readEvent({ ...textEvent('hello'), bot: { localeId } }).locale).toBe(locale);
  });

  it('knows whether the answer will be spoken', () => {
    expect(readEvent(textEvent('hello', { inputMode: 'Speech' })).spoken).toBe(true);
    expect(readEvent({ ...textEvent('hello'), responseContentType: null }).spoken).toBe(false);
  });

  it.each([
    ['null', null, /got null/],
    ['a text', 'hello', /got a string/],
    ['a list', [], /got a list/],
    ['an empty object', {}, /no "sessionId"/],
    ['a warm-up call', { source: 'serverless-plugin-warmup' }, /no "sessionId"/],
    ['an empty session id', { ...textEvent('hello'), sessionId: '' }, /no "sessionId"/],
    ['an endless session id', { ...textEvent('hello'), sessionId: 'x'.repeat(1_000) }, /no "sessionId"/],
    ['neither intent nor words', { sessionId: 's', sessionState: {} }, /neither/],
  ])('refuses %s', (_, event, message) => {
    expect(() => readEvent(event)).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED_REQUEST', platform: 'lex', message: expect.stringMatching(message) }),
    );
  });

  it('refuses an event of Lex V1 by name', () => {
    const version1 = {
      messageVersion: '1.0',
      invocationSource: 'DialogCodeHook',
      userId: 'anna',
      sessionAttributes: {},
      bot: { name: 'BankerBot', alias: '$LATEST', version: '$LATEST' },
      outputDialogMode: 'Text',
      currentIntent: { name: 'CheckBalance', slots: { accountType: null }, confirmationStatus: 'None' },
    };
    expect(() => readEvent(version1)).toThrow(/Lex V1, whose support ended on 15 September 2025\. Migrate/);
  });
});
