import type { StateValue } from 'xstate';
import type { Pending } from '../dialogue/pending.ts';
import type { Card, Outcome, PlatformExtras } from '../dialogue/spoken.ts';

/** One line of the talk. Local turns are in it too, so that a model never misses what was said without it. */
export interface TranscriptEntry {
  role: 'user' | 'assistant';
  text: string;
  /** The assistant was stopped in the middle, where the text says `…`. */
  cut?: true;
  /** The assistant's line came from the model; `asked`: and the model ended it with a yes/no question. */
  model?: 'said' | 'asked';
}

/** The last reply as it was given, for "say that again" and for a turn that arrives twice. */
export interface StoredReply {
  turnId: string;
  text: string;
  reprompt?: string;
  card?: Card;
  suggestions?: readonly string[];
  platform?: PlatformExtras;
  pending?: Pending;
  outcome: Outcome;
  locale: string;
}

/** A conversation between two turns, as plain JSON. */
export interface SessionEnvelope {
  /** Shape of this envelope. */
  format: 1;
  /** Id and version of the conversation it belongs to; another version is migrated by the conversation, or starts anew. */
  conversation: string;
  conversationVersion: string;
  /** Counts the saves; stores compare it before they write. */
  version: number;
  status: 'active' | 'done';
  /** XState's state value and context. */
  value: StateValue;
  context: unknown;
  transcript: readonly TranscriptEntry[];
  /** What was said before the transcript begins, in short. */
  summary?: string;
  last?: StoredReply;
}
