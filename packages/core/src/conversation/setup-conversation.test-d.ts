import { expectTypeOf } from 'vitest';
import { assign, fromPromise } from 'xstate';
import type { ModelOutput } from './model-actor.ts';
import { setupConversation } from './setup-conversation.ts';
import type { TurnEvent } from './turn-event.ts';

const bank = setupConversation({
  types: {} as { context: { asked: number }; intents: 'CheckBalance' },
  actors: { look: fromPromise(async ({ input }: { input: { account: string } }) => ({ amount: input.account.length })) },
});

bank.createMachine({
  context: ({ input }) => {
    expectTypeOf(input).toEqualTypeOf<{ locale: string; platform: string }>();
    return { asked: 0 };
  },
  initial: 'waiting',
  states: {
    waiting: {
      meta: { pending: { kind: 'slot', slot: 'account' }, takesRemainder: true },
      on: {
        'turn.CheckBalance': {
          target: 'looking',
          actions: assign({
            asked: ({ context, event }) => {
              expectTypeOf(event.slots).toEqualTypeOf<Readonly<Record<string, string | readonly string[]>>>();
              return context.asked + 1;
            },
          }),
        },
        // @ts-expect-error an intent that was not declared
        'turn.Transfer': 'waiting',
      },
    },
    looking: {
      invoke: {
        src: 'look',
        input: { account: 'savings' },
        onDone: {
          target: 'waiting',
          actions: {
            type: 'say',
            params: ({ event }) => {
              expectTypeOf(event.output).toEqualTypeOf<{ amount: number }>();
              return { reply: 'balance', values: event.output };
            },
          },
        },
      },
    },
    asking: {
      invoke: {
        src: 'model',
        input: { text: 'hello', takesAhead: true },
        onDone: {
          actions: ({ event }) => {
            expectTypeOf(event.output).toEqualTypeOf<ModelOutput>();
          },
        },
      },
    },
    wrong: {
      // @ts-expect-error a kind of question there is not
      meta: { pending: { kind: 'rhetorical' } },
    },
  },
});

setupConversation({ actors: {} }).createMachine({
  context: {},
  states: {
    a: {
      // @ts-expect-error an actor that was not declared
      invoke: { src: 'look' },
    },
  },
});

expectTypeOf<TurnEvent['type']>().toExtend<`turn.${string}`>();
expectTypeOf<Extract<TurnEvent<'Order'>, { type: 'turn.Order' }>['text']>().toEqualTypeOf<string>();
