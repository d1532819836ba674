import type { Memo } from '../memo.ts';
import type { PhraseTrie } from '../phrase-trie.ts';
import { firstQuestionCue } from './cue.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeNumbers } from './number-text.ts';

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

/** Which types can begin with a symbol. Entries of symbol `s` lie between `offsets[s]` and `offsets[s + 1]`. */
export interface Openings {
  offsets: Uint16Array;
  /** Cue numbers, and the states after the word. */
  types: Uint8Array;
  states: Uint16Array;
}

export function createLocaleView(lexicon: Lexicon, locale: string): LocaleView {
  const { pack } = lexicon;
  const places = decodeNumbers(pack.places);
  const here = (index: number) => !places[index] || pack.locales[(places[index] as number) - 1] === locale;
  const starts = decodeNumbers(pack.cues).map((cue, index) => ({ cue, start: lexicon.starts[index] as number, holds: here(index) }));
  const answers = starts.filter(({ cue, holds }) => cue < firstQuestionCue && holds);
  const questions = starts.filter(({ cue }) => cue >= firstQuestionCue).map(({ cue, start }) => ({ cue: cue - firstQuestionCue, start }));
  return { lexicon, tag: locale, cues: openingsOf(lexicon, answers), questionCues: openingsOf(lexicon, questions) };
}

function openingsOf({ edgesOf, symbolCount }: Lexicon, starts: readonly { cue: number; start: number }[]): Openings {
  const bySymbol: [type: number, state: number][][] = [];
  for (const { cue, start } of starts) {
    for (const [symbol, state] of edgesOf(start)) {
      bySymbol[symbol] ??= [];
      bySymbol[symbol].push([cue, state]);
    }
  }
  const offsets = new Uint16Array(symbolCount + 1);
  const types: number[] = [];
  const states: number[] = [];
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    offsets[symbol] = types.length;
    for (const [type, state] of bySymbol[symbol] ?? []) {
      types.push(type);
      states.push(state);
    }
  }
  offsets[symbolCount] = types.length;
  return { offsets, types: Uint8Array.from(types), states: Uint16Array.from(states) };
}

/** Calls back for every type that can begin with a word, with the state after it. */
export function openings(
  { lexicon }: LocaleView,
  { offsets, types, states }: Openings,
  id: number,
  open: (type: number, state: number) => void,
): void {
  if (id < 0) return;
  const { symbolOffsets, symbols } = lexicon;
  for (let place = symbolOffsets[id] as number; place < (symbolOffsets[id + 1] as number); place++) {
    const symbol = symbols[place] as number;
    for (let entry = offsets[symbol] as number; entry < (offsets[symbol + 1] as number); entry++)
      open(types[entry] as number, states[entry] as number);
  }
}

/** Cue numbers of the phrases that are just one word. */
export function cuesOfWord(view: LocaleView, id: number): number[] {
  const found: number[] = [];
  openings(view, view.cues, id, (type, state) => {
    if (view.lexicon.finals[state] === 1) found.push(type);
  });
  return found;
}
