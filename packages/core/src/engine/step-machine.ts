import {
  type AnyActorLogic,
  type AnyActorRef,
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  initialTransition,
  transition,
} from 'xstate';
import type { ConversationEvent } from '../conversation/conversation-event.ts';
import { ConversationDefinitionError } from '../errors/conversation-definition-error.ts';

/** An actor that the machine asked for. */
export interface Invocation {
  id: string;
  /** Name in the machine's setup; `model` is the engine's own. */
  src: string;
  logic: AnyActorLogic;
  input: unknown;
  /** The machine's context when it asked. */
  context: unknown;
}

/** One step of a machine: where it stands, and what it wants done. */
export interface Step {
  snapshot: AnyMachineSnapshot;
  said: ConversationEvent[];
  invoked: Invocation[];
  /** Ids of invocations that the machine has left. */
  stopped: string[];
}

/** The first step of a new session. */
export function startMachine(machine: AnyStateMachine, input: unknown): Step {
  return readEffects(machine, ...initialTransition(machine, input));
}

/** Takes an event, purely: the machine's own functions run, nothing else does. */
export function stepMachine(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: AnyEventObject): Step {
  return readEffects(machine, ...transition(machine, snapshot, event));
}

interface Effect {
  type: string;
  info: unknown;
  params: unknown;
  exec: ((info: never, params: never) => void) | undefined;
}

function readEffects(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, effects: readonly unknown[]): Step {
  if (snapshot.status === 'error') throw snapshot.error;
  const step: Step = { snapshot, said: [], invoked: [], stopped: [] };
  for (const effect of effects as readonly Effect[]) readEffect(machine, effect, step);
  return step;
}

function readEffect(machine: AnyStateMachine, effect: Effect, step: Step): void {
  if (effect.type === 'xstate.emit') {
    step.said.push((effect.params as { event: ConversationEvent }).event);
    return;
  }
  if (effect.type === 'xstate.spawnChild') {
    const { id, src, input, actorRef } = effect.params as {
      id?: string;
      src: unknown;
      input: unknown;
      actorRef?: AnyActorRef & { logic: AnyActorLogic };
    };
    const invocation = step.snapshot._nodes.flatMap((node) => node.invoke).find((invoke) => invoke.id === id);
    if (id === undefined || !invocation || !actorRef)
      throw impure(machine, 'spawns an actor', 'Use "invoke": what is spawned would have to live on between turns.');
    step.invoked.push({ id, src: typeof src === 'string' ? src : id, logic: actorRef.logic, input, context: step.snapshot.context });
    return;
  }
  if (effect.type === 'xstate.stopChild') {
    const { actorRef } = effect.params as { actorRef?: { id: string } };
    const id = actorRef?.id ?? (effect.params as unknown as { id?: string }).id;
    if (id !== undefined) step.stopped.push(id);
    return;
  }
  if (effect.type === 'xstate.raise' || effect.type === 'xstate.sendTo') {
    throw impure(
      machine,
      `sends an event by "${effect.type}" with a delay or to another actor`,
      'Nothing runs between two turns that could receive it.',
    );
  }
  // Actions of the author's own (logging, metrics) are functions without a place in the snapshot.
  if (effect.exec && !effect.type.startsWith('xstate.')) effect.exec(effect.info as never, effect.params as never);
}

function impure(machine: AnyStateMachine, what: string, hint: string): ConversationDefinitionError {
  return new ConversationDefinitionError({ conversation: machine.id, message: `${what}, which the engine cannot run.`, hint });
}
