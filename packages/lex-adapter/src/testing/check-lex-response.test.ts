import { describe, expect, it } from 'vitest';
import { checkLexResponse, textEvent } from './index.ts';

const intent = { name: 'CheckBalance', state: 'InProgress', confirmationState: 'None', slots: { accountType: null } };
const say = (content: string) => [{ contentType: 'PlainText', content }];
const state = (type: string, more: object = {}) => ({ dialogAction: { type }, ...more });

/** Problems as `path: severity`. */
const problemsOf = (answer: unknown, event?: unknown) =>
  checkLexResponse(answer, event).map(({ path, severity }) => `${path}: ${severity}`);

describe('checkLexResponse', () => {
  it.each<[string, object]>([
    ['Close', { sessionState: state('Close', { intent: { ...intent, state: 'Fulfilled' } }) }],
    ['Close as failed', { sessionState: state('Close', { intent: { name: 'A', state: 'Failed' } }), messages: say('Sorry.') }],
    ['ElicitIntent', { sessionState: state('ElicitIntent', { sessionAttributes: {} }), messages: say('And now?') }],
    ['ConfirmIntent', { sessionState: state('ConfirmIntent', { intent }), messages: say('Shall I?'), requestAttributes: { a: 'b' } }],
    ['ElicitSlot', { sessionState: { dialogAction: { type: 'ElicitSlot', slotToElicit: 'accountType' }, intent } }],
    ['Delegate', { sessionState: state('Delegate') }],
    ['Delegate to fulfillment', { sessionState: state('Delegate', { intent: { ...intent, state: 'ReadyForFulfillment' } }) }],
  ])('takes a good %s', (_, answer) => {
    expect(checkLexResponse(answer)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['sessionState: error']],
    ['a text', 'hello', ['sessionState: error']],
    ['an answer of Lex V1', { dialogAction: { type: 'Close', fulfillmentState: 'Fulfilled' } }, ['sessionState: error']],
    ['no action', { sessionState: {} }, ['sessionState.dialogAction.type: error']],
    ['an unknown action', { sessionState: state('FulfillIntent') }, ['sessionState.dialogAction.type: error']],
    ['an action called constructor', { sessionState: state('constructor') }, ['sessionState.dialogAction.type: error']],
    ['Close without an intent', { sessionState: state('Close') }, ['sessionState.intent: error']],
    [
      'an intent that is a text',
      { sessionState: state('Close', { intent: 'CheckBalance' }) },
      ['sessionState.intent: error', 'sessionState.intent: error'],
    ],
    ['Close in progress', { sessionState: state('Close', { intent }) }, ['sessionState.intent.state: error']],
    ['an intent without a name', { sessionState: state('Close', { intent: { state: 'Failed' } }) }, ['sessionState.intent.name: error']],
    [
      'ReadyForFulfillment with anything but Delegate',
      { sessionState: state('ConfirmIntent', { intent: { ...intent, state: 'ReadyForFulfillment' } }), messages: say('Shall I?') },
      ['sessionState.intent.state: error'],
    ],
    ['ElicitIntent without words', { sessionState: state('ElicitIntent') }, ['messages: error']],
    ['ConfirmIntent without words', { sessionState: state('ConfirmIntent', { intent }), messages: [] }, ['messages: error']],
    [
      'ConfirmIntent of FallbackIntent',
      { sessionState: state('ConfirmIntent', { intent: { ...intent, name: 'AMAZON.FallbackIntent' } }), messages: say('Shall I?') },
      ['sessionState.intent.name: error'],
    ],
    [
      'ElicitIntent with an intent',
      { sessionState: state('ElicitIntent', { intent }), messages: say('?') },
      ['sessionState.intent: warning'],
    ],
    ['ElicitSlot without a slot', { sessionState: state('ElicitSlot', { intent }) }, ['sessionState.dialogAction.slotToElicit: error']],
    [
      'ElicitSlot of a slot that is not there',
      { sessionState: { dialogAction: { type: 'ElicitSlot', slotToElicit: 'age' }, intent } },
      ['sessionState.dialogAction.slotToElicit: error'],
    ],
    [
      'ElicitSlot of a filled slot',
      { sessionState: { dialogAction: { type: 'ElicitSlot', slotToElicit: 'a' }, intent: { ...intent, slots: { a: { value: {} } } } } },
      ['sessionState.intent.slots.a: warning'],
    ],
    [
      'a slot that is a text',
      { sessionState: state('Delegate', { intent: { ...intent, slots: { a: 'b' } } }) },
      ['sessionState.intent.slots.a: error'],
    ],
    [
      'wrong states',
      { sessionState: state('Delegate', { intent: { name: 'A', state: 'Done', confirmationState: 'Yes' } }) },
      ['sessionState.intent.state: error', 'sessionState.intent.confirmationState: error'],
    ],
    [
      'attributes that are no texts',
      { sessionState: state('Delegate', { sessionAttributes: { n: 1 } }), requestAttributes: null },
      ['sessionState.sessionAttributes.n: error', 'requestAttributes: error'],
    ],
    [
      'too many bytes',
      { sessionState: state('Delegate', { sessionAttributes: { a: 'x'.repeat(9_300) } }), requestAttributes: { a: 'x'.repeat(26_000) } },
      [': error', 'sessionState.sessionAttributes: error'],
    ],
    [
      'a context that is about to expire',
      { sessionState: state('Delegate', { activeContexts: [{ name: 'a', timeToLive: { timeToLiveInSeconds: 4, turnsToLive: 21 } }] }) },
      [
        'sessionState.activeContexts[0].timeToLive.timeToLiveInSeconds: error',
        'sessionState.activeContexts[0].timeToLive.turnsToLive: error',
      ],
    ],
    ['unknown fields', { sessionState: state('Delegate'), sessionAttributes: {} }, ['sessionAttributes: warning']],
  ])('notices %s', (_, answer, problems) => {
    expect(problemsOf(answer)).toEqual(problems);
  });

  it.each<[string, unknown, string[]]>([
    ['an empty text', say(' '), ['messages[0].content: error']],
    ['a long text', say('x'.repeat(1_025)), ['messages[0].content: error']],
    ['no text', [{ contentType: 'PlainText' }], ['messages[0].content: error']],
    ['markup in plain text', say('a <b>c</b>'), ['messages[0].content: error']],
    ['broken SSML', [{ contentType: 'SSML', content: '<speak>a & b</speak>' }], ['messages[0].content: error']],
    ['an unknown type', [{ contentType: 'Html', content: 'a' }], ['messages[0].contentType: error']],
    ['a card without content', [{ contentType: 'ImageResponseCard' }], ['messages[0].imageResponseCard: error']],
    [
      'a card beyond its limits',
      [
        {
          contentType: 'ImageResponseCard',
          content: 'x',
          imageResponseCard: { title: '', subtitle: 'x'.repeat(251), buttons: Array(6).fill({ text: 'a', value: 'b' }) },
        },
      ],
      [
        'messages[0].content: error',
        'messages[0].imageResponseCard.title: error',
        'messages[0].imageResponseCard.subtitle: error',
        'messages[0].imageResponseCard.buttons: error',
      ],
    ],
    [
      'a button beyond its limits',
      [{ contentType: 'ImageResponseCard', imageResponseCard: { title: 'a', buttons: [{ text: 'x'.repeat(51) }] } }],
      ['messages[0].imageResponseCard.buttons[0].text: error', 'messages[0].imageResponseCard.buttons[0].value: error'],
    ],
    ['too many', Array(6).fill(say('a')[0]), ['messages: warning']],
    ['no list', 'hello', ['messages: error', 'messages: error']],
  ])('notices messages with %s', (_, messages, problems) => {
    expect(problemsOf({ sessionState: state('ElicitIntent'), messages })).toEqual(problems);
  });

  it('notices attributes that are lost', () => {
    const answer = { sessionState: state('ElicitIntent', { sessionAttributes: { mine: 'x' } }), messages: say('And now?') };
    const event = textEvent('hello', { sessionAttributes: { theirs: 'y' } });
    expect(problemsOf(answer, event)).toEqual(['sessionState.sessionAttributes.theirs: warning']);
    expect(problemsOf({ ...answer, sessionState: state('ElicitIntent') }, event)).toEqual([]);
  });

  it('says what came and what to do', () => {
    expect(checkLexResponse({ sessionState: state('Close', { intent: 'CheckBalance' }) })[0]?.message).toBe(
      'is required with Close, as an object { name, state }; got a string.',
    );
  });
});
