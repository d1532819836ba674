import { isRecord, listOf, textOf } from '../untrusted-json.ts';

/** Session attribute with what the adapter itself has to remember: names only, never a value. */
export const MEMORY_KEY = 'turnwise-lex';

/** What the last answer asked of Lex, and which intent of the machine's own was active last. */
export interface DialogMemory {
  /** Counts the answers, so that two equal inputs in a row are two turns and one input sent twice is one. */
  turn: number;
  /** The intent to go back to when the user has asked something else in between. */
  intent?: RememberedIntent | undefined;
  asked?: Asked | undefined;
}

export interface RememberedIntent {
  name: string;
  /** Names of its slots. */
  slots: readonly string[];
}

export type Asked =
  /** `yesNo`: the slot stands for an answer to a yes/no question. */
  | { kind: 'slot'; slot: string; yesNo: boolean }
  /** A yes/no question by ConfirmIntent. */
  | { kind: 'confirmation' };

const MAX_NAME = 100;
/** Names of more slots than that would crowd out the session. */
const MAX_REMEMBERED = 20;

/** Reads the memory; a damaged one, which any client could send, is an empty one. */
export function readMemory(attributes: Readonly<Record<string, string>>): DialogMemory {
  const stored = parse(attributes[MEMORY_KEY]);
  if (!isRecord(stored)) return { turn: 0 };
  const { turn, intent, asked } = stored;
  return {
    turn: Number.isSafeInteger(turn) && (turn as number) > 0 ? (turn as number) : 0,
    intent: intentOf(intent),
    asked: askedOf(asked),
  };
}

export function writeMemory(memory: DialogMemory): string {
  const { intent } = memory;
  return JSON.stringify({ ...memory, intent: intent && intent.slots.length <= MAX_REMEMBERED ? intent : undefined });
}

function parse(text: string | undefined): unknown {
  if (text === undefined || text.length > 10_000) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function intentOf(value: unknown): RememberedIntent | undefined {
  if (!isRecord(value)) return undefined;
  const name = textOf(value.name, MAX_NAME);
  if (name === undefined) return undefined;
  return {
    name,
    slots: listOf(value.slots)
      .flatMap((slot) => textOf(slot, MAX_NAME) ?? [])
      .slice(0, MAX_REMEMBERED),
  };
}

function askedOf(value: unknown): Asked | undefined {
  if (!isRecord(value)) return undefined;
  if (value.kind === 'confirmation') return { kind: 'confirmation' };
  const slot = value.kind === 'slot' ? textOf(value.slot, MAX_NAME) : undefined;
  return slot === undefined ? undefined : { kind: 'slot', slot, yesNo: value.yesNo === true };
}
