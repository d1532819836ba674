import { describe, expect, it } from 'vitest';
import type { LexResponse } from '../response/lex-response.ts';
import { lexSession, spokenText } from './index.ts';

const close: LexResponse = {
  sessionState: { dialogAction: { type: 'Close' }, intent: { name: 'A', state: 'Fulfilled', confirmationState: 'None', slots: {} } },
};

describe('lexSession', () => {
  it('carries attributes, gives every input an id of its own, and lets an answer without attributes keep them', async () => {
    const events: Record<string, unknown>[] = [];
    const session = lexSession(async (event) => {
      const { sessionState } = event as { sessionState: Record<string, unknown> };
      events.push(sessionState);
      return events.length === 1 ? { sessionState: { ...close.sessionState, sessionAttributes: { a: '1' } } } : close;
    });
    await session.say('one');
    await session.say('two');
    await session.say('three');
    expect(events.map(({ sessionAttributes }) => sessionAttributes)).toEqual([{}, { a: '1' }, { a: '1' }]);
    expect(new Set(events.map(({ originatingRequestId }) => originatingRequestId)).size).toBe(3);
  });

  it('fails on an answer that Lex would refuse', async () => {
    const session = lexSession(async () => ({ sessionState: { dialogAction: { type: 'ElicitIntent' } } }));
    await expect(session.say('hello')).rejects.toThrow('Lex would refuse answer 1: messages are required with ElicitIntent.');
  });

  it('fails when there is nothing to fill or to confirm', async () => {
    const session = lexSession(async () => close);
    await expect(session.fill('savings')).rejects.toThrow('left no intent open');
    await session.say('hello');
    await expect(session.fill('savings')).rejects.toThrow('elicited no slot; it was Close');
  });
});

describe('spokenText', () => {
  it.each<[unknown, string]>([
    [
      {
        messages: [
          { contentType: 'PlainText', content: 'a' },
          { contentType: 'SSML', content: '<speak>b</speak>' },
        ],
      },
      'a b',
    ],
    [{ messages: [{ contentType: 'CustomPayload', content: '{}' }] }, ''],
    [{ messages: 'nonsense' }, ''],
    [null, ''],
  ])('of %j is %j', (answer, text) => {
    expect(spokenText(answer)).toBe(text);
  });
});
