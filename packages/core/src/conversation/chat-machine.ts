import { assign } from 'xstate';
import type { ModelOutput, SpokenAnswer } from './model-actor.ts';
import { setupConversation } from './setup-conversation.ts';

/** What a chat remembers between two turns. */
export interface ChatContext {
  /** What the model would say to a yes or a no to its question. */
  ahead?: { yes?: SpokenAnswer; no?: SpokenAnswer } | undefined;
  /** The rest of a long answer. */
  pages?: readonly string[] | undefined;
  /** The model was stopped behind the last of these pages. */
  cut?: true | undefined;
}

const outputOf = (event: unknown) => (event as { output: ModelOutput }).output;

const chat = setupConversation({ types: {} as { context: ChatContext } }).extend({
  guards: {
    isRefusal: ({ event }) => outputOf(event).outcome === 'refused',
    isGoodbye: ({ event }) => outputOf(event).end === true,
    isCut: ({ event }) => outputOf(event).outcome === 'cut',
    hasPages: ({ event }) => (outputOf(event).pages?.length ?? 0) > 0,
    asksYesOrNo: ({ event }) => outputOf(event).question?.kind === 'polar',
    asksNothing: ({ event }) => outputOf(event).question === undefined,
    hasAhead: ({ context }, answer: 'yes' | 'no') => context.ahead?.[answer] !== undefined,
    aheadAsksAgain: ({ context }, answer: 'yes' | 'no') => context.ahead?.[answer]?.question?.kind === 'polar',
    isLastPage: ({ context }) => (context.pages?.length ?? 0) <= 1,
    isLastPageOfCut: ({ context }) => (context.pages?.length ?? 0) <= 1 && context.cut === true,
  },
  actions: {
    keepAnswer: assign({
      ahead: ({ event }) => outputOf(event).ahead,
      pages: ({ event }) => outputOf(event).pages,
      cut: ({ event }) => (outputOf(event).outcome === 'cut' ? (true as const) : undefined),
    }),
    forgetAnswer: assign({ ahead: undefined, pages: undefined, cut: undefined }),
    turnPage: assign({ pages: ({ context }) => context.pages?.slice(1) }),
  },
});

const say = (reply: string) => ({ type: 'say' as const, params: { reply } });
const sayPage = { type: 'say' as const, params: ({ context }: { context: ChatContext }) => ({ text: context.pages?.[0] ?? '' }) };

/** A plain yes or no to the model's question: what it said ahead, or else the model again. */
const answered = (answer: 'yes' | 'no') => {
  const sayAhead = {
    type: 'say' as const,
    params: ({ context }: { context: ChatContext }) => ({ text: context.ahead?.[answer]?.text ?? '', ahead: true }),
  };
  const actions = [sayAhead, 'forgetAnswer' as const];
  return [
    { guard: { type: 'aheadAsksAgain' as const, params: answer }, target: 'asked', reenter: true, actions },
    { guard: { type: 'hasAhead' as const, params: answer }, target: 'listening', actions },
    'thinking',
  ];
};

/**
 * The machine behind `defineConversation`. Values: `listening` (nothing asked), `asked` (the model asked a yes/no question),
 * `confirming` (the conversation asked its own), `paging` ("shall I go on?" with the rest at hand), `interrupted` (the same, but
 * the model was cut off), `offering` ("anything else?"), `thinking` and `continuing` (never saved), `ended`.
 *
 * @param confirm whether the conversation asks its own question after each answer
 */
export function createChatMachine({ confirm }: { confirm: boolean }) {
  const onDone = [
    { guard: 'isGoodbye' as const, target: 'ended', actions: 'sayAnswer' as const },
    { guard: 'isRefusal' as const, target: 'offering', actions: 'sayAnswer' as const },
    { guard: 'hasPages' as const, target: 'paging', actions: ['keepAnswer' as const, 'sayAnswer' as const, say('goOn')] },
    { guard: 'isCut' as const, target: 'interrupted', actions: ['sayAnswer' as const, say('goOn')] },
    // The conversation's own question would talk over one of the model's.
    ...(confirm ? [{ guard: 'asksNothing' as const, target: 'confirming', actions: ['sayAnswer' as const, say('confirmQuestion')] }] : []),
    { guard: 'asksYesOrNo' as const, target: 'asked', actions: ['keepAnswer' as const, 'sayAnswer' as const] },
    { target: 'listening', actions: 'sayAnswer' as const },
  ];
  const onError = { target: 'listening', actions: 'sayFallback' as const };
  return chat.createMachine({
    id: 'chat',
    context: {},
    initial: 'listening',
    on: {
      'turn.launch': { target: '.listening', actions: ['forgetAnswer', say('opening')] },
      'turn.stop': { target: '.ended', actions: say('stop') },
      'turn.end': { target: '.ended', actions: say('end') },
      'turn.cancel': { target: '.listening', actions: ['forgetAnswer', say('cancel')] },
      'turn.thanks': { target: '.offering', actions: ['forgetAnswer', say('thanks')] },
      'turn.help': { actions: say('help') },
      'turn.repeat': { actions: 'repeat' },
      'turn.other': { target: '.thinking', actions: 'forgetAnswer' },
    },
    states: {
      listening: {},
      asked: {
        meta: { pending: { kind: 'polar' } },
        on: { 'turn.yes': answered('yes'), 'turn.no': answered('no'), 'turn.maybe': 'thinking' },
      },
      confirming: {
        meta: { pending: { kind: 'polar' } },
        on: {
          'turn.yes': { target: 'listening', actions: say('confirmYes') },
          'turn.no': { target: 'listening', actions: say('confirmNo') },
          'turn.maybe': { actions: say('confirmMaybe') },
        },
      },
      paging: {
        meta: { pending: { kind: 'offer', asks: 'continue' } },
        on: {
          'turn.yes': [
            { guard: 'isLastPageOfCut', target: 'interrupted', actions: [sayPage, 'forgetAnswer', say('goOn')] },
            { guard: 'isLastPage', target: 'listening', actions: [sayPage, 'forgetAnswer'] },
            { actions: [sayPage, 'turnPage', say('goOn')] },
          ],
          'turn.no': { target: 'listening', actions: ['forgetAnswer', say('enough')] },
        },
      },
      interrupted: {
        meta: { pending: { kind: 'offer', asks: 'continue' } },
        on: { 'turn.yes': 'continuing', 'turn.no': { target: 'listening', actions: say('enough') } },
      },
      offering: {
        meta: { pending: { kind: 'offer', asks: 'more' } },
        on: {
          'turn.yes': { target: 'listening', actions: say('more') },
          'turn.no': { target: 'ended', actions: say('end') },
        },
      },
      thinking: { invoke: { src: 'model', input: { takesAhead: true, takesPages: true }, onDone, onError } },
      continuing: { invoke: { src: 'model', input: { continues: true, takesAhead: true, takesPages: true }, onDone, onError } },
      ended: { type: 'final' },
    },
  });
}
