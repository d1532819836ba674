import type { Memo } from '../memo.ts';
import type { PhraseTrie } from '../phrase-trie.ts';
import { type Cue, firstQuestionCue, type QuestionCue } from './cue.ts';
import type { Lexicon } from './lexicon.ts';
import { decodeNumbers } from './number-text.ts';
import { createTable, entryOf, type Table } from './table.ts';

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

/** @param base The view of the whole language, whose parts are shared where the locale adds nothing. */
export function createLocaleView(lexicon: Lexicon, locale: string, base?: LocaleView): LocaleView {
  const { pack } = lexicon;
  const places = decodeNumbers(pack.places);
  if (base && !places.includes(pack.locales.indexOf(locale) + 1)) return { ...base, tag: locale };
  const answers: number[] = [];
  const questions: number[] = [];
  decodeNumbers(pack.cues).forEach((cue, index) => {
    const place = places[index] ?? 0;
    if (cue >= firstQuestionCue) questions[index] = cue - firstQuestionCue;
    else if (place === 0 || pack.locales[place - 1] === locale) answers[index] = cue;
  });
  const questionCues = base?.questionCues ?? openingsOf(lexicon, questions);
  return { lexicon, tag: locale, cues: openingsOf(lexicon, answers), questionCues };
}

/** @param types By the number of a start state its type, where it has one. */
function openingsOf<Type extends number>({ edges, targets, symbolCount }: Lexicon, types: readonly number[]): Openings<Type> {
  const entries = new Float64Array(edges.offsets[types.length] as number);
  let size = 0;
  for (let start = 0; start < types.length; start++) {
    if (types[start] === undefined) continue;
    const last = edges.offsets[start + 1] as number;
    for (let edge = edges.offsets[start] as number; edge < last; edge++) {
      entries[size++] = entryOf(edges.values[edge] as number, targets[edge] as number, start);
    }
  }
  const { table, notes } = createTable(symbolCount, entries.subarray(0, size));
  const found = new Uint8Array(size);
  for (let place = 0; place < size; place++) found[place] = types[notes[place] as number] as number;
  return { ...table, types: found as Openings<Type>['types'] };
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
