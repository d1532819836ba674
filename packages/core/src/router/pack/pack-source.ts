import type { Pending } from '../../dialogue/pending.ts';
import type { CueType, QuestionCueType } from './cue.ts';

/** A row that a pack must get right; hazards are what a careless router gets wrong. */
export interface PackHazard {
  text: string;
  locale?: string;
  pending: Pending | true | null;
  /** Every right answer; `none` means that the router has to abstain. */
  accept: readonly string[];
}

/** A locale pack as people write it. `compilePack` makes a `LocalePack` of it. */
export interface PackSource {
  /** ISO 639 code such as `en`. */
  language: string;
  /** BCP 47 tags that have additions of their own or are sold as locales by a platform: `en-US`, `en-GB`, … */
  locales: readonly string[];
  /**
   * What a bare yes or no to a negative question means.
   * - `polarity`: what it says (en, es, it, pt) · `ternary`: yes is unclear, there is a word for contradicting (fr *si*, de *doch*)
   * - `inverted`: yes agrees with the negative (ja)
   */
  answering: 'polarity' | 'ternary' | 'inverted';
  /** `join`: "don't" is one word · `split`: "l'eau" is two. */
  apostrophe: 'join' | 'split';
  /** Parts of phrases, used in templates as `<name>`. */
  rules?: Readonly<Record<string, string | readonly string[]>>;
  /** Words that may stand inside any phrase where it has no place for them: "um", "very", "please". */
  skips: readonly string[];
  /** Templates by type. */
  cues: Readonly<Partial<Record<CueType, readonly string[]>>>;
  /** Templates that hold in one locale only. */
  additions?: Readonly<Record<string, Readonly<Partial<Record<CueType, readonly string[]>>>>>;
  /** Templates that are looked for in the assistant's own questions. */
  questions: Readonly<Partial<Record<QuestionCueType, readonly string[]>>>;
  /** Words that say the same of a proposal, separated by spaces: "book" echoes "reserve". */
  synonyms?: readonly string[];
  /** Number words from zero up, so that "two" echoes "2". */
  numbers?: readonly string[];
  hazards: readonly PackHazard[];
}
