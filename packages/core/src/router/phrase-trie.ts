import type { Utterance } from '../text/utterance.ts';
import { createVocabulary, hashOf } from '../text/vocabulary.ts';

/** A phrase of a skill's own and the cue number it stands for. */
export interface OwnPhrase {
  cue: number;
  /** Folded words. */
  words: readonly string[];
}

/** Phrases of a skill's own, beside those of the pack; with a vocabulary of their own. */
export interface PhraseTrie {
  start: number;
  /** State after a token, or -1. */
  next(state: number, utterance: Utterance, token: number): number;
  /** Cue number of the phrase that ends in a state, or 0. */
  cueOf(state: number): number;
}

export function createPhraseTrie(phrases: readonly OwnPhrase[]): PhraseTrie {
  const known = [...new Set(phrases.flatMap(({ words }) => words))];
  const vocabulary = createVocabulary(known.join(' '));
  const ids = new Map(known.map((word, id) => [word, id]));
  const { size } = vocabulary;
  const edges = new Map<number, number>();
  const cues = [0];
  for (const { cue, words } of phrases) {
    let state = 0;
    for (const word of words) {
      const key = state * size + (ids.get(word) as number);
      let next = edges.get(key);
      if (next === undefined) {
        next = cues.push(0) - 1;
        edges.set(key, next);
      }
      state = next;
    }
    cues[state] = cue;
  }

  return {
    start: 0,
    next(state, { characters, from, to }, token) {
      const start = from[token] as number;
      const end = to[token] as number;
      const id = vocabulary.find(characters, start, end, hashOf(characters, start, end));
      return id < 0 ? -1 : (edges.get(state * size + id) ?? -1);
    },
    cueOf: (state) => cues[state] as number,
  };
}
