import type { Memo } from '../memo.ts';
import type { PhraseTrie } from '../phrase-trie.ts';
import { cue, questionCue } from './cue-types.ts';
import type { Lexicon } from './lexicon.ts';

/** What the phrases of a lexicon mean in one locale: additions of other locales mean nothing. */
export interface LocaleView {
  lexicon: Lexicon;
  /** Locale tag, or language. */
  tag: string;
  cues: Openings;
  questionCues: Openings;
  /** What the skill adds. */
  own?: PhraseTrie | undefined;
  memo?: Memo | undefined;
}

/** Which types can begin with a word. Entries of word class `c` lie between `offsets[c]` and `offsets[c + 1]`. */
export interface Openings {
  offsets: Uint16Array;
  /** Cue numbers, and the states after the word. */
  types: Uint8Array;
  states: Uint16Array;
}

export function createLocaleView(lexicon: Lexicon, locale: string): LocaleView {
  return {
    lexicon,
    tag: locale,
    cues: openingsOf(lexicon, lexicon.pack.cues, cue, locale),
    questionCues: openingsOf(lexicon, lexicon.pack.questionCues, questionCue, locale),
  };
}

function openingsOf(
  lexicon: Lexicon,
  starts: Readonly<Record<string, number>>,
  numbers: Readonly<Record<string, number>>,
  locale: string,
): Openings {
  const here: { type: number; start: number }[] = [];
  for (const [name, start] of Object.entries(starts)) {
    const [type = '', only] = name.split('@');
    if (only === undefined || only === locale) here.push({ type: numbers[type] ?? 0, start });
  }
  const offsets = new Uint16Array(lexicon.classCount + 2);
  const types: number[] = [];
  const states: number[] = [];
  for (let wordClass = 1; wordClass <= lexicon.classCount; wordClass++) {
    offsets[wordClass] = types.length;
    for (const { type, start } of here) {
      const state = lexicon.next(start, wordClass);
      if (state < 0) continue;
      types.push(type);
      states.push(state);
    }
  }
  offsets[lexicon.classCount + 1] = types.length;
  return { offsets, types: Uint8Array.from(types), states: Uint16Array.from(states) };
}

/** Cue number of a phrase that is just one word, or 0. */
export function cueOfWord({ lexicon, cues }: LocaleView, id: number): number {
  if (id < 0) return 0;
  const wordClass = lexicon.classes[id] as number;
  for (let entry = cues.offsets[wordClass] as number; entry < (cues.offsets[wordClass + 1] as number); entry++) {
    if (lexicon.finals[cues.states[entry] as number] === 1) return cues.types[entry] as number;
  }
  return 0;
}
