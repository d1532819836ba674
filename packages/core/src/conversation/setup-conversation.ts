import { emit, setup } from 'xstate';
import type { ConversationEvent, SayEvent } from './conversation-event.ts';
import { type ModelOutput, modelActor } from './model-actor.ts';
import type { TurnEvent } from './turn-event.ts';

/**
 * XState's `setup` with everything a conversation needs: turn events, the actor `model`, and actions that speak.
 * Add your own actors, guards and actions with `.extend({ … })`, then `.createMachine({ … })`.
 *
 * Actions: `say` (params: a `SayEvent` without its type), `sayAnswer` (what the model said; for `onDone`), `sayFallback`
 * (the apology; for `onError`), `repeat` (the last reply again).
 *
 * @typeParam Context - the machine's own memory; must be plain JSON, it is saved between turns
 * @typeParam Intent - names of intents of your own, received as `turn.<name>`
 * @example
 * const bedtime = setupConversation<{ stories: number }>().createMachine({ … });
 */
export function setupConversation<Context extends object = Record<never, never>, Intent extends string = never>() {
  return setup({
    types: {} as { context: Context; events: TurnEvent<Intent>; emitted: ConversationEvent },
    actors: { model: modelActor },
    actions: {
      say: emit((_, params: Omit<SayEvent, 'type'>) => ({ type: 'say' as const, ...params })),
      sayAnswer: emit(({ event }) => ({ type: 'say' as const, text: (event as unknown as { output: ModelOutput }).output.text })),
      sayFallback: emit({ type: 'say' as const, reply: 'fallback' }),
      repeat: emit({ type: 'repeat' as const }),
    },
  });
}
