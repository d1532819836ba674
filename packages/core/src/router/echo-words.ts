import { hashOf } from '../text/vocabulary.ts';
import type { LocalePack } from './pack/locale-pack.ts';

/** What a pack says about words that echo others, found by the hash of a folded word. */
export interface EchoWords {
  /** Value of a number in digits or words, or -1. */
  numberOf(characters: Uint16Array, start: number, end: number, hash: number): number;
  /** Groups of synonyms that the word is in. */
  groupsOf(hash: number): readonly number[];
}

const longestNumber = 6;
const none: readonly number[] = [];

export function createEchoWords({ numbers, synonyms }: Pick<LocalePack, 'numbers' | 'synonyms'>): EchoWords {
  const values = new Map<number, number>();
  numbers.forEach((word, value) => {
    const hash = hashOfWord(word);
    if (!values.has(hash)) values.set(hash, value);
  });
  const groups = new Map<number, number[]>();
  synonyms.forEach((group, index) => {
    for (const word of group.split(' ')) {
      const hash = hashOfWord(word);
      groups.set(hash, [...(groups.get(hash) ?? []), index]);
    }
  });

  return {
    numberOf(characters, start, end, hash) {
      const digits = valueOfDigits(characters, start, end);
      return digits >= 0 ? digits : (values.get(hash) ?? -1);
    },
    groupsOf: (hash) => groups.get(hash) ?? none,
  };
}

function valueOfDigits(characters: Uint16Array, start: number, end: number): number {
  if (end - start > longestNumber) return -1;
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = (characters[index] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return end > start ? value : -1;
}

function hashOfWord(word: string): number {
  const characters = Uint16Array.from({ length: word.length }, (_, index) => word.charCodeAt(index));
  return hashOf(characters, 0, characters.length);
}
