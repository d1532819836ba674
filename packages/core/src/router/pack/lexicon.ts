import { createVocabulary } from '../../text/vocabulary.ts';
import type { Writing } from '../../text/utterance.ts';
import type { LocalePack } from './locale-pack.ts';
import { decodeNumbers } from './number-text.ts';

/** A locale pack, unpacked into flat arrays. */
export interface Lexicon extends Writing {
  pack: LocalePack;
  /** Class of each word id, from 1. */
  classes: Uint16Array;
  /** Type index of each state, from 1; 0 when no phrase ends there. */
  finals: Uint8Array;
  start: number;
  questionStart: number;
  /** State after a word, or -1. */
  next(state: number, wordId: number): number;
  /** Ids of number words by value. */
  numberIds: Int16Array;
}

/** Edges in an open-addressed table: one probe for most steps, no objects. */
export function loadPack(pack: LocalePack): Lexicon {
  const words = pack.words.split(' ');
  const vocabulary = createVocabulary(words);
  const classes = new Uint16Array(words.length);
  let word = 0;
  decodeNumbers(pack.classes).forEach((size, index) => {
    for (let count = 0; count < size; count++) classes[word++] = index + 1;
  });

  const graph = decodeNumbers(pack.graph);
  const finals = new Uint8Array(pack.states);
  const bits = 32 - Math.clz32(graph.length);
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const targets = new Uint16Array(mask + 1);
  const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> shift;

  for (let state = 0, position = 0; state < pack.states; state++) {
    finals[state] = graph[position++] as number;
    let wordClass = 0;
    for (let count = graph[position++] as number; count > 0; count--) {
      wordClass += graph[position++] as number;
      const key = (state << 12) | wordClass;
      let slot = slotOf(key);
      while (keys[slot] !== -1) slot = (slot + 1) & mask;
      keys[slot] = key;
      targets[slot] = state - (graph[position++] as number);
    }
  }

  function next(state: number, wordId: number): number {
    const key = (state << 12) | (classes[wordId] as number);
    let slot = slotOf(key);
    for (;;) {
      const found = keys[slot];
      if (found === key) return targets[slot] as number;
      if (found === -1) return -1;
      slot = (slot + 1) & mask;
    }
  }

  const noteType = pack.types.indexOf('note') + 1;
  return {
    pack,
    vocabulary,
    apostrophe: pack.apostrophe,
    isNote(id) {
      const state = next(pack.start, id);
      return state >= 0 && noteType > 0 && finals[state] === noteType;
    },
    classes,
    finals,
    start: pack.start,
    questionStart: pack.questionStart,
    next,
    numberIds: new Int16Array(pack.numbers.map((number) => words.indexOf(number))),
  };
}
