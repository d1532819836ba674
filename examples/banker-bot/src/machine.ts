import { type Pending, setupConversation, type TurnFacts } from '@turnwise/core';
import { assign, fromPromise } from 'xstate';
import { type Account, accountOf, accountOfAnswer } from './account.ts';
import { type BirthDateProblem, mentionsDate, problemOfBirthDate } from './birth-date.ts';
import { amountIn, type CheckBalance } from './check-balance.ts';

interface BankerContext {
  account: Account | null;
  /** A sane date of birth was given. The date itself is nowhere kept. */
  hasBirthDate: boolean;
  /** Why a slot is asked for again; the key of what is said. */
  problem: 'unknownAccount' | BirthDateProblem | 'birthDateUnclear' | null;
  locale: string;
}

const ask = (pending: Pending) => pending;
const say = (reply: string) => ({ type: 'say' as const, params: { reply } });
const slotOf = ({ slots }: TurnFacts, name: string) => (typeof slots[name] === 'string' ? slots[name] : undefined);

/** Tells the model, while something else is being asked, not to ask as well. */
const answerOnly = { instructions: 'Answer in one sentence and ask nothing back.' };

/**
 * The bank's side of the talk. Lex recognises `CheckBalance` and reads its slots; which one is asked for, and what is wrong with it,
 * is decided here.
 */
export function createBankerMachine(checkBalance: CheckBalance) {
  const banker = setupConversation({
    types: {} as { context: BankerContext; intents: 'CheckBalance' },
    actors: {
      checkBalance: fromPromise(({ input, signal }: { input: { account: Account }; signal: AbortSignal }) =>
        checkBalance({ ...input, signal }),
      ),
    },
  }).extend({
    actions: {
      takeSlots: assign(({ context, event }) => ('slots' in event ? fromSlots(context, event) : {})),
      takeAccount: assign({
        account: ({ event }) => ('text' in event ? (accountIn(event) ?? null) : null),
        problem: null,
      }),
      forgetAccount: assign({ account: null, problem: null }),
      forgetProblem: assign({ problem: null }),
    },
    guards: {
      hasNoAccount: ({ context }) => context.account === null,
      hasNoBirthDate: ({ context }) => !context.hasBirthDate,
      namesAccount: ({ event }) => 'text' in event && accountIn(event) !== undefined,
      saysDate: ({ event }) => 'text' in event && mentionsDate(event.text),
    },
  });

  return banker.createMachine({
    id: 'banker',
    context: ({ input }) => ({ account: null, hasBirthDate: false, problem: null, locale: input.locale }),
    initial: 'ready',
    on: {
      'turn.launch': { target: '.ready', actions: ['forgetAccount', say('opening')] },
      'turn.CheckBalance': { target: '.deciding', actions: 'takeSlots' },
      'turn.cancel': { target: '.ready', actions: ['forgetAccount', say('cancel')] },
      'turn.thanks': { target: '.finishing', actions: say('thanks') },
      'turn.help': { actions: say('help') },
      'turn.stop': { target: '.gone', actions: say('stop') },
      'turn.end': { target: '.gone', actions: say('end') },
    },
    states: {
      ready: {
        on: { 'turn.other': [{ guard: 'namesAccount', target: 'deciding', actions: 'takeAccount' }, { target: 'thinking' }] },
      },
      deciding: {
        always: [
          { guard: 'hasNoAccount', target: 'askingAccount' },
          { guard: 'hasNoBirthDate', target: 'askingBirthDate' },
          { target: 'checking' },
        ],
      },
      askingAccount: {
        entry: { type: 'say', params: ({ context }) => ({ reply: context.problem ?? 'whichAccount' }) },
        meta: { pending: ask({ kind: 'slot', slot: 'accountType' }) },
        on: {
          'turn.help': { target: 'askingAccount', reenter: true, actions: ['forgetProblem', say('help')] },
          'turn.other': [{ guard: 'namesAccount', target: 'deciding', actions: 'takeAccount' }, { target: 'thinkingOfAccount' }],
        },
      },
      askingBirthDate: {
        entry: { type: 'say', params: ({ context }) => ({ reply: context.problem ?? 'whenBorn' }) },
        meta: { pending: ask({ kind: 'slot', slot: 'dateOfBirth' }), private: true },
        on: {
          'turn.help': { target: 'askingBirthDate', reenter: true, actions: ['forgetProblem', say('help')] },
          'turn.other': [
            { guard: 'saysDate', target: 'askingBirthDate', reenter: true, actions: assign({ problem: 'birthDateUnclear' }) },
            { target: 'thinkingOfBirthDate' },
          ],
        },
      },
      checking: {
        invoke: {
          src: 'checkBalance',
          input: ({ context }) => ({ account: context.account ?? 'checking' }),
          onDone: {
            target: 'offering',
            actions: [
              {
                type: 'say',
                params: ({ context, event }) => ({
                  reply: context.account === 'savings' ? 'savingsBalance' : 'checkingBalance',
                  values: { amount: amountIn(context.locale, event.output) },
                }),
              },
              say('another'),
            ],
          },
          onError: { target: 'retrying', actions: say('vaultClosed') },
        },
      },
      offering: {
        meta: { pending: ask({ kind: 'offer', asks: 'more' }), takesRemainder: true },
        on: {
          'turn.yes': [
            { guard: 'namesAccount', target: 'deciding', actions: 'takeAccount' },
            { target: 'askingAccount', actions: 'forgetAccount' },
          ],
          'turn.no': { target: 'gone', actions: say('end') },
          'turn.other': [{ guard: 'namesAccount', target: 'deciding', actions: 'takeAccount' }, { target: 'thinking' }],
        },
      },
      retrying: {
        meta: { pending: ask({ kind: 'polar', asks: 'continue' }) },
        on: {
          'turn.yes': 'checking',
          'turn.no': { target: 'ready', actions: ['forgetAccount', say('cancel')] },
          'turn.other': 'thinking',
        },
      },
      finishing: {
        meta: { pending: ask({ kind: 'offer', asks: 'more' }) },
        on: {
          'turn.yes': { target: 'ready', actions: say('more') },
          'turn.no': { target: 'gone', actions: say('end') },
          'turn.other': 'thinking',
        },
      },
      thinking: {
        invoke: {
          src: 'model',
          input: {},
          onDone: { target: 'ready', actions: 'sayAnswer' },
          onError: { target: 'ready', actions: 'sayFallback' },
        },
      },
      thinkingOfAccount: {
        invoke: {
          src: 'model',
          input: answerOnly,
          onDone: { target: 'askingAccount', actions: ['forgetProblem', 'sayAnswer'] },
          onError: { target: 'askingAccount', actions: ['forgetProblem', 'sayFallback'] },
        },
      },
      thinkingOfBirthDate: {
        invoke: {
          src: 'model',
          input: answerOnly,
          onDone: { target: 'askingBirthDate', actions: ['forgetProblem', 'sayAnswer'] },
          onError: { target: 'askingBirthDate', actions: ['forgetProblem', 'sayFallback'] },
        },
      },
      gone: { type: 'final' },
    },
  });
}

/** The account in what was said beside a yes ("yes, my checking account"), else in all of it. */
const accountIn = ({ remainder, text }: TurnFacts & { remainder?: string }) => accountOfAnswer(remainder ?? text);

/** What the slots of `CheckBalance` change. A slot that is empty, or wrong, takes nothing away that is already known. */
function fromSlots(context: BankerContext, event: TurnFacts): BankerContext {
  const said = slotOf(event, 'accountType');
  const born = context.hasBirthDate ? undefined : slotOf(event, 'dateOfBirth');
  const account = said === undefined ? context.account : (accountOf(said) ?? null);
  const wrongDate = born === undefined ? undefined : problemOfBirthDate(born, event.at);
  return {
    account,
    hasBirthDate: context.hasBirthDate || (born !== undefined && wrongDate === undefined),
    problem: account === null ? (said === undefined ? null : 'unknownAccount') : (wrongDate ?? null),
    locale: event.locale,
  };
}
