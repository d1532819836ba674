import type { SlotValue } from '@turnwise/core';
import { isRecord, recordOf } from './untrusted-json.ts';

/** More slots than any interaction model has; the rest is not read. */
const MAX_SLOTS = 100;
/** Longest slot value that is read, in characters; the engine reads no more of an utterance either. */
const MAX_VALUE = 2_000;

/**
 * Filled slots of an intent, by name. A value of the slot's own type is given as its canonical name, whatever synonym was said;
 * a slot that takes several values as a list.
 */
export function readSlots(slots: unknown): Record<string, SlotValue> {
  return readEach(slots, (slot) => canonicalName(slot.resolutions) ?? slot.value);
}

/** Filled slots with the words that were heard, which is what a slot of free text is for. */
export function readHeard(slots: unknown): Record<string, SlotValue> {
  return readEach(slots, (slot) => slot.value);
}

type Read = (slot: Readonly<Record<string, unknown>>) => unknown;

function readEach(slots: unknown, read: Read): Record<string, SlotValue> {
  const filled: [string, SlotValue][] = [];
  for (const [name, slot] of Object.entries(recordOf(slots)).slice(0, MAX_SLOTS)) {
    const value = slotValueOf(recordOf(slot), read);
    if (value !== undefined) filled.push([name.slice(0, MAX_VALUE), value]);
  }
  // Unlike assignment this keeps a slot named `__proto__` an ordinary key.
  return Object.fromEntries(filled);
}

function slotValueOf(slot: Readonly<Record<string, unknown>>, read: Read): SlotValue | undefined {
  const several = recordOf(slot.slotValue);
  if (several.type === 'List' && Array.isArray(several.values)) {
    const values = several.values.slice(0, MAX_SLOTS).flatMap((value) => singleValue(recordOf(value), read) ?? []);
    return values.length > 0 ? values : undefined;
  }
  return singleValue(slot, read) ?? singleValue(several, read);
}

function singleValue(slot: Readonly<Record<string, unknown>>, read: Read): string | undefined {
  const value = read(slot);
  if (typeof value !== 'string') return undefined;
  return value.slice(0, MAX_VALUE).trim() || undefined;
}

function canonicalName(resolutions: unknown): unknown {
  const { resolutionsPerAuthority } = recordOf(resolutions);
  if (!Array.isArray(resolutionsPerAuthority)) return undefined;
  const match = resolutionsPerAuthority.find((authority) => recordOf(recordOf(authority).status).code === 'ER_SUCCESS_MATCH');
  const { values } = recordOf(match);
  const [best]: unknown[] = Array.isArray(values) ? values : [];
  const { name } = recordOf(recordOf(best).value);
  return isRecord(name) ? undefined : name;
}
