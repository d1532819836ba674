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
  /** Types that final states name by index, with the locale they hold in behind an `@`. */
  types: readonly string[];
  /** Encoded numbers of the minimal automaton: per state its type (0: none), its edges as class and target. */
  graph: string;
  /** Number of states, and the start states of answers and of questions. */
  states: number;
  start: number;
  questionStart: number;
  numbers: readonly string[];
}
