import type { LexSlot, LexSlots } from '../event/lex-intent.ts';
import { listOf, recordOf } from '../untrusted-json.ts';

export interface PrivateWords {
  text: string;
  slots: LexSlots;
  /** Names of the slots whose values nobody but the machine may see. */
  privateSlots: readonly string[];
  /** Slots that these very words filled. */
  heardSlots: readonly string[];
}

/**
 * Takes the values of private slots out of what was said: "savings, born 3 May 1990" becomes "savings, born [dateOfBirth]".
 * When these words filled such a slot but its value is not to be found in them (Lex understood another hearing), all of them go.
 */
export function hidePrivateWords({ text, slots, privateSlots, heardSlots }: PrivateWords): string {
  let hidden = text;
  for (const name of privateSlots) {
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
    for (const value of slot ? originalsOf(slot) : []) {
      const without = replaceAll(hidden, value, `[${name}]`);
      if (without === hidden && heardSlots.includes(name)) return `[${name}]`;
      hidden = without;
    }
  }
  return hidden;
}

/** More parts than any slot has; the rest is not read. */
const MAX_PARTS = 100;

function originalsOf(slot: LexSlot): string[] {
  const parts = [...listOf(slot.values), ...Object.values(recordOf(slot.subSlots))]
    .slice(0, MAX_PARTS)
    .flatMap((part) => (part ? originalsOf(part as LexSlot) : []));
  const own: unknown = slot.value?.originalValue;
  return parts.length > 0 || typeof own !== 'string' || own.trim() === '' ? parts : [own.trim()];
}

/** Without regard to case: speech recognition and slots do not agree on it. Never part of a longer word or number. */
function replaceAll(text: string, value: string, replacement: string): string {
  if (value.length > text.length) return text;
  const escaped = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), replacement);
}
