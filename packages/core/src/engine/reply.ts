import type { Pending } from '../dialogue/pending.ts';
import type { Card, Outcome, PlatformExtras } from '../dialogue/spoken.ts';
import type { TurnwiseError } from '../errors/turnwise-error.ts';
import type { TurnRecord } from './turn-record.ts';

/** What to say, in plain text, and what happens next. Adapters put it into a platform's format. */
export interface Reply {
  sessionId: string;
  turnId: string;
  /** Plain text, never markup; empty only with `outcome: 'silent'`. */
  text: string;
  /** Said after a silence, while the session stays open. */
  reprompt?: string;
  card?: Card;
  /** Things the user might say next. */
  suggestions?: readonly string[];
  /** The conversation is over. */
  endSession: boolean;
  /** The question that is now open. */
  pending?: Pending;
  locale: string;
  outcome: Outcome;
  /** Why the outcome is `fallback`. */
  error?: TurnwiseError;
  /** Extras that the machine addressed to single platforms. */
  platform?: PlatformExtras;
  /** Who answered, how long it took and what it cost. */
  record: TurnRecord;
}
