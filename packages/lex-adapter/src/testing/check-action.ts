import { isRecord, kindOf, listOf, recordOf, type UnknownRecord } from '../untrusted-json.ts';
import type { AddProblem } from './lex-problem.ts';

/** What an action needs beside its name. */
const needs: Readonly<Record<string, { intent: boolean; messages: boolean; states?: readonly string[] }>> = {
  Close: { intent: true, messages: false, states: ['Fulfilled', 'Failed'] },
  ConfirmIntent: { intent: true, messages: true, states: ['InProgress'] },
  ElicitSlot: { intent: true, messages: false, states: ['InProgress'] },
  ElicitIntent: { intent: false, messages: true },
  Delegate: { intent: false, messages: false },
};

/** Whether a dialog action has what it needs, and nothing that contradicts it. */
export function checkAction({ dialogAction, intent }: UnknownRecord, messages: unknown, add: AddProblem): void {
  const { type, slotToElicit } = recordOf(dialogAction);
  const rule = typeof type === 'string' && Object.hasOwn(needs, type) ? needs[type] : undefined;
  if (!rule) {
    add('sessionState.dialogAction.type', `must be one of ${Object.keys(needs).join(', ')}, got ${JSON.stringify(type)}.`);
    return;
  }
  if (rule.messages && listOf(messages).length === 0) add('messages', `are required with ${type}.`);
  if (type !== 'ElicitSlot' && slotToElicit !== undefined) add('sessionState.dialogAction.slotToElicit', `has no meaning with ${type}.`);
  if (type === 'ElicitIntent' && intent !== undefined) add('sessionState.intent', 'does not belong to ElicitIntent.', 'warning');
  if (!isRecord(intent)) {
    if (rule.intent) add('sessionState.intent', `is required with ${type}, as an object { name, state }; got ${kindOf(intent)}.`);
    return;
  }
  if (rule.states && !rule.states.includes(String(intent.state))) {
    add('sessionState.intent.state', `must be ${rule.states.join(' or ')} with ${type}, got ${JSON.stringify(intent.state)}.`);
  }
  if (type === 'ElicitSlot') checkElicited(slotToElicit, recordOf(intent.slots), add);
  const name = String(intent.name).replace(/^AMAZON\./, '');
  if (type === 'ConfirmIntent' && name === 'FallbackIntent') {
    add('sessionState.intent.name', 'is FallbackIntent, which cannot have a confirmation prompt.');
  }
}

function checkElicited(slot: unknown, slots: UnknownRecord, add: AddProblem): void {
  if (typeof slot !== 'string' || slot === '') {
    add('sessionState.dialogAction.slotToElicit', 'is required with ElicitSlot.');
    return;
  }
  if (!Object.hasOwn(slots, slot)) {
    add('sessionState.dialogAction.slotToElicit', `is "${slot}", which the intent does not have.`);
    return;
  }
  if (slots[slot] !== null) add(`sessionState.intent.slots.${slot}`, 'is still filled, so Lex would not listen for it.', 'warning');
}
