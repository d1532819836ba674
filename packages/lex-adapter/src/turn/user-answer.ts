import type { LexRequest } from '../event/read-event.ts';
import type { DialogMemory } from '../session/dialog-memory.ts';
import { scalarOf } from './slot-values.ts';

/** Values of the slot type AMAZON.Confirmation, the same in all locales. */
const confirmationValues: Readonly<Record<string, 'yes' | 'no' | 'maybe'>> = {
  yes: 'yes',
  no: 'no',
  maybe: 'maybe',
  "don't know": 'maybe',
};

/** The user's answer to a yes/no question, when Lex itself has read it: from a confirmation, or from a slot that stands for one. */
export function readAnswer(
  { intent, source }: LexRequest,
  { asked }: DialogMemory,
  machineKnows: boolean,
): 'yes' | 'no' | 'maybe' | undefined {
  if (asked?.kind === 'slot' && asked.yesNo) {
    const value = scalarOf(intent.slots[asked.slot]);
    if (value !== undefined)
      return Object.hasOwn(confirmationValues, value.toLowerCase()) ? confirmationValues[value.toLowerCase()] : undefined;
  }
  if (intent.confirmationState === 'Denied') return 'no';
  if (intent.confirmationState !== 'Confirmed') return undefined;
  // A prompt of the bot's own was confirmed, not a question of the machine's: what counts is the intent, with its slots.
  const ownPrompt = machineKnows && (source === 'fulfillment' || asked?.kind !== 'confirmation');
  return ownPrompt ? undefined : 'yes';
}

/**
 * Lex asked for a slot or a confirmation and could not read the answer: the intent and its slots are those of the turn before, and
 * only the words are new ("what is a savings account?", "never mind").
 */
export function isUnanswered({ intent, proposed, heardSlots }: LexRequest, { asked, intent: active }: DialogMemory): boolean {
  if (heardSlots.length > 0) return false;
  if (proposed?.isRetry) return true;
  if (!asked || active?.name !== intent.name) return false;
  return asked.kind === 'confirmation' ? intent.confirmationState === 'None' : !intent.slots[asked.slot];
}
