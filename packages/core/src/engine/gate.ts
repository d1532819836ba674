import type { AnyMachineSnapshot } from 'xstate';
import type { Conversation } from '../conversation/conversation.ts';
import type { TurnFacts } from '../conversation/turn-event.ts';
import type { Recognition } from '../router/recognition.ts';

/** A turn event on its way into the machine. */
export type TurnInput = { type: `turn.${string}` } & TurnFacts;

/** What a turn becomes. */
export type Gated =
  | { to: 'machine'; event: TurnInput; recognition: Recognition | undefined }
  /** The machine has no word for it, but every conversation can do it. */
  | { to: 'engine'; action: 'launch' | 'stop' | 'repeat' | 'unclear'; recognition: Recognition | undefined };

/** Events that may carry an intent, best first: a machine that only knows `turn.stop` ends on a goodbye too. */
const eventsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['stop', ['stop', 'end']],
  ['end', ['end', 'stop']],
]);

/** What the engine does itself when the machine does not take the intent. */
const engineActions: ReadonlyMap<string, 'launch' | 'stop' | 'repeat'> = new Map([
  ['launch', 'launch'],
  ['stop', 'stop'],
  ['end', 'stop'],
  ['repeat', 'repeat'],
]);

export interface GateInput {
  snapshot: AnyMachineSnapshot;
  /** What the turn may mean, best first. */
  candidates: readonly Recognition[];
  facts: TurnFacts;
  conversation: Conversation;
}

/**
 * The state is the context: a recognition counts only if the present state takes it by an explicit transition (machines with
 * wildcards are refused when they are defined). Everything else is `turn.other`.
 */
export function gate({ snapshot, candidates, facts, conversation }: GateInput): Gated {
  const takesRemainder = metaOf(snapshot).some((meta) => meta.takesRemainder === true);
  for (const recognition of candidates) {
    if (recognition.flags.includes('frustration') && conversation.frustration === 'model') continue;
    if (recognition.remainder !== undefined && !takesRemainder) continue;
    for (const name of eventsOf.get(recognition.intent) ?? [recognition.intent]) {
      const event: TurnInput = {
        type: `turn.${name}`,
        ...facts,
        ...(recognition.remainder !== undefined && { remainder: recognition.remainder }),
      };
      if (snapshot.can(event)) return { to: 'machine', event, recognition };
    }
    const action = engineActions.get(recognition.intent);
    if (action) return { to: 'engine', action, recognition };
  }
  const other: TurnInput = { type: 'turn.other', ...facts };
  if (facts.text && snapshot.can(other)) return { to: 'machine', event: other, recognition: undefined };
  return { to: 'engine', action: 'unclear', recognition: undefined };
}

/** Meta of the active states, the deepest last. */
export function metaOf(snapshot: AnyMachineSnapshot): Record<string, unknown>[] {
  const meta: Record<string, Record<string, unknown> | undefined> = snapshot.getMeta();
  return Object.keys(meta)
    .sort((a, b) => a.split('.').length - b.split('.').length)
    .map((id) => meta[id] ?? {});
}
