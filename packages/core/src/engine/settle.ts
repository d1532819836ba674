import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { ConversationEvent } from '../conversation/conversation-event.ts';
import { ConversationDefinitionError } from '../errors/conversation-definition-error.ts';
import { type Invocation, type Step, stepMachine } from './step-machine.ts';

/** How an invocation ended. */
export type Result = { status: 'done'; output: unknown } | { status: 'error'; error: unknown };

/** Runs one invocation to its end. Must not throw; the signal fires at the deadline and when the machine leaves the state. */
export type RunInvocation = (invocation: Invocation, signal: AbortSignal) => Promise<Result>;

/** Invocations of one turn at most: more is a loop in the machine. */
const MAX_INVOCATIONS = 12;

export interface Settled {
  snapshot: AnyMachineSnapshot;
  said: ConversationEvent[];
}

/** Step, await, step … until the machine waits for the user again or has ended. */
export async function settle(machine: AnyStateMachine, first: Step, run: RunInvocation, deadline: AbortSignal): Promise<Settled> {
  const running = new Map<string, { stop: AbortController; result: Promise<{ id: string; result: Result }> }>();
  const stopAll = () => {
    for (const { stop } of running.values()) stop.abort(deadline.reason);
  };
  deadline.addEventListener('abort', stopAll, { once: true });
  const said = [...first.said];
  let { snapshot } = first;
  let count = 0;

  const follow = (step: Step) => {
    snapshot = step.snapshot;
    for (const id of step.stopped) {
      running.get(id)?.stop.abort();
      running.delete(id);
    }
    for (const invocation of step.invoked) {
      if (++count > MAX_INVOCATIONS) {
        throw new ConversationDefinitionError({
          conversation: machine.id,
          message: `invoked more than ${MAX_INVOCATIONS} actors in one turn.`,
          hint: 'A state that invokes must come to a state that waits for the user.',
        });
      }
      const stop = new AbortController();
      if (deadline.aborted) stop.abort(deadline.reason);
      running.set(invocation.id, { stop, result: run(invocation, stop.signal).then((result) => ({ id: invocation.id, result })) });
    }
  };

  try {
    follow(first);
    while (running.size > 0 && snapshot.status === 'active') {
      const { id, result } = await Promise.race([...running.values()].map((entry) => entry.result));
      if (!running.delete(id)) continue;
      const step = stepMachine(machine, snapshot, eventOf(id, result));
      said.push(...step.said);
      follow(step);
    }
  } finally {
    stopAll();
    deadline.removeEventListener('abort', stopAll);
  }
  if (snapshot.status === 'active' && snapshot._nodes.some((node) => node.invoke.length > 0)) {
    throw new ConversationDefinitionError({
      conversation: machine.id,
      message: 'stayed in a state that invokes after its actor had ended.',
      hint: 'Give every invoke an onDone and an onError with a target.',
    });
  }
  return { snapshot, said };
}

function eventOf(id: string, result: Result) {
  return result.status === 'done'
    ? { type: `xstate.done.actor.${id}`, output: result.output, actorId: id }
    : { type: `xstate.error.actor.${id}`, error: result.error, actorId: id };
}
