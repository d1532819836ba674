import type { Writing } from '../../text/utterance.ts';
import { createVocabulary } from '../../text/vocabulary.ts';
import { Cue } from './cue.ts';
import type { LocalePack } from './locale-pack.ts';
import { decodeNumbers } from './number-text.ts';

/** A locale pack, unpacked into flat arrays. */
export interface Lexicon extends Writing {
  pack: LocalePack;
  /** Symbols on edges: words and sets of words. */
  symbolCount: number;
  /** Symbols that stand for word `id` lie between `symbolOffsets[id]` and `symbolOffsets[id + 1]`. */
  symbolOffsets: Uint16Array;
  symbols: Uint16Array;
  /** By word id: whether a phrase may pass over the word. */
  skips: Uint8Array;
  /** Start states, one per type. */
  starts: readonly number[];
  /** By state: whether a phrase ends there. */
  finals: Uint8Array;
  /** State after a symbol, or -1. */
  next(state: number, symbol: number): number;
  edgesOf(state: number): [symbol: number, target: number][];
}

export function loadPack(pack: LocalePack): Lexicon {
  const words = pack.words.split(' ');
  const skipped = new Set(pack.skips);
  const graph = readGraph(pack);
  const symbols = readSymbols(pack, words.length);
  const { symbolOffsets } = symbols;
  const notes = graph.starts[decodeNumbers(pack.cues).indexOf(Cue.note)];
  return {
    pack,
    vocabulary: createVocabulary(words),
    apostrophe: pack.apostrophe,
    ...symbols,
    ...graph,
    skips: Uint8Array.from(words, (text) => (skipped.has(text) ? 1 : 0)),
    isNote(id) {
      if (notes === undefined) return false;
      for (let place = symbolOffsets[id] as number; place < (symbolOffsets[id + 1] as number); place++) {
        if (graph.next(notes, symbols.symbols[place] as number) >= 0) return true;
      }
      return false;
    },
  };
}

/** Which symbols each word stands for: itself, and the sets it is in. */
function readSymbols(pack: LocalePack, wordCount: number): Pick<Lexicon, 'symbolCount' | 'symbolOffsets' | 'symbols'> {
  const sets: { symbol: number; members: number[] }[] = [];
  let symbol = 0;
  const numbers = decodeNumbers(pack.sets);
  for (let position = 0; position < numbers.length; ) {
    symbol += numbers[position++] as number;
    const members: number[] = [];
    position = readRun(numbers, position, 0, members);
    sets.push({ symbol, members });
  }
  const symbolCount = wordCount + sets.length;
  const isSet = new Uint8Array(symbolCount);
  for (const set of sets) isSet[set.symbol] = 1;
  const symbolsOf: number[][] = [];
  const wordOf: number[] = [];
  for (let number = 0; number < symbolCount; number++) {
    if (isSet[number] === 1) continue;
    wordOf[number] = symbolsOf.push([number]) - 1;
  }
  for (const set of sets) for (const member of set.members) symbolsOf[wordOf[member] as number]?.push(set.symbol);

  const symbolOffsets = new Uint16Array(wordCount + 1);
  symbolsOf.forEach((list, id) => {
    symbolOffsets[id + 1] = (symbolOffsets[id] as number) + list.length;
  });
  return { symbolCount, symbolOffsets, symbols: Uint16Array.from(symbolsOf.flat()) };
}

/** Reads ascending numbers written as steps. Returns the position behind them. */
function readRun(numbers: readonly number[], start: number, from: number, members: number[]): number {
  let position = start;
  let member = from;
  for (;;) {
    const step = numbers[position++] as number;
    member += step >> 1;
    members.push(member);
    if ((step & 1) === 0) return position;
  }
}

/** Edges in an open-addressed table: one probe for most steps, no objects. */
function readGraph(pack: LocalePack): Pick<Lexicon, 'starts' | 'finals' | 'next' | 'edgesOf'> {
  const shape = decodeNumbers(pack.shape);
  const labels = decodeNumbers(pack.labels);
  const finals: number[] = [];
  const edges: [number, number][][] = [];
  let shapePosition = 0;
  let labelPosition = 0;
  let edgeCount = 0;

  /** Reads the next state and everything new that it leads to, in the order of the walk that wrote it. */
  function readState(): number {
    const head = shape[shapePosition++] as number;
    const state = finals.push(head & 1) - 1;
    const own: [number, number][] = [];
    edges.push(own);
    let first = 0;
    for (let groups = head >> 1; groups > 0; groups--) {
      const members: number[] = [];
      labelPosition = readRun(labels, labelPosition, first, members);
      first = members[0] as number;
      const known = shape[shapePosition++] as number;
      const target = known === 0 ? readState() : known - 1;
      for (const symbol of members) own.push([symbol, target]);
      edgeCount += members.length;
    }
    return state;
  }
  const starts: number[] = [];
  while (shapePosition < shape.length) starts.push(readState());

  const { next } = createEdgeTable(edges, edgeCount);
  return { starts, finals: Uint8Array.from(finals), next, edgesOf: (state) => edges[state] ?? [] };
}

function createEdgeTable(edges: readonly (readonly [number, number])[][], edgeCount: number): Pick<Lexicon, 'next'> {
  // At most half full.
  const shift = Math.clz32(edgeCount * 2);
  const mask = 2 ** (32 - shift) - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const targets = new Uint16Array(mask + 1);
  edges.forEach((own, state) => {
    for (const [symbol, target] of own) {
      const key = (state << 12) | symbol;
      let slot = Math.imul(key, 0x9e3779b1) >>> shift;
      while (keys[slot] !== -1) slot = (slot + 1) & mask;
      keys[slot] = key;
      targets[slot] = target;
    }
  });

  return {
    next(state, symbol) {
      const key = (state << 12) | symbol;
      let slot = Math.imul(key, 0x9e3779b1) >>> shift;
      for (;;) {
        const found = keys[slot];
        if (found === key) return targets[slot] as number;
        if (found === -1) return -1;
        slot = (slot + 1) & mask;
      }
    },
  };
}
