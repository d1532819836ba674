import type { Writing } from '../../text/utterance.ts';
import { createVocabulary } from '../../text/vocabulary.ts';
import { Cue } from './cue.ts';
import type { LocalePack } from './locale-pack.ts';
import { decodeNumbers } from './number-text.ts';
import { createTable, entryOf, type Table } from './table.ts';
import { createWordFlags, type WordFlags } from './word-flags.ts';

/** A locale pack, unpacked into flat arrays. */
export interface Lexicon extends Writing {
  pack: LocalePack;
  /** Symbols on edges: words and sets of words. */
  symbolCount: number;
  /** By word id: the symbols that stand for it, ascending. */
  symbols: Table;
  /** The same as flags. */
  wordFlags: WordFlags;
  /** By word id: whether a phrase may pass over the word. */
  skips: Uint8Array;
  /** By state: whether a phrase ends there. The first states are starts, one per cue of the pack. */
  finals: Uint8Array;
  /** By state: symbols on its edges, ascending, and where they lead. */
  edges: Table;
  targets: Uint16Array;
}

/** Calls back with every state that a word leads to from a state. */
export function follow({ wordFlags, edges, targets }: Lexicon, state: number, id: number, arrive: (state: number) => void): void {
  const lastEdge = edges.offsets[state + 1] as number;
  for (let edge = edges.offsets[state] as number; edge < lastEdge; edge++) {
    // Whoever is called back may ask for another word.
    if (wordFlags.flags[wordFlags.of(id) + (edges.values[edge] as number)] === 1) arrive(targets[edge] as number);
  }
}

export function loadPack(pack: LocalePack): Lexicon {
  const vocabulary = createVocabulary(pack.words);
  const cues = decodeNumbers(pack.cues);
  const skips = new Uint8Array(vocabulary.size);
  for (const id of decodeNumbers(pack.skips)) skips[id] = 1;
  const notes = cues.indexOf(Cue.note);
  const { symbols, symbolCount } = readSymbols(pack, vocabulary.size);
  const lexicon: Lexicon = {
    pack,
    vocabulary,
    apostrophe: pack.apostrophe,
    symbols,
    symbolCount,
    wordFlags: createWordFlags(symbols, symbolCount),
    ...readGraph(pack, cues.length),
    skips,
    isNote(id) {
      let found = false;
      const arrive = () => {
        found = true;
      };
      // Start states come first, one per cue.
      if (notes >= 0) follow(lexicon, notes, id, arrive);
      return found;
    },
  };
  return lexicon;
}

/** Which symbols each word stands for: itself, and the sets it is in. */
function readSymbols(pack: LocalePack, wordCount: number): Pick<Lexicon, 'symbolCount' | 'symbols'> {
  const numbers = decodeNumbers(pack.sets);
  // First round: which symbols are sets; all others are words, in their order.
  const sets: number[] = [];
  for (let position = 0, set = 0; position < numbers.length; position = endOfRun(numbers, position)) {
    set += numbers[position++] as number;
    sets.push(set);
  }
  const symbolCount = wordCount + sets.length;
  const wordOf = new Int16Array(symbolCount);
  for (const set of sets) wordOf[set] = -1;
  // At most as many members as numbers.
  const entries = new Float64Array(wordCount + numbers.length);
  let size = 0;
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    if (wordOf[symbol] === -1) continue;
    wordOf[symbol] = size;
    entries[size] = entryOf(size, symbol);
    size++;
  }
  // Second round: their members.
  for (let position = 0, set = 0; position < numbers.length; ) {
    set += numbers[position++] as number;
    let step = 1;
    for (let member = 0; (step & 1) === 1; ) {
      step = numbers[position++] as number;
      member += step >> 1;
      entries[size++] = entryOf(wordOf[member] as number, set);
    }
  }
  return { symbolCount, symbols: createTable(wordCount, entries.subarray(0, size)).table };
}

/** Position behind ascending numbers written as steps; the lowest bit says that more follow. */
function endOfRun(numbers: Uint16Array, start: number): number {
  let position = start;
  while (((numbers[position++] as number) & 1) === 1);
  return position;
}

/** Reads states one after the other; an edge either leads to a state that was named before, or to the next new one. */
function readGraph(pack: LocalePack, startCount: number): Pick<Lexicon, 'finals' | 'edges' | 'targets'> {
  const shape = decodeNumbers(pack.shape);
  const labels = decodeNumbers(pack.labels);
  const finals: number[] = [];
  const offsets = new Uint16Array(shape.length + 1);
  const values = new Uint16Array(labels.length);
  const targets = new Uint16Array(labels.length);
  let newest = startCount;
  let edge = 0;
  for (let position = 0; position < shape.length; ) {
    const head = shape[position++] as number;
    const first = edge;
    let begin = 0;
    for (let groups = head >> 1; groups > 0; groups--) {
      const known = shape[position++] as number;
      const target = known === 0 ? newest++ : known - 1;
      let label = labels[edge] as number;
      begin += label >> 1;
      for (let symbol = begin; ; symbol += label >> 1) {
        // Groups may lie across one another; the edges of a state ascend.
        let place = edge++;
        while (place > first && (values[place - 1] as number) > symbol) {
          values[place] = values[place - 1] as number;
          targets[place] = targets[place - 1] as number;
          place--;
        }
        values[place] = symbol;
        targets[place] = target;
        if ((label & 1) === 0) break;
        label = labels[edge] as number;
      }
    }
    finals.push(head & 1);
    offsets[finals.length] = edge;
  }
  return { finals: Uint8Array.from(finals), edges: { offsets, values }, targets };
}
