import type { TurnwiseError } from '@turnwise/core';
import { describe, expect, it } from 'vitest';
import { checkLexResponse } from '../testing/index.ts';
import { toMessages } from './to-messages.ts';

type Said = Parameters<typeof toMessages>[0];

function messagesOf(reply: Said, spoken = false) {
  const errors: TurnwiseError[] = [];
  const { speech, beside } = toMessages(reply, { spoken, onError: (error) => errors.push(error) });
  const messages = [...speech, ...beside];
  const answer = { sessionState: { dialogAction: { type: 'ElicitIntent' } }, messages };
  if (messages.length > 0) expect(checkLexResponse(answer)).toEqual([]);
  return { messages, errors: errors.map(({ message }) => message) };
}

describe('speech', () => {
  it('is one plain text', () => {
    expect(messagesOf({ text: 'Fish & chips < "steak"?' }).messages).toEqual([
      { contentType: 'PlainText', content: 'Fish & chips < "steak"?' },
    ]);
  });

  it('is split at sentences when it is long, and five messages are the most', () => {
    const sentence = `A ${'long '.repeat(120)}sentence.`;
    const { messages } = messagesOf({ text: Array.from({ length: 12 }, () => sentence).join(' ') });
    expect(messages).toHaveLength(5);
    for (const message of messages) expect('content' in message && message.content.endsWith('sentence.')).toBe(true);
  });

  it('keeps the open question when the end has to go', () => {
    const question = 'Shall I go on?';
    const { messages } = messagesOf({ text: `${'A sentence. '.repeat(2_000)}${question}`, pending: { kind: 'polar', question } });
    expect(messages).toHaveLength(5);
    expect(messages.at(-1)).toEqual({ contentType: 'PlainText', content: question });
  });

  it('reads no more of a text than messages can hold', () => {
    // Finding sentences and words in all of it took minutes; the time limit of a test is the assertion.
    const text = 'word '.repeat(400_000);
    const { messages } = messagesOf({ text, card: { title: text, text }, suggestions: [text] });
    expect(messages.map(({ contentType }) => contentType)).toEqual([...Array(4).fill('PlainText'), 'ImageResponseCard']);
  });

  it('carries no markup and no control characters', () => {
    const { messages } = messagesOf({ text: 'Listen: <audio src="https://example.com/a.mp3"/>now\u0007 <b>here</b>.' });
    expect(messages).toEqual([{ contentType: 'PlainText', content: expect.stringMatching(/^Listen: +now +here *\.$/) }]);
  });

  it.each(['', '   ', '<audio src="x"/>', '\u0000'])('is nothing for %j', (text) => {
    expect(messagesOf({ text }).messages).toEqual([]);
  });

  it('is SSML of the machine when it is spoken, and plain text when it is read', () => {
    const reply = { text: 'Hello there', platform: { lex: { ssml: '<speak>Hello <break time="1s"/> there</speak>' } } };
    expect(messagesOf(reply, true).messages).toEqual([{ contentType: 'SSML', content: '<speak>Hello <break time="1s"/> there</speak>' }]);
    expect(messagesOf(reply, false).messages).toEqual([{ contentType: 'PlainText', content: 'Hello there' }]);
  });

  it.each([
    ['broken', '<speak>Hello <b>there</speak>'],
    ['too long', `<speak>${'x'.repeat(1_024)}</speak>`],
  ])('is the plain text when the SSML is %s, and the author is told', (_, ssml) => {
    const { messages, errors } = messagesOf({ text: 'Hello there', platform: { lex: { ssml } } }, true);
    expect(messages).toEqual([{ contentType: 'PlainText', content: 'Hello there' }]);
    expect(errors).toEqual([expect.stringContaining('platform.lex.ssml')]);
  });
});

describe('what stands beside it', () => {
  it('is a card within its limits', () => {
    const { messages } = messagesOf({ text: 'Here.', card: { title: `${'title '.repeat(60)}`, text: 'x'.repeat(600) } });
    expect(messages[1]).toMatchObject({
      contentType: 'ImageResponseCard',
      imageResponseCard: { title: expect.stringMatching(/^title .*…$/) },
    });
  });

  it.each([
    [{ title: '', text: 'only text' }, { title: 'only text' }],
    [{ title: 'only title', text: ' ' }, { title: 'only title' }],
  ])('is a card also for %j', (card, imageResponseCard) => {
    expect(messagesOf({ text: 'Here.', card }).messages[1]).toEqual({ contentType: 'ImageResponseCard', imageResponseCard });
  });

  it('is no card without any text', () => {
    expect(messagesOf({ text: 'Here.', card: { title: '', text: '' } }).messages).toHaveLength(1);
  });

  it("has the machine's picture and buttons", () => {
    const buttons = [
      { text: 'Savings', value: 'savings' },
      { text: 'Too long', value: 'x'.repeat(51) },
      { text: '', value: 'none' },
      'nonsense',
    ];
    const { messages } = messagesOf({
      text: 'Which?',
      card: { title: 'Accounts', text: 'Two of them' },
      platform: { lex: { imageUrl: 'https://example.com/a.png', buttons } },
    });
    expect(messages[1]).toEqual({
      contentType: 'ImageResponseCard',
      imageResponseCard: {
        title: 'Accounts',
        subtitle: 'Two of them',
        imageUrl: 'https://example.com/a.png',
        buttons: [{ text: 'Savings', value: 'savings' }],
      },
    });
  });

  it('makes buttons of suggestions, under the question', () => {
    const { messages } = messagesOf({
      text: 'It is nice. Which account?',
      suggestions: ['savings', 'checking', 'a', 'b', 'c', 'd'],
      pending: { kind: 'slot', question: 'Which account?' },
    });
    expect(messages[1]).toMatchObject({
      imageResponseCard: {
        title: 'Which account?',
        buttons: ['savings', 'checking', 'a', 'b', 'c'].map((text) => ({ text, value: text })),
      },
    });
  });

  it('sends a payload as text or as JSON', () => {
    expect(messagesOf({ text: 'Hi.', platform: { lex: { customPayload: { page: 2 } } } }).messages[1]).toEqual({
      contentType: 'CustomPayload',
      content: '{"page":2}',
    });
    const { messages, errors } = messagesOf({ text: 'Hi.', platform: { lex: { customPayload: 'x'.repeat(2_000) } } });
    expect(messages).toHaveLength(1);
    expect(errors).toEqual([expect.stringContaining('has 2000 characters')]);
  });

  it('takes the place of the last of the speech', () => {
    const text = Array.from({ length: 9 }, () => `A ${'long '.repeat(120)}sentence.`).join(' ');
    const { messages } = messagesOf({ text, card: { title: 'Card', text: '' }, platform: { lex: { customPayload: 'more' } } });
    expect(messages.map(({ contentType }) => contentType)).toEqual([
      'PlainText',
      'PlainText',
      'PlainText',
      'ImageResponseCard',
      'CustomPayload',
    ]);
  });

  it('ignores extras of the wrong type', () => {
    expect(
      messagesOf({ text: 'Hi.', platform: { lex: { ssml: 7, buttons: {}, imageUrl: [], customPayload: 3 } } }, true).messages,
    ).toHaveLength(1);
  });
});
