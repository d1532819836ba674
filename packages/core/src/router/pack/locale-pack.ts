import type { PackSource } from './pack-source.ts';

/** A compiled locale pack: text that gzip likes and a loader unpacks in about a millisecond. Made by `compilePack`. */
export interface LocalePack {
  format: 1;
  language: string;
  locales: readonly string[];
  answering: PackSource['answering'];
  apostrophe: PackSource['apostrophe'];
  /** Words, separated by spaces, grouped by class: words of a class are interchangeable everywhere. */
  words: string;
  /** Encoded numbers: size of each word class. */
  classes: string;
  /** Encoded numbers of the minimal automaton: per state twice its edges plus one if a phrase ends there, then class and target of each edge. */
  graph: string;
  /** Start state of each cue type; behind an `@` the one locale it holds in. */
  cues: Readonly<Record<string, number>>;
  questionCues: Readonly<Record<string, number>>;
  numbers: readonly string[];
  synonyms: readonly string[];
  /** Words that may be passed over inside a phrase. */
  skips: readonly string[];
}
