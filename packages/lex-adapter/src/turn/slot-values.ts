import type { SlotValue } from '@turnwise/core';
import type { LexSlot, LexSlots } from '../event/lex-intent.ts';
import { listOf } from '../untrusted-json.ts';

/** More values than any slot has; the rest is not read. */
const MAX_PARTS = 100;
/** Longest value that is read, in characters; the engine reads no more of an utterance either. */
const MAX_VALUE = 2_000;

/**
 * Filled slots as a machine gets them: a scalar as its interpreted value, a list as a list, the parts of a composite one by one
 * under `address.city`. Empty slots are left out.
 */
export function slotValues(slots: LexSlots): Record<string, SlotValue> {
  return Object.fromEntries(
    Object.entries(slots).flatMap(([name, slot]): [string, SlotValue][] => {
      if (!slot) return [];
      if (slot.subSlots) return Object.entries(slotValues(slot.subSlots)).map(([part, value]) => [`${name}.${part}`, value]);
      const value = slotValue(slot);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function slotValue(slot: LexSlot): SlotValue | undefined {
  if (slot.shape !== 'List') return scalarOf(slot);
  const values = listOf(slot.values)
    .slice(0, MAX_PARTS)
    .flatMap((one) => scalarOf(one as LexSlot | null) ?? []);
  if (values.length > 0) return values;
  const only = scalarOf(slot);
  return only === undefined ? undefined : [only];
}

/** The interpreted value; what was really said only when Lex gave none. */
export function scalarOf(slot: LexSlot | null | undefined): string | undefined {
  const { interpretedValue, originalValue } = slot?.value ?? {};
  return [interpretedValue, originalValue]
    .map((value: unknown) => (typeof value === 'string' ? value.slice(0, MAX_VALUE).trim() : ''))
    .find((value) => value !== '');
}
