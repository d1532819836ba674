import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { ConversationDefinitionError } from '../errors/conversation-definition-error.ts';

/**
 * Refuses machines that cannot be run purely: `after` and delayed transitions need a live timer, and a wildcard would swallow
 * `turn.stop` in a deep state while the root waits for it (the deepest state wins in XState).
 *
 * @throws ConversationDefinitionError
 */
export function checkMachine(machine: AnyStateMachine): void {
  const conversation = machine.id;
  for (const node of nodesOf(machine.root)) {
    if (node.after.length > 0) {
      throw new ConversationDefinitionError({
        conversation,
        state: node.id,
        message: 'uses "after", but nothing runs between two turns that could fire it.',
        hint: 'Compare the "at" of turn events in a guard instead.',
      });
    }
    for (const descriptor of node.ownEvents) {
      if (descriptor === '*' || descriptor.endsWith('.*')) {
        throw new ConversationDefinitionError({
          conversation,
          state: node.id,
          message: `has the wildcard transition "${descriptor}", which would take "turn.stop" away from its parents.`,
          hint: 'Name the turn events one by one; "turn.other" is everything the router did not recognise.',
        });
      }
    }
    if (node.type !== 'final' && node.invoke.length > 0 && node.ownEvents.some((descriptor) => descriptor.startsWith('turn.'))) {
      throw new ConversationDefinitionError({
        conversation,
        state: node.id,
        message: 'both invokes an actor and waits for the user.',
        hint: 'Move the invoke into a state of its own that ends in onDone and onError.',
      });
    }
  }
}

function* nodesOf(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states) as AnyStateNode[]) yield* nodesOf(child);
}
