import { describe, expect, it } from 'vitest';
import { smallPack } from '../../test/small-pack.ts';
import type { Pending } from '../dialogue/pending.ts';
import { createRouter } from './create-router.ts';

const router = createRouter({ locales: [smallPack], intents: { coffee: ['cup of coffee'] } });

const situations = {
  nothing: null,
  'a slot': { kind: 'slot' },
  'a yes/no question': true,
  'shall I go on?': { kind: 'polar', asks: 'continue' },
  'shall we stop here?': { kind: 'polar', asks: 'end' },
  'is that right?': { kind: 'polar', asks: 'correct' },
  'anything else?': { kind: 'offer', asks: 'more' },
  'more jokes?': { kind: 'polar', asks: 'continue', question: 'Shall I go on with the jokes?' },
  'is that all?': { kind: 'polar', asks: 'end', question: 'Is that all?' },
  'shall I book it?': { kind: 'offer', asks: 'other', question: 'Shall I book it?' },
  'without sugar?': { kind: 'polar', asks: 'other', question: 'Would you like it without sugar?' },
  'sugar or milk?': { kind: 'offer', asks: 'other', question: 'Would you like sugar or milk?' },
} as const satisfies Record<string, Pending | true | null>;

type Row = [situation: keyof typeof situations, intent: string, texts: string];

function intentsOf(situation: keyof typeof situations, texts: string): Record<string, string> {
  const answers = texts.split(' / ').map((text) => {
    const found = router.recognize(text, { locale: 'en-US', pending: situations[situation] });
    return [text, found === null ? 'none' : found.remainder === undefined ? found.intent : 'remainder'];
  });
  return Object.fromEntries(answers);
}

const check = (situation: keyof typeof situations, intent: string, texts: string) =>
  expect(intentsOf(situation, texts)).toEqual(Object.fromEntries(texts.split(' / ').map((text) => [text, intent])));

describe('orders need no question', () => {
  it.each<Row>([
    ['nothing', 'stop', 'stop / can you stop please / enough / stop the story / no stop / im bored'],
    ['nothing', 'end', 'bye / thanks bye / no thanks goodbye daddy / have a nice day / i have to leave now / by by'],
    ['nothing', 'cancel', 'cancel / never mind / forget that'],
    ['nothing', 'repeat', 'repeat that / what did you say / again / say it again'],
    ['nothing', 'help', 'help me / can you help me'],
    ['nothing', 'thanks', 'thank you so much / thanks that is great'],
    ['nothing', 'coffee', 'cup of coffee / can you cup of coffee please'],
    ['a yes/no question', 'stop', 'stop / no stop'],
    ['shall I book it?', 'no', 'no never mind / never mind thanks'],
    ['anything else?', 'no', 'no thats enough'],
    ['is that right?', 'none', 'no never mind'],
  ])('%s: %s', check);
});

describe('what means nothing without a question', () => {
  it.each<Row>([
    ['nothing', 'none', 'yes / no / ok / great / maybe / i guess / not now / go on / dont stop / daddy / um'],
    ['nothing', 'none', 'i have to leave today / stop right / cancel i want to book it'],
    ['a slot', 'none', 'yes / ok / i dont know'],
    ['nothing', 'stop', 'dont go on'],
    ['nothing', 'end', 'nothing else / thats all / i guess thats all'],
    ['nothing', 'cancel', 'leave it'],
  ])('%s: %s', check);
});

describe('answers', () => {
  it.each<Row>([
    ['a yes/no question', 'yes', 'yes / sure / please do / that is right / i do / no problem / ok / yes go on / im um i do'],
    ['a yes/no question', 'no', 'no / not now / that is wrong / i dont want to / im fine / i have my own / maybe but not now'],
    ['a yes/no question', 'maybe', 'maybe / i dont know / yes no'],
    ['a yes/no question', 'none', 'great / thanks / ok thanks / go on / can you go ahead'],
    ['shall I book it?', 'yes', 'book it / great / i want to book it / i want to / yes book it / lets'],
    ['shall I book it?', 'no', 'later / no thanks / i dont want to book it'],
    ['shall I book it?', 'none', 'no book / later today / thats all'],
    ['without sugar?', 'none', 'i want sugar / sugar is perfect'],
    ['sugar or milk?', 'none', 'sugar please / sugar is great'],
  ])('%s: %s', check);
});

describe('answers that depend on what was asked', () => {
  it.each<Row>([
    ['is that right?', 'yes', 'thats all / thats it / done'],
    ['anything else?', 'no', 'thats all / nothing else / yes thats all / no problem thanks'],
    ['anything else?', 'thanks', 'thanks / great thank you'],
    ['anything else?', 'no', 'thanks for everything'],
    ['anything else?', 'none', 'ok / great / that sounds great thanks'],
    ['anything else?', 'yes', 'yes / go on / one more'],
    ['is that all?', 'end', 'yes / thats all'],
    ['shall I go on?', 'end', 'thats all / done thanks'],
    ['shall I go on?', 'none', 'ok done'],
    ['shall I go on?', 'yes', 'go on / dont stop / no dont stop / continue please'],
    ['shall I go on?', 'no', 'dont go on'],
    ['more jokes?', 'no', 'enough jokes / stop the jokes / dont go on with the jokes'],
    ['more jokes?', 'none', 'stop the music / go on with jokes / i want to stop and book the jokes'],
    ['shall we stop here?', 'no', 'go on / dont stop'],
    ['shall we stop here?', 'yes', 'yes / dont go on'],
    ['a yes/no question', 'stop', 'dont go on'],
    ['a yes/no question', 'none', 'dont stop'],
  ])('%s: %s', check);
});

describe('negative questions', () => {
  const asks = (answering: 'polarity' | 'ternary' | 'inverted') => {
    const own = createRouter({ locales: [{ ...smallPack, answering }] });
    return (text: string) => own.recognize(text, { pending: { kind: 'polar', asks: 'other', negative: true } })?.intent;
  };

  it.each([
    ['polarity', 'yes', 'no'],
    ['ternary', 'maybe', 'no'],
    ['inverted', 'maybe', 'maybe'],
  ] as const)('follow the language (%s): "yes" is %s, "no" is %s', (answering, yes, no) => {
    const ask = asks(answering);
    expect([ask('yes'), ask('no')]).toEqual([yes, no]);
  });
});

describe('confidence and flags', () => {
  it.each([
    ['yes', {}, ['yes', []]],
    ['i guess yes', {}, ['yes', ['hedged']]],
    ['yes wait no', {}, ['no', ['repaired']]],
    ['shut up', {}, ['stop', ['frustration']]],
    ['know', {}, ['no', []]],
    ['thats all', { asks: 'more' }, ['no', ['contextual']]],
  ] as const)('%s', (text, more, [intent, flags]) => {
    const found = router.recognize(text, { pending: { kind: 'polar', ...more } });
    expect(found).toMatchObject({ intent, flags });
  });

  it('orders evidence: plain above contextual above hedged above misheard', () => {
    const sure = (text: string, asks?: 'more') =>
      router.recognize(text, { pending: { kind: 'polar', ...(asks && { asks }) } })?.confidence ?? 0;
    const order = [sure('yes'), sure('thats all', 'more'), sure('ok'), sure('i guess yes'), sure('know')];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });
});
