import type { ModelOutput } from './model-actor.ts';
import { setupConversation } from './setup-conversation.ts';

const outputOf = (event: unknown) => (event as { output: ModelOutput }).output;

const chat = setupConversation().extend({
  guards: {
    isRefusal: ({ event }) => outputOf(event).outcome === 'refused',
    asksYesOrNo: ({ event }) => outputOf(event).question?.kind === 'polar',
    /** The conversation's own question would talk over the model's, and makes no sense after a refusal. */
    leavesRoomToAsk: ({ event }) => outputOf(event).question === undefined && outputOf(event).outcome === 'complete',
  },
});

const say = (reply: string) => ({ type: 'say' as const, params: { reply } });

/**
 * The machine behind `defineConversation`. Values: `listening` (nothing asked), `asked` (the model asked a yes/no question),
 * `confirming` (the conversation asked its own), `offering` ("anything else?"), `thinking` (never saved), `ended`.
 *
 * @param confirm whether the conversation asks its own question after each answer
 */
export function createChatMachine({ confirm }: { confirm: boolean }) {
  return chat.createMachine({
    id: 'chat',
    context: {},
    initial: 'listening',
    on: {
      'turn.launch': { target: '.listening', actions: say('opening') },
      'turn.stop': { target: '.ended', actions: say('stop') },
      'turn.end': { target: '.ended', actions: say('end') },
      'turn.cancel': { target: '.listening', actions: say('cancel') },
      'turn.thanks': { target: '.offering', actions: say('thanks') },
      'turn.help': { actions: say('help') },
      'turn.repeat': { actions: 'repeat' },
      'turn.other': '.thinking',
    },
    states: {
      listening: {},
      asked: {
        meta: { pending: { kind: 'polar' } },
        on: { 'turn.yes': 'thinking', 'turn.no': 'thinking', 'turn.maybe': 'thinking' },
      },
      confirming: {
        meta: { pending: { kind: 'polar' } },
        on: {
          'turn.yes': { target: 'listening', actions: say('confirmYes') },
          'turn.no': { target: 'listening', actions: say('confirmNo') },
          'turn.maybe': { actions: say('confirmMaybe') },
        },
      },
      offering: {
        meta: { pending: { kind: 'offer', asks: 'more' } },
        on: {
          'turn.yes': { target: 'listening', actions: say('goOn') },
          'turn.no': { target: 'ended', actions: say('end') },
        },
      },
      thinking: {
        invoke: {
          src: 'model',
          input: {},
          onDone: [
            ...(confirm
              ? [{ guard: 'leavesRoomToAsk' as const, target: 'confirming', actions: ['sayAnswer' as const, say('confirmQuestion')] }]
              : []),
            { guard: 'isRefusal', target: 'offering', actions: 'sayAnswer' },
            { guard: 'asksYesOrNo', target: 'asked', actions: 'sayAnswer' },
            { target: 'listening', actions: 'sayAnswer' },
          ],
          onError: { target: 'listening', actions: 'sayFallback' },
        },
      },
      ended: { type: 'final' },
    },
  });
}
