import { isSingle } from '../text/fold.ts';
import { hasToken, type Utterance } from '../text/utterance.ts';
import { hashOf } from '../text/vocabulary.ts';
import type { LocalePack } from './pack/locale-pack.ts';

/** Whether a token of an utterance says a word of the question again. */
export type EchoTest = (utterance: Utterance, token: number) => boolean;

/** Letters that two forms of a word must share at their beginning ("reserve", "reserved"), and may have beyond. */
const sharedLetters = 4;
const freeLetters = 3;

/** Remembers the words of a question. Number words echo digits, and synonyms echo one another. */
export function createEchoTest(question: Utterance, { numbers, synonyms }: Pick<LocalePack, 'numbers' | 'synonyms'>): EchoTest {
  const exact = new Set<number>();
  const pairs = new Set<number>();
  const byBeginning = new Map<number, string[]>();
  const textOf = (utterance: Utterance, token: number) =>
    String.fromCharCode(...utterance.characters.subarray(utterance.from[token], utterance.to[token]));
  for (let token = 0; token < question.count; token++) {
    const word = textOf(question, token);
    exact.add(hashOfToken(question, token));
    if (token > 0) pairs.add(hashOfPair(question, token - 1));
    if (word.length < sharedLetters) continue;
    const beginning = beginningOf(question, token);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), word]);
  }
  const values = new Set<number>();
  for (let token = 0; token < question.count; token++) {
    const value = numberOf(textOf(question, token), numbers);
    if (value >= 0) values.add(value);
  }

  const words = new Set(Array.from({ length: question.count }, (_, token) => textOf(question, token)));
  const said = new Set(
    synonyms
      .map((group) => group.split(' '))
      .filter((group) => group.some((word) => words.has(word)))
      .flat(),
  );

  /** Single characters only echo as parts of words: two kana in a row, or one that means something by itself. */
  function echoesSingle(utterance: Utterance, token: number): boolean {
    if (!exact.has(hashOfToken(utterance, token))) return false;
    if (isHan(utterance.characters[utterance.from[token] as number] as number)) return true;
    if (hasToken(utterance, token + 1) && pairs.has(hashOfPair(utterance, token))) return true;
    return token > 0 && pairs.has(hashOfPair(utterance, token - 1));
  }

  return function echoes(utterance, token) {
    const known = isSingle(utterance.characters[utterance.from[token] as number] as number)
      ? echoesSingle(utterance, token)
      : exact.has(hashOfToken(utterance, token));
    if (known) return true;
    const word = textOf(utterance, token);
    const value = numberOf(word, numbers);
    if (value >= 0) return values.has(value);
    if (said.has(word)) return true;
    if (word.length < sharedLetters) return false;
    return (byBeginning.get(beginningOf(utterance, token)) ?? []).some((other) => isFormOf(word, other));
  };
}

function hashOfToken({ characters, from, to }: Utterance, token: number): number {
  return hashOf(characters, from[token] as number, to[token] as number);
}

/** Hash of a token and the next one together. */
function hashOfPair({ characters, from, to }: Utterance, token: number): number {
  return hashOf(characters, from[token] as number, to[token + 1] as number);
}

function isHan(code: number): boolean {
  return code >= 0x3400;
}

function beginningOf({ characters, from }: Utterance, token: number): number {
  const start = from[token] as number;
  return hashOf(characters, start, start + sharedLetters);
}

function isFormOf(word: string, other: string): boolean {
  let shared = sharedLetters;
  while (shared < word.length && shared < other.length && word[shared] === other[shared]) shared++;
  return word.length - shared <= freeLetters && other.length - shared <= freeLetters;
}

function numberOf(word: string, numbers: readonly string[]): number {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  return numbers.indexOf(word);
}
