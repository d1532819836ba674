import type { Memo } from '../memo.ts';
import type { PhraseTrie } from '../phrase-trie.ts';
import { type Cue, firstQuestionCue, type QuestionCue } from './cue.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeNumbers } from './number-text.ts';
import { createTable, type Table } from './table.ts';

/** What the phrases of a lexicon mean in one locale: additions of other locales mean nothing. */
export interface LocaleView {
  lexicon: Lexicon;
  /** Locale tag, or language. */
  tag: string;
  cues: Openings<Cue>;
  questionCues: Openings<QuestionCue>;
  /** What the skill adds. */
  own?: PhraseTrie | undefined;
  memo?: Memo | undefined;
  /** Phrases on trial. */
  shadows?: Memo | undefined;
}

/** Which types can begin with a symbol: by symbol the states after it, and beside them the types. */
export interface Openings<Type extends number> extends Table {
  types: Uint8Array & { readonly [index: number]: Type };
}

export function createLocaleView(lexicon: Lexicon, locale: string): LocaleView {
  const { pack } = lexicon;
  const places = decodeNumbers(pack.places);
  const answers: number[] = [];
  const questions: number[] = [];
  decodeNumbers(pack.cues).forEach((cue, index) => {
    const place = places[index] ?? 0;
    if (cue >= firstQuestionCue) questions[index] = cue - firstQuestionCue;
    else if (place === 0 || pack.locales[place - 1] === locale) answers[index] = cue;
  });
  return { lexicon, tag: locale, cues: openingsOf(lexicon, answers), questionCues: openingsOf(lexicon, questions) };
}

/** @param types By the number of a start state its type, where it has one. */
function openingsOf<Type extends number>({ edges, targets, symbolCount }: Lexicon, types: readonly number[]): Openings<Type> {
  const symbols: number[] = [];
  const states: number[] = [];
  const found: number[] = [];
  types.forEach((type, start) => {
    for (let edge = edges.offsets[start] as number; edge < (edges.offsets[start + 1] as number); edge++) {
      symbols.push(edges.values[edge] as number);
      states.push(targets[edge] as number);
      found.push(type);
    }
  });
  const { table, order } = createTable(symbolCount, symbols, states);
  return { ...table, types: Uint8Array.from(order, (place) => found[place] as number) as Openings<Type>['types'] };
}

/** Calls back for every type that can begin with a word, with the state after it. */
export function openings<Type extends number>(
  { symbols }: Lexicon,
  { offsets, values, types }: Openings<Type>,
  id: number,
  open: (type: Type, state: number) => void,
): void {
  if (id < 0) return;
  for (let place = symbols.offsets[id] as number; place < (symbols.offsets[id + 1] as number); place++) {
    const symbol = symbols.values[place] as number;
    for (let entry = offsets[symbol] as number; entry < (offsets[symbol + 1] as number); entry++) {
      open(types[entry] as Type, values[entry] as number);
    }
  }
}

/** Cues of the phrases that are just one word. */
export function cuesOfWord({ lexicon, cues }: LocaleView, id: number): Cue[] {
  const found: Cue[] = [];
  openings(lexicon, cues, id, (type, state) => {
    if (lexicon.finals[state] === 1) found.push(type);
  });
  return found;
}
