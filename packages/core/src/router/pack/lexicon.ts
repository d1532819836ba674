import type { Writing } from '../../text/utterance.ts';
import { createVocabulary } from '../../text/vocabulary.ts';
import type { LocalePack } from './locale-pack.ts';
import { decodeNumbers } from './number-text.ts';

/** A locale pack, unpacked into flat arrays. */
export interface Lexicon extends Writing {
  pack: LocalePack;
  /** Class of each word id, from 1. */
  classes: Uint16Array;
  classCount: number;
  /** By word id: whether a phrase may pass over the word. */
  skips: Uint8Array;
  /** By state: whether a phrase ends there. */
  finals: Uint8Array;
  /** State after a word, or -1. */
  next(state: number, wordClass: number): number;
}

/** Edges in an open-addressed table: one probe for most steps, no objects. */
export function loadPack(pack: LocalePack): Lexicon {
  const words = pack.words.split(' ');
  const sizes = decodeNumbers(pack.classes);
  const classes = new Uint16Array(words.length);
  let word = 0;
  sizes.forEach((size, index) => {
    for (let count = 0; count < size; count++) classes[word++] = index + 1;
  });

  const skipped = new Set(pack.skips);
  const skips = Uint8Array.from(words, (text) => (skipped.has(text) ? 1 : 0));
  const { finals, next } = loadGraph(pack.graph);
  const notes = pack.cues.note;
  return {
    pack,
    vocabulary: createVocabulary(words),
    apostrophe: pack.apostrophe,
    isNote: (id) => notes !== undefined && next(notes, classes[id] as number) >= 0,
    classes,
    classCount: sizes.length,
    skips,
    finals,
    next,
  };
}

function loadGraph(text: string): Pick<Lexicon, 'finals' | 'next'> {
  const graph = decodeNumbers(text);
  const finals: number[] = [];
  // Twice as many slots as edges, or more: each edge took two numbers.
  const shift = Math.clz32(graph.length);
  const mask = 2 ** (32 - shift) - 1;
  const keys = new Int32Array(mask + 1).fill(-1);
  const targets = new Uint16Array(mask + 1);

  for (let position = 0; position < graph.length; ) {
    const head = graph[position++] as number;
    const state = finals.push(head & 1) - 1;
    let wordClass = 0;
    for (let edges = head >> 1; edges > 0; edges--) {
      wordClass += graph[position++] as number;
      const key = (state << 12) | wordClass;
      let slot = Math.imul(key, 0x9e3779b1) >>> shift;
      while (keys[slot] !== -1) slot = (slot + 1) & mask;
      keys[slot] = key;
      targets[slot] = graph[position++] as number;
    }
  }

  return {
    finals: Uint8Array.from(finals),
    next(state, wordClass) {
      const key = (state << 12) | wordClass;
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
