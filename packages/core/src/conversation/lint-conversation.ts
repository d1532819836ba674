import { type AnyEventObject, type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { controlIntents } from '../dialogue/control-intent.ts';
import type { Conversation } from './conversation.ts';
import type { ModelOutput } from './model-actor.ts';

export interface LintOptions {
  /** What your own actors may give, by name, so that the states behind them are reached. */
  outputs?: Readonly<Record<string, readonly unknown[]>>;
  /** Filled slots to send along with intents of your own, one turn for each set. @default [{}] */
  slots?: readonly Readonly<Record<string, string>>[];
  /** Most situations visited. @default 2_000 */
  limit?: number;
}

export interface LintFinding {
  rule: 'stop-does-not-end' | 'never-settles' | 'throws' | 'not-exhaustive';
  /** State value in which it happens, as JSON. */
  state: string;
  message: string;
}

const modelOutputs: readonly ModelOutput[] = [
  { text: 'Yes.', outcome: 'complete' },
  { text: 'Shall we?', outcome: 'complete', question: { kind: 'polar', text: 'Shall we?', asks: 'continue', negative: false } },
  { text: 'What is it?', outcome: 'complete', question: { kind: 'open', text: 'What is it?', asks: 'other', negative: false } },
  { text: 'To begin with.', outcome: 'cut' },
  { text: 'I would rather not.', outcome: 'refused' },
];

/**
 * Walks a conversation through everything that turns, answers and failures can do to it, and proves that "stop" ends it from
 * every state in which it waits for the user. An empty list means that it does.
 *
 * @example expect(lintConversation(bedtime)).toEqual([]);
 */
export function lintConversation(
  { machine }: Conversation,
  { outputs = {}, slots = [{}], limit = 2_000 }: LintOptions = {},
): LintFinding[] {
  const findings = new Map<string, LintFinding>();
  const report = (rule: LintFinding['rule'], snapshot: AnyMachineSnapshot | undefined, message: string) => {
    const state = JSON.stringify(snapshot?.value ?? 'start');
    findings.set(`${rule} ${state}`, { rule, state, message });
  };
  const known = new Set<string>();
  const queue: AnyMachineSnapshot[] = [];
  const visit = (snapshot: AnyMachineSnapshot) => {
    const key = JSON.stringify([snapshot.value, snapshot.context]);
    if (known.has(key) || snapshot.status !== 'active') return;
    known.add(key);
    queue.push(snapshot);
  };
  const step = (snapshot: AnyMachineSnapshot, event: AnyEventObject): AnyMachineSnapshot | undefined => {
    try {
      const [next] = transition(machine, snapshot, event);
      if (next.status !== 'error') return next;
      report('throws', snapshot, `fails on "${event.type}" and has no onError for it.`);
    } catch (error) {
      report('throws', snapshot, `throws on "${event.type}": ${error instanceof Error ? error.message : String(error)}`);
    }
    return undefined;
  };

  const turns = turnEvents(machine.events as readonly string[], slots);
  try {
    visit(initialTransition(machine, { locale: 'en-US', platform: 'none' })[0]);
  } catch (error) {
    report('throws', undefined, `cannot start: ${error instanceof Error ? error.message : String(error)}`);
  }
  while (queue.length > 0) {
    if (known.size > limit) {
      report(
        'not-exhaustive',
        queue[0],
        `has more than ${limit} situations; what lies behind this state was not visited. Raise "limit", or keep counters out of the context.`,
      );
      break;
    }
    const snapshot = queue.shift()!;
    const results = resultEvents(snapshot, outputs);
    if (results.length > 0) {
      const nexts = results.map((event) => step(snapshot, event));
      if (nexts.some((next) => next && next.status === 'active' && JSON.stringify(next.value) === JSON.stringify(snapshot.value))) {
        report('never-settles', snapshot, 'stays in a state that invokes when its actor ends; give onDone and onError targets.');
      }
      for (const next of nexts) if (next) visit(next);
      continue;
    }
    if (!stopEnds(snapshot))
      report('stop-does-not-end', snapshot, 'does not end on "turn.stop". Handle it at the root, with a final state as target.');
    for (const event of turns) {
      const next = step(snapshot, event);
      if (next) visit(next);
    }
  }
  return [...findings.values()];

  /** Every way in which the machine can come to rest after a stop must be its end. */
  function stopEnds(waiting: AnyMachineSnapshot): boolean {
    let fronts = [step(waiting, turn('stop'))];
    for (let depth = 0; depth < 12 && fronts.length > 0; depth++) {
      const next: (AnyMachineSnapshot | undefined)[] = [];
      for (const snapshot of fronts) {
        if (!snapshot) return false;
        if (snapshot.status === 'done') continue;
        const results = resultEvents(snapshot, outputs);
        if (results.length === 0) return false;
        next.push(...results.map((event) => step(snapshot, event)));
      }
      fronts = next;
    }
    return fronts.length === 0;
  }
}

function turnEvents(descriptors: readonly string[], slots: readonly Readonly<Record<string, string>>[]): AnyEventObject[] {
  const standard = ['launch', 'other', ...controlIntents];
  const own = descriptors.filter((name) => name.startsWith('turn.')).map((name) => name.slice(5));
  return [
    ...standard.map((name) => turn(name)),
    ...own.filter((name) => !standard.includes(name)).flatMap((name) => slots.map((filled) => turn(name, filled))),
  ];
}

function turn(name: string, slots: Readonly<Record<string, string>> = {}): AnyEventObject {
  return { type: `turn.${name}`, text: name, locale: 'en-US', at: 0, slots };
}

/** The done and error events of what a state invokes; empty in states that wait for the user. */
function resultEvents(snapshot: AnyMachineSnapshot, outputs: Readonly<Record<string, readonly unknown[]>>): AnyEventObject[] {
  return snapshot._nodes.flatMap((node) =>
    node.invoke.flatMap(({ id, src }) => {
      const name = typeof src === 'string' ? src : id;
      const samples = outputs[name] ?? (name === 'model' ? modelOutputs : [undefined]);
      return [
        ...samples.map((output) => ({ type: `xstate.done.actor.${id}`, output })),
        { type: `xstate.error.actor.${id}`, error: new Error('lint: the actor failed') },
      ];
    }),
  );
}
