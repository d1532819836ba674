import type { Pending } from '../dialogue/pending.ts';
import type { LocaleView } from './pack/locale-view.ts';
import type { PackSource } from './pack/pack-source.ts';
import type { KnownQuestion } from './question-memory.ts';

/** The open question as the decision needs it. */
export interface Asked {
  /** Whether yes or no can answer it. */
  polar: boolean;
  /** `unknown`: nothing is known of the question but that yes or no can answer it. */
  asks: NonNullable<Pending['asks']> | 'unknown';
  negative: boolean;
  answering: PackSource['answering'];
  /** Present when the words of the question were given. */
  question: KnownQuestion | undefined;
}

/** Fills in from the words of the question what the pending question does not say itself. */
export function askedOf(pending: Pending | true, view: LocaleView, recall: (question: string, view: LocaleView) => KnownQuestion): Asked {
  const { answering } = view.lexicon.pack;
  if (pending === true) return { polar: true, asks: 'unknown', negative: false, answering, question: undefined };
  const question = typeof pending.question === 'string' && pending.question ? recall(pending.question, view) : undefined;
  const { asks = 'other' } = pending;
  return {
    polar: pending.kind !== 'slot',
    asks: asks === 'other' && question ? question.reading.asks : asks === 'other' && pending.asks === undefined ? 'unknown' : asks,
    negative: pending.negative ?? question?.reading.negative ?? false,
    answering,
    question,
  };
}
