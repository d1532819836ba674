import { isRecord, listOf, recordOf, textOf } from '../untrusted-json.ts';

/** A value as Lex resolved it. */
export interface LexSlotValue {
  originalValue?: string;
  interpretedValue?: string;
  resolvedValues?: readonly string[];
}

/** A slot of an intent: one value, several, or parts. A scalar may come without its `shape`. */
export interface LexSlot {
  shape?: 'Scalar' | 'List' | 'Composite';
  value?: LexSlotValue;
  values?: readonly LexSlot[];
  subSlots?: Readonly<Record<string, LexSlot | null>>;
}

/** Slots by name; `null` is an empty one. */
export type LexSlots = Readonly<Record<string, LexSlot | null>>;

export const intentStates = ['InProgress', 'ReadyForFulfillment', 'FulfillmentInProgress', 'Fulfilled', 'Failed', 'Waiting'] as const;
export type LexIntentState = (typeof intentStates)[number];

export const confirmationStates = ['None', 'Confirmed', 'Denied'] as const;
export type LexConfirmationState = (typeof confirmationStates)[number];

/** The intent of an event, with its slots as they came. */
export interface LexIntent {
  name: string;
  slots: LexSlots;
  state: LexIntentState;
  confirmationState: LexConfirmationState;
}

/** Names of intents and slots have at most 100 characters (quotas page); built-in ones a prefix more. */
const MAX_NAME = 200;
/** Slots per intent (quotas page). */
const MAX_SLOTS = 100;

export function readIntent(value: unknown): LexIntent | undefined {
  const { name, slots, state, confirmationState } = recordOf(value);
  const known = textOf(name, MAX_NAME);
  if (known === undefined) return undefined;
  return {
    name: known,
    slots: readSlots(slots),
    state: intentStates.find((one) => one === state) ?? 'InProgress',
    confirmationState: confirmationStates.find((one) => one === confirmationState) ?? 'None',
  };
}

/** Slots, each an object or `null`: they are sent back to Lex, so what cannot be one is emptied. */
export function readSlots(value: unknown): LexSlots {
  return Object.fromEntries(
    Object.entries(recordOf(value))
      .filter(([name]) => name.length <= MAX_NAME)
      .slice(0, MAX_SLOTS)
      .map(([name, slot]): [string, LexSlot | null] => [name, isSlot(slot) ? slot : null]),
  );
}

function isSlot(value: unknown): value is LexSlot {
  return isRecord(value) && (isRecord(value.value) || isRecord(value.subSlots) || listOf(value.values).length > 0);
}
