import { emit, type SetupReturn, setup, type UnknownActorLogic } from 'xstate';
import type { Pending } from '../dialogue/pending.ts';
import type { ConversationEvent, SayEvent } from './conversation-event.ts';
import { type ModelOutput, modelActor } from './model-actor.ts';
import type { TurnEvent } from './turn-event.ts';

/** What the engine reads from a state's `meta`. */
export interface StateMeta {
  /** The question that is open in this state. Missing parts (its words, what it asks) are taken from what was said. */
  pending?: Pending;
  /** "yes, and make it two" comes as `turn.yes` with `remainder`, instead of going to the model whole. @default false */
  takesRemainder?: boolean;
  /**
   * What the user says in this state is for the machine alone (a date of birth, an account number): it stays out of the
   * transcript, of what a model reads later, and of records. A model invoked for such a turn still reads it, unless its `text`
   * input says otherwise.
   *
   * @default false
   */
  private?: boolean;
}

/** What a machine starts with: `context: ({ input }) => …`. */
export interface ConversationInput {
  /** BCP 47 tag of the first turn. */
  locale: string;
  platform: string;
}

export interface ConversationTypes {
  /** The machine's own memory. Plain JSON: it is saved between turns. */
  context?: object;
  /** Names of intents of your own, received as `turn.<name>`. */
  intents?: string;
}

export interface SetupConversationOptions<Types extends ConversationTypes, Actors extends Record<string, UnknownActorLogic>> {
  /** Only for the compiler, as in XState: `types: {} as { context: …; intents: 'CheckBalance' }`. */
  types?: Types;
  /** Tasks of your own, best made with `fromPromise`; they obey the turn's deadline through their `signal`. */
  actors?: Actors;
}

type ContextOf<Types extends ConversationTypes> = Types['context'] extends object ? Types['context'] : Record<never, never>;
type IntentsOf<Types extends ConversationTypes> = Types['intents'] extends string ? Types['intents'] : never;

/** XState's `setup` with the events, actors and actions of a conversation. */
export type ConversationSetup<Types extends ConversationTypes, Actors extends Record<string, UnknownActorLogic>> = SetupReturn<
  ContextOf<Types>,
  TurnEvent<IntentsOf<Types>>,
  { [Name in keyof Actors | 'model']: Name extends 'model' ? typeof modelActor : Actors[Name] },
  Record<never, never>,
  { say: Omit<SayEvent, 'type'>; sayAnswer: undefined; sayFallback: undefined; repeat: undefined },
  Record<never, never>,
  never,
  string,
  ConversationInput,
  unknown,
  ConversationEvent,
  StateMeta
>;

/**
 * XState's `setup` with everything a conversation needs: turn events, typed `meta`, the actor `model`, and actions that speak.
 * Add guards and actions of your own with `.extend({ … })`, then `.createMachine({ … })`, and hand it to `fromMachine`.
 *
 * Actions: `say` (params: a `SayEvent` without its type), `sayAnswer` (what the model said; for `onDone` of `model`),
 * `sayFallback` (the apology; for `onError`), `repeat` (the last reply again).
 *
 * @example
 * const bank = setupConversation({
 *   types: {} as { context: { account?: string }; intents: 'CheckBalance' },
 *   actors: { checkBalance: fromPromise(async ({ input, signal }) => …) },
 * });
 */
export function setupConversation<
  const Types extends ConversationTypes = Record<never, never>,
  Actors extends Record<string, UnknownActorLogic> = Record<never, never>,
>({ actors }: SetupConversationOptions<Types, Actors> = {}): ConversationSetup<Types, Actors> {
  const speaking = setup({
    types: {} as { context: object; events: TurnEvent; emitted: ConversationEvent; meta: StateMeta; input: ConversationInput },
    actors: { ...actors, model: modelActor },
    actions: {
      say: emit((_, params: Omit<SayEvent, 'type'>) => ({ type: 'say' as const, ...params })),
      sayAnswer: emit(({ event }) => {
        const { text, card, suggestions } = (event as unknown as { output: ModelOutput }).output;
        return { type: 'say' as const, text, ...(card && { card }), ...(suggestions && { suggestions }) };
      }),
      sayFallback: emit({ type: 'say' as const, reply: 'fallback' }),
      repeat: emit({ type: 'repeat' as const }),
    },
  });
  // XState infers its types from literals; of the generic ones here it would keep nothing.
  return speaking as unknown as ConversationSetup<Types, Actors>;
}
