import type { PackSource } from './pack-source.ts';

/** A compiled locale pack: text that gzip likes and a loader unpacks in about a millisecond. Made by `compilePack`. */
export interface LocalePack {
  format: 1;
  language: string;
  locales: readonly string[];
  answering: PackSource['answering'];
  apostrophe: PackSource['apostrophe'];
  /** Words, separated by spaces, the most used first. */
  words: string;
  /** Encoded numbers: sets of words that are interchangeable somewhere. */
  sets: string;
  /** Encoded numbers of the minimal automaton: per state whether a phrase ends there and where its edges lead. */
  shape: string;
  /** Encoded numbers: the words and sets on the edges. */
  labels: string;
  /** Encoded numbers: which cue each start of the automaton stands for, in the order of their states. Questions count from 64. */
  cues: string;
  /** Encoded numbers: the locale that a start holds in, as its place in `locales` counted from 1, or 0 for all. */
  places: string;
  numbers: readonly string[];
  synonyms: readonly string[];
  /** Encoded numbers: ids of words that may be passed over inside a phrase. */
  skips: string;
}
