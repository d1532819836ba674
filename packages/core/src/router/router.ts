import type { Pending } from '../dialogue/pending.ts';
import type { Question } from '../dialogue/question.ts';
import type { Recognition } from './recognition.ts';

export interface RecognizeContext {
  /** BCP 47 tag such as `en-US`. An unknown one falls back to its language, then to the router's first pack. */
  locale?: string | undefined;
  /** The open question. `true`: a yes/no question of unknown content; `null` or absent: none. */
  pending?: Pending | true | null | undefined;
  /** Other hearings of the same utterance, best first (ASR n-best, Lex `transcriptions`). */
  alternatives?: readonly string[] | undefined;
}

/** Understands control turns. A pure function of its arguments: no network, no clock, no state between calls. */
export interface Router {
  /** The control intent of an utterance, or `null` to abstain. Never throws; text beyond the length limit is not read. */
  recognize(text: string, context?: RecognizeContext): Recognition | null;
  /** What phrases on trial (`shadow: true`) would have answered; nothing may be done with it but noting it. */
  shadow?(text: string, context?: RecognizeContext): Recognition | null;
  /** The question at the end of an assistant's text, or `null` if it asks nothing. */
  findQuestion(text: string, locale?: string): Question | null;
}
