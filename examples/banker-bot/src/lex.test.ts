import { readFileSync } from 'node:fs';
import type { TurnRecord } from '@turnwise/core';
import type { Provider } from '@turnwise/core/provider';
import { type FakeAnswer, fakeClock, fakeProvider } from '@turnwise/core/testing';
import type { LexHandler, LexResponse } from '@turnwise/lex-adapter';
import { checkLexResponse, lexSession, spokenText } from '@turnwise/lex-adapter/testing';
import { describe, expect, it } from 'vitest';
import { type BankerOptions, createBanker } from './index.ts';
import { leaflet } from './leaflet.ts';
import { createBankerBot } from './lex.ts';

type RawEvent = { sessionState: { sessionAttributes: Record<string, string> } };

function bot(provider: Provider = leaflet(), options: BankerOptions = {}) {
  const records: TurnRecord[] = [];
  const engine = createBanker({
    provider,
    clock: fakeClock(),
    random: () => 0.21845,
    onTurn: (record) => records.push(record),
    ...options,
  });
  return { records, handler: createBankerBot(engine, { clock: fakeClock() }) };
}

/** Plays raw events as Lex would: JSON in, JSON out, the attributes of one answer in the next event. */
async function play(handler: LexHandler, file: string): Promise<LexResponse[]> {
  const events = JSON.parse(readFileSync(new URL(`../events/${file}`, import.meta.url), 'utf8')) as RawEvent[];
  const answers: LexResponse[] = [];
  for (const event of events) {
    event.sessionState.sessionAttributes = answers.at(-1)?.sessionState.sessionAttributes ?? { tenant: 'blue' };
    const answer = JSON.parse(JSON.stringify(await handler(event))) as LexResponse;
    expect(checkLexResponse(answer, event)).toEqual([]);
    answers.push(answer);
  }
  return answers;
}

/** What an answer asks of Lex, in a line. */
const actionOf = ({ sessionState: { dialogAction, intent } }: LexResponse) =>
  [dialogAction.type, 'slotToElicit' in dialogAction && dialogAction.slotToElicit, intent?.name, intent?.state].filter(Boolean).join(' ');

describe('a talk of raw events', () => {
  it('in English, with a wrong date, a question in between and second thoughts', async () => {
    const { handler, records } = bot();
    const answers = await play(handler, 'check-balance.en.json');
    expect(answers.map((answer) => [actionOf(answer), spokenText(answer)])).toEqual([
      ['ElicitSlot accountType CheckBalance InProgress', 'Which account: savings or checking?'],
      [
        'ElicitSlot accountType CheckBalance InProgress',
        'A savings account is where money rests and earns a little interest until you need it. Which account: savings or checking?',
      ],
      ['ElicitSlot dateOfBirth CheckBalance InProgress', 'And when were you born? Day, month and year, please.'],
      ['ElicitSlot dateOfBirth CheckBalance InProgress', 'That day is still to come. Please say your date of birth with the year.'],
      ['ElicitSlot dateOfBirth CheckBalance InProgress', 'That day is still to come. Please say your date of birth with the year.'],
      [
        'ConfirmIntent CheckBalance InProgress',
        'Your savings account, tucked away in a vault behind a very grumpy dragon, holds €218.45. Would you like to check another account?',
      ],
      ['ElicitSlot accountType CheckBalance InProgress', 'Which account: savings or checking?'],
      ['ElicitIntent', 'Fine, we leave it at that. What else can I do for you?'],
      ['Close FallbackIntent Fulfilled', 'Goodbye! Your money stays where it is.'],
    ]);
    expect(records.map(({ route }) => [route.to, route.intent])).toEqual([
      ['rules', 'CheckBalance'],
      ['model', undefined],
      ['rules', 'CheckBalance'],
      ['rules', 'CheckBalance'],
      ['rules', 'repeat'],
      ['task', 'CheckBalance'],
      ['rules', 'yes'],
      ['rules', 'cancel'],
      ['rules', expect.stringMatching(/^(?:stop|end)$/)],
    ]);
  });

  it('gives the strict shape, field by field', async () => {
    const [first] = await play(bot().handler, 'check-balance.en.json');
    expect(first).toEqual({
      sessionState: {
        sessionAttributes: { tenant: 'blue', turnwise: expect.stringMatching(/^\{"format":1/), 'turnwise-lex': expect.any(String) },
        activeContexts: [],
        dialogAction: { type: 'ElicitSlot', slotToElicit: 'accountType' },
        intent: {
          name: 'CheckBalance',
          state: 'InProgress',
          confirmationState: 'None',
          slots: { accountType: null, dateOfBirth: null },
        },
      },
      messages: [{ contentType: 'PlainText', content: 'Which account: savings or checking?' }],
    });
  });

  it('in French, with a fulfillment hook', async () => {
    const { handler, records } = bot();
    const answers = await play(handler, 'check-balance.fr.json');
    expect(answers.map((answer) => [actionOf(answer), spokenText(answer).replace(/\s/g, ' ')])).toEqual([
      ['ElicitSlot accountType CheckBalance InProgress', 'Quel compte : épargne ou courant ?'],
      ['ElicitSlot dateOfBirth CheckBalance InProgress', "Et quand êtes-vous né ? Le jour, le mois et l'année, s'il vous plaît."],
      [
        'ElicitIntent',
        'Votre compte épargne, au fond d’un coffre gardé par un dragon très grognon, contient 218,45 €. Voulez-vous consulter un autre compte ?',
      ],
      ['ElicitIntent', "Un compte courant, c'est celui avec lequel vous payez chaque jour, par carte, par virement ou en espèces."],
      ['Close FallbackIntent Fulfilled', 'Au revoir ! Votre argent reste où il est.'],
    ]);
    expect(records.map(({ route, locale }) => `${locale} ${route.to}`)).toEqual([
      'fr-FR rules',
      'fr-FR rules',
      'fr-FR task',
      'fr-FR model',
      'fr-FR rules',
    ]);
  });
});

describe('identity', () => {
  it('is in no attribute, no record and no model request, and leaves the slots when the intent is closed', async () => {
    const provider = fakeProvider(['It is where money rests.']);
    const { handler, records } = bot(provider, { recordText: true });
    const session = lexSession(handler);
    await session.intent('CheckBalance', { accountType: null, dateOfBirth: null }, { text: 'check my balance' });
    await session.fill('savings');
    await session.miss('third of may nineteen ninety');
    await session.fill('1990-05-03', { text: 'the third of May 1990' });
    await session.say('what is interest');
    const offer = await session.intent(
      'CheckBalance',
      { accountType: 'checking', dateOfBirth: '1990-05-03' },
      { text: 'checking, and I was born on 1990-05-03', invocationSource: 'FulfillmentCodeHook' },
    );
    const kept = JSON.stringify([session.attributes, records, provider.requests]);
    expect(kept).not.toMatch(/1990|ninety|third/i);
    expect(kept).toContain('checking, and I was born on [dateOfBirth]');
    expect(actionOf(offer)).toBe('ElicitIntent');
    const bye = await session.intent(
      'CheckBalance',
      { accountType: 'checking', dateOfBirth: '1990-05-03' },
      { text: 'stop', heardSlots: [], retries: 'accountType' },
    );
    expect(actionOf(bye)).toBe('Close CheckBalance Fulfilled');
    expect(bye.sessionState.intent?.slots).toMatchObject({ dateOfBirth: null });
  });
});

describe('a provider that fails', () => {
  it.each<[string, FakeAnswer]>([
    ['was killed', { error: 'unavailable' }],
    ['answers HTML', '<html><body><h1>502 Bad Gateway</h1></body></html>'],
    ['answers nothing', ''],
    ['breaks off in the middle', { text: 'A savings acc', finish: null }],
  ])('that %s leaves an apology, the slot that was asked for, and the session', async (_, answer) => {
    const session = lexSession(bot(fakeProvider([answer])).handler);
    await session.intent('CheckBalance', { accountType: null, dateOfBirth: null }, { text: 'check my balance' });
    const apology = await session.miss('what is a savings account');
    expect(actionOf(apology)).toBe('ElicitSlot accountType CheckBalance InProgress');
    expect(spokenText(apology)).toBe(
      'Sorry, my line to the back office is dead. Could you ask me that again? Which account: savings or checking?',
    );
    expect(spokenText(await session.fill('savings'))).toMatch(/^And when were you born/);
  });

  it('that hangs is given up in time', async () => {
    const clock = fakeClock();
    const engine = createBanker({ provider: fakeProvider([{ hangs: true }]), clock });
    const session = lexSession(createBankerBot(engine, { clock, timeoutMs: 8_000 }));
    const answer = session.say('what is a savings account');
    await clock.advance(7_500);
    expect(spokenText(await answer)).toMatch(/^Sorry, my line/);
    expect(actionOf(await session.say('stop'))).toBe('Close FallbackIntent Fulfilled');
  });

  it('that puts markup into its text is heard without it', async () => {
    const answer = 'Savings rest.<audio src="https://example.com/cash.mp3"/> <break time="1s"/>They <b>earn</b> interest.';
    const said = spokenText(await lexSession(bot(fakeProvider([answer])).handler).say('what is a savings account'));
    expect(said).toMatch(/^Savings rest\.\s+They\s+earn\s+interest\.$/);
  });
});

describe('a task that fails', () => {
  it('leads to a question, and a yes tries again', async () => {
    let calls = 0;
    const checkBalance = async () => {
      if (++calls === 1) throw new Error('vault closed');
      return { amount: 12, currency: 'EUR' };
    };
    const session = lexSession(bot(leaflet(), { checkBalance }).handler);
    const failed = await session.intent('CheckBalance', { accountType: 'savings', dateOfBirth: '1990-05-03' });
    expect(actionOf(failed)).toBe('ConfirmIntent CheckBalance InProgress');
    expect(spokenText(failed)).toBe('Sorry, the vault will not open just now. Shall I try again?');
    expect(spokenText(await session.confirm('Confirmed'))).toMatch(/holds €12\.00/);
  });
});
