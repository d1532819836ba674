import { controlIntents, type Turn, type TurnIntent } from '@turnwise/core';
import type { LexRequest } from '../event/read-event.ts';
import type { DialogMemory } from '../session/dialog-memory.ts';
import { entryOf } from '../untrusted-json.ts';
import { bareName, builtInIntents, type IntentMeaning } from './built-in-intents.ts';
import { hidePrivateWords } from './hide-private-words.ts';
import { slotValues } from './slot-values.ts';
import { isUnanswered, readAnswer } from './user-answer.ts';

export interface TurnMapping {
  /** Names of intents in the bot and what they are taken for. */
  intents: Readonly<Record<string, IntentMeaning>>;
  /** Below it, a built-in intent of Lex counts as not understood. */
  controlConfidence: number;
  privateSlots: readonly string[];
  /** Whether the machine has `turn.<name>`. */
  knows: (name: string) => boolean;
}

/** What an event says to the conversation. */
export interface TurnInput {
  turn: Pick<Turn, 'text' | 'intent' | 'alternatives'>;
  /** The machine is offered the bot's own intent, with its slots. */
  asIntent: boolean;
}

const controls: ReadonlySet<string> = new Set(['launch', ...controlIntents]);

/** Makes a turn of an event. */
export function toTurn(request: LexRequest, memory: DialogMemory, mapping: TurnMapping): TurnInput {
  const { intent, alternatives } = request;
  const heard = heardNow(request, memory);
  const text = hidePrivateWords({ text: request.text, slots: intent.slots, privateSlots: mapping.privateSlots, heardSlots: heard });
  // Other hearings hold the hidden words too.
  const words = { text, ...(text === request.text && alternatives.length > 0 && { alternatives }) };
  const meant = intentOf(request, memory, mapping);
  if (!meant) return { turn: words, asIntent: false };
  // Without words the engine takes the usual ones for a control intent.
  return { turn: { ...(text ? words : {}), intent: meant }, asIntent: !controls.has(meant.name) && mapping.knows(meant.name) };
}

/** What Lex understood; `undefined` when the words have to speak for themselves. */
function intentOf(request: LexRequest, memory: DialogMemory, mapping: TurnMapping): TurnIntent | undefined {
  const { intent, source, confidence } = request;
  const name = bareName(intent.name);
  const known = mapping.knows(name);
  const slots = slotValues(intent.slots);
  const answer = readAnswer(request, memory, known);
  if (answer) return { name: answer, slots, ...(answer !== 'maybe' && { confirmed: answer === 'yes' }) };
  if (source === 'dialog' && isUnanswered(request, memory)) return undefined;
  const meaning = entryOf(mapping.intents, intent.name) ?? (known ? undefined : entryOf(builtInIntents, name));
  if (meaning === 'text') return undefined;
  if (meaning !== undefined) return confidence !== undefined && confidence < mapping.controlConfidence ? undefined : { name: meaning };
  return { name, slots, ...(intent.confirmationState === 'Confirmed' && { confirmed: true }) };
}

/** Slots that these words filled: those that Lex names, and the one that was asked for. */
function heardNow({ intent, heardSlots }: LexRequest, { asked, intent: active }: DialogMemory): readonly string[] {
  return asked?.kind === 'slot' && active?.name === intent.name ? [...heardSlots, asked.slot] : heardSlots;
}
