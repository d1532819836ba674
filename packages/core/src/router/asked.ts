import type { Pending } from '../dialogue/pending.ts';
import type { LocaleView } from './pack/locale-view.ts';
import type { PackSource } from './pack/pack-source.ts';
import type { KnownQuestion } from './question-memory.ts';

/** The open question as the decision needs it. */
export interface Asked {
  /** Whether yes or no can answer it. */
  polar: boolean;
  /** `unknown`: nothing is known of the question but that yes or no can answer it. */
  asks: NonNullable<Pending['asks']> | 'all' | 'unknown';
  negative: boolean;
  /** A mere statement was put to the user: "I will play it on the TV." */
  statement: boolean;
  answering: PackSource['answering'];
  /** Present when the words of the question were given. */
  question: KnownQuestion | undefined;
}

/** Fills in from the words of the question what the pending question does not say itself. */
export function askedOf(pending: Pending | true, view: LocaleView, recall: (question: string, view: LocaleView) => KnownQuestion): Asked {
  const { answering } = view.lexicon.pack;
  if (pending === true) return { polar: true, asks: 'unknown', negative: false, statement: false, answering, question: undefined };
  const question = typeof pending.question === 'string' && pending.question ? recall(pending.question, view) : undefined;
  return {
    polar: pending.kind !== 'slot',
    asks: asksOf(pending, question),
    negative: pending.negative ?? question?.reading.negative ?? false,
    statement: question?.reading.statement ?? false,
    answering,
    question,
  };
}

/** What the author says counts, but "other" and silence are filled in from the words. */
function asksOf({ asks }: Pending, question: KnownQuestion | undefined): Asked['asks'] {
  const read = question?.reading.asks;
  if (asks === 'end' && read === 'all') return 'all';
  if (asks !== undefined && asks !== 'other') return asks;
  return read ?? asks ?? 'unknown';
}
