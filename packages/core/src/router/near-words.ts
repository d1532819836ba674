import { dice, jaroWinkler } from '../text/similarity.ts';
import type { Lexicon } from './pack/lexicon.ts';

/** Shorter words differ too little from other words: no, go, so, now. */
const shortestRepaired = 4;
const alike = 0.92;
const mostCandidates = 4;

/** A known word that an unknown one may have been meant to be. */
export interface NearWord {
  id: number;
  /** Jaro-Winkler similarity, from 0 to 1. */
  similarity: number;
}

/** Finds known words that are a slip of the finger away. */
export function createNearWords(lexicon: Lexicon): (word: string) => NearWord[] {
  const { words } = lexicon.vocabulary;
  /** Ids by first letter and length; made at the first unknown word. */
  let byShape: Map<string, number[]> | undefined;

  function candidatesOf(word: string): number[] {
    byShape ??= groupByShape(words);
    const groups = [word.length - 1, word.length, word.length + 1].map((length) => byShape?.get(`${word.charAt(0)}${length}`) ?? []);
    return groups.flat();
  }

  return function nearWords(word) {
    if (word.length < shortestRepaired) return [];
    const letters = lettersOf(word);
    const near: (NearWord & { pairs: number })[] = [];
    for (const id of candidatesOf(word)) {
      const other = words[id] as string;
      // Two letters that the other has not is one slip; more is another word.
      if (countBits(letters ^ lettersOf(other)) > 2 || isInflection(word, other)) continue;
      const similarity = jaroWinkler(word, other);
      if (similarity >= alike) near.push({ id, similarity, pairs: dice(word, other) });
    }
    return near.sort((a, b) => b.similarity - a.similarity || b.pairs - a.pairs).slice(0, mostCandidates);
  };
}

function groupByShape(words: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  words.forEach((word, id) => {
    if (word.length < shortestRepaired) return;
    const shape = `${word.charAt(0)}${word.length}`;
    groups.set(shape, [...(groups.get(shape) ?? []), id]);
  });
  return groups;
}

/** "helps" is a word, not a slip for "help"; "greatt" is a slip. */
function isInflection(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length === long.length || !long.startsWith(short)) return false;
  return long.charAt(long.length - 1) !== short.charAt(short.length - 1);
}

/** A bit per letter, so that most words are told apart without comparing them. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
