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
export function createNearWords({ vocabulary }: Lexicon): (word: string) => NearWord[] {
  /** Ids by first letter, and which letters each word has; made at the first unknown word. */
  const idsByLetter = new Map<number, number[]>();
  let letters: Int32Array | undefined;

  function index(): Int32Array {
    vocabulary.words().forEach((word, id) => {
      const first = word.charCodeAt(0);
      if (word.length >= shortestRepaired) idsByLetter.set(first, [...(idsByLetter.get(first) ?? []), id]);
    });
    return Int32Array.from(vocabulary.words(), lettersOf);
  }

  return function nearWords(word) {
    if (word.length < shortestRepaired) return [];
    letters ??= index();
    const own = lettersOf(word);
    const near: (NearWord & { pairs: number })[] = [];
    for (const id of idsByLetter.get(word.charCodeAt(0)) ?? []) {
      // Two letters that only one of them has are one slip; more is another word.
      if (!differsByOne(own ^ (letters[id] as number))) continue;
      const other = vocabulary.words()[id] as string;
      if (Math.abs(other.length - word.length) > 1 || isInflection(word, other)) continue;
      const similarity = jaroWinkler(word, other);
      if (similarity >= alike) near.push({ id, similarity, pairs: dice(word, other) });
    }
    return near.length < 2 ? near : near.sort((a, b) => b.similarity - a.similarity || b.pairs - a.pairs).slice(0, mostCandidates);
  };
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

/** Whether at most two bits are set. */
function differsByOne(bits: number): boolean {
  const rest = bits & (bits - 1);
  return (rest & (rest - 1)) === 0;
}
