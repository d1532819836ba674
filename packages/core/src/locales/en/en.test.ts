import { describe, expect, it } from 'vitest';
import { createRouter } from '../../router/create-router.ts';
import { en } from './index.ts';

const router = createRouter({ locales: [en] });
const questions = {
  nothing: null,
  'Shall I go on?': { kind: 'polar', asks: 'continue', question: 'Shall I go on?' },
  'Shall we stop here?': { kind: 'polar', asks: 'end', question: 'Shall we stop here?' },
  'Anything else?': { kind: 'offer', asks: 'more', question: 'Is there anything else I can do for you?' },
  'Another story?': { kind: 'offer', asks: 'more', question: 'Do you want to hear another story?' },
  'Is that right?': { kind: 'polar', asks: 'correct', question: 'A cab for two at nine, is that right?' },
  'Shall I book it?': { kind: 'offer', asks: 'other', question: 'There is a table by the window. Shall I book it?' },
} as const;
type Situation = keyof typeof questions;

function intentOf(text: string, asked: Situation, locale: string) {
  const found = router.recognize(text, { locale, pending: questions[asked] });
  return found === null || found.remainder !== undefined ? null : found.intent;
}

function expectAll(asked: Situation, intent: string | null, texts: string, locale: string) {
  const rows = texts.split(' | ').map((text) => [text, intentOf(text, asked, locale)]);
  expect(rows).toEqual(rows.map(([text]) => [text, intent]));
}

describe('English', () => {
  it.each<[asked: Situation, intent: string | null, texts: string]>([
    [
      'nothing',
      'stop',
      "I prefer to stop the conversation | please stop talking | that's enough of you shut up | turn yourself off | I've had enough | be quiet",
    ],
    [
      'nothing',
      'end',
      "alright thank you so much bye bye | you have a great rest of your day | okay I gotta run | good night daddy love you | that'll be all thank you ma'am | by by",
    ],
    ['nothing', 'cancel', 'never mind | forget it | cancel that please | I changed my mind'],
    ['nothing', 'repeat', 'say that again please | sorry what was that | I missed that | come again | you are breaking up'],
    ['nothing', 'help', 'help | what can I say | how does this work | I could use some help'],
    ['nothing', 'thanks', "thanks a million | that's very kind of you | cheers mate | I really appreciate it"],
    [
      'nothing',
      null,
      "yes | no | okay | hmm | stop the music | where is the bus stop | it won't turn off | don't stop | goodbye yellow brick road | help me with dinner | turn off repeat | please stop my account",
    ],
    [
      'Shall I go on?',
      'yes',
      "yes | yeah sure | mhm | why not | don't stop | keep going please | I wanna hear more | of course daddy | I can't wait",
    ],
    [
      'Shall I go on?',
      'no',
      "no | nuh uh | not now | no I'm too tired | I don't feel like it | no more | maybe later | no thank you that won't be necessary",
    ],
    ['Shall I go on?', 'stop', 'stop | no stop it'],
    ['Another story?', 'yes', 'ok | yes please | sure okay'],
    ['Another story?', 'no', "no thanks | that's enough thanks | no more"],
    ['Anything else?', null, 'ok | okay sure then a taxi'],
    ['Shall we stop here?', 'no', "no | keep going | don't stop | not yet"],
    [
      'Anything else?',
      'no',
      "no that's all thank you | nope that does it | I'm good thanks | nothing else | that was my only question | we're all set",
    ],
    ['Anything else?', null, 'okay | great | yes a taxi'],
    [
      'Is that right?',
      'yes',
      "that's right | that is my name | exactly | you got it | that's it | yep sounds about right | it's not wrong",
    ],
    ['Is that right?', 'no', "no that's not right | wrong | that's not what I said | I don't think so | you misheard me"],
    ['Is that right?', null, 'yes but make it three | no, at ten | two at ten'],
    [
      'Shall I book it?',
      'yes',
      'book it | yes please do | that would be lovely | sounds good to me | I would like that | yes book the table',
    ],
    ['Shall I book it?', 'maybe', "I don't know | let me think about it | it depends | I'm not sure yet"],
    ['Shall I book it?', null, 'no sugar please | how much is it | what time'],
  ])('%s: %s', (asked, intent, texts) => expectAll(asked, intent, texts, 'en-US'));

  it.each<[locale: string, asked: Situation, intent: string | null, texts: string]>([
    ['en-IN', 'Is that right?', 'yes', 'haan ji | yes yes correct only | theek hai | bilkul sahi'],
    ['en-IN', 'Shall I book it?', 'no', 'nahi nahi | mat karo | no ji not required | abhi nahi'],
    ['en-IN', 'Shall I book it?', 'yes', 'haan book karo | kindly do the needful'],
    ['en-IN', 'nothing', 'stop', 'bas karo yaar | ruk jao | stop na'],
    ['en-IN', 'nothing', 'end', 'chalo bye | namaste | bas'],
    ['en-IN', 'nothing', 'repeat', 'phir se bolo | kya bola | once again tell'],
    ['en-AU', 'Shall I book it?', 'yes', 'bloody oath | too easy | yeah nah yeah'],
    ['en-AU', 'nothing', 'end', 'hooroo | see ya in the arvo'],
    ['en-GB', 'nothing', 'thanks', 'ta very much | cheers love'],
    ['en-US', 'Shall I book it?', null, 'haan | bas karo | hooroo'],
  ])('of %s: %s: %s', (locale, asked, intent, texts) => expectAll(asked, intent, texts, locale));
});
