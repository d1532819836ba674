import { type Conversation, fromMachine, setupConversation } from '@turnwise/core';
import { assign, fromPromise } from 'xstate';

interface Context {
  city?: string;
}

/**
 * A conversation with one of everything that the adapter has to tell apart: `BookRoom` asks for slots itself and books by a task,
 * `BookTable` leaves the asking to Lex, `OpeningHours` only answers, `Card` asks a yes/no question by a slot, everything else is chat.
 */
export function bookingConversation(book: () => Promise<string> = async () => 'room 7'): Conversation {
  const machine = setupConversation({
    types: {} as { context: Context; intents: 'BookRoom' | 'BookTable' | 'OpeningHours' | 'Card' },
    actors: { book: fromPromise(book) },
  })
    .extend({
      actions: { takeCity: assign({ city: ({ event }) => ('slots' in event ? String(event.slots.city) : '') }) },
      guards: { hasCity: ({ event }) => 'slots' in event && event.slots.city !== undefined },
    })
    .createMachine({
      id: 'booking',
      context: {},
      initial: 'open',
      on: {
        'turn.stop': { target: '.ended', actions: { type: 'say', params: { reply: 'stop' } } },
        'turn.cancel': { target: '.open', actions: { type: 'say', params: { text: 'Dropped.' } } },
        'turn.help': { actions: { type: 'say', params: { text: 'I book rooms and tables.' } } },
        'turn.launch': { target: '.open', actions: { type: 'say', params: { reply: 'opening' } } },
        'turn.repeat': { actions: 'repeat' },
        'turn.BookRoom': [{ guard: 'hasCity', target: '.confirming', actions: 'takeCity' }, { target: '.askingCity' }],
        'turn.BookTable': [{ guard: 'hasCity', target: '.booking', actions: 'takeCity' }, { target: '.filling' }],
        'turn.OpeningHours': { target: '.open', actions: { type: 'say', params: { text: 'We are open from nine to five.' } } },
        'turn.Card': { target: '.askingCard' },
      },
      states: {
        open: { on: { 'turn.other': 'thinking' } },
        filling: { on: { 'turn.other': 'thinkingWhileFilling', 'turn.BookTable': { target: 'booking', guard: 'hasCity' } } },
        thinkingWhileFilling: {
          invoke: {
            src: 'model',
            onDone: { target: 'filling', actions: 'sayAnswer' },
            onError: { target: 'filling', actions: 'sayFallback' },
          },
        },
        askingCity: {
          entry: { type: 'say', params: { text: 'In which city?' } },
          meta: { pending: { kind: 'slot', slot: 'city' } },
          on: { 'turn.other': 'thinkingOfCity', 'turn.help': { target: 'askingCity', reenter: true } },
        },
        thinkingOfCity: {
          invoke: {
            src: 'model',
            onDone: { target: 'askingCity', actions: 'sayAnswer' },
            onError: { target: 'askingCity', actions: 'sayFallback' },
          },
        },
        confirming: {
          entry: { type: 'say', params: ({ context }) => ({ text: `Shall I book a room in ${context.city}?` }) },
          meta: { pending: { kind: 'polar', asks: 'correct' } },
          on: { 'turn.yes': 'booking', 'turn.no': 'askingCity', 'turn.other': 'thinking' },
        },
        booking: {
          invoke: {
            src: 'book',
            onDone: { target: 'open', actions: { type: 'say', params: ({ event }) => ({ text: `Booked: ${event.output}.` }) } },
            onError: { target: 'open', actions: 'sayFallback' },
          },
        },
        askingCard: {
          entry: { type: 'say', params: { text: 'Would you like a card?' } },
          meta: { pending: { kind: 'polar', slot: 'wantsCard' } },
          on: {
            'turn.yes': { target: 'open', actions: { type: 'say', params: { text: 'It is on its way.' } } },
            'turn.no': { target: 'open', actions: { type: 'say', params: { text: 'No card then.' } } },
            'turn.maybe': { target: 'open', actions: { type: 'say', params: { text: 'Think about it.' } } },
          },
        },
        thinking: {
          invoke: { src: 'model', onDone: { target: 'open', actions: 'sayAnswer' }, onError: { target: 'open', actions: 'sayFallback' } },
        },
        ended: { type: 'final' },
      },
    });
  return fromMachine(machine, {
    replies: { stop: 'Bye then.', opening: 'Welcome to the hotel.', fallback: 'Something is wrong with me.' },
  });
}
