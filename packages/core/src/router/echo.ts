import { isSingle } from '../text/fold.ts';
import { hasToken, type Utterance } from '../text/utterance.ts';
import { hashOf } from '../text/vocabulary.ts';
import type { EchoWords } from './echo-words.ts';

/** Whether a token of an utterance says a word of the question again. */
export type EchoTest = (utterance: Utterance, token: number) => boolean;

/** Letters that two forms of a word must share at their beginning ("reserve", "reserved"), and may have beyond. */
const sharedLetters = 4;
const freeLetters = 3;

/**
 * Remembers the words of a question. Number words echo digits, and synonyms echo one another.
 * Every turn may bring a new question: nothing is made into strings, and what few answers need is made when one does.
 */
export function createEchoTest(question: Utterance, { numberOf, groupsOf }: EchoWords): EchoTest {
  // The utterance is used again for the next question.
  const { count } = question;
  const characters = question.characters.slice(0, question.characterCount);
  const from = question.from.slice(0, count);
  const to = question.to.slice(0, count);
  const hashes = new Int32Array(count);
  for (let token = 0; token < count; token++) hashes[token] = hashOf(characters, from[token] as number, to[token] as number);
  let values: number[] | undefined;
  let groups: number[] | undefined;

  /** Single characters of the question only echo as parts of words: two kana in a row, or one that means something by itself. */
  function echoesSingle(utterance: Utterance, token: number, isNumber: boolean): boolean {
    if (!isNumber && isHan(utterance.characters[utterance.from[token] as number] as number)) return true;
    if (hasToken(utterance, token + 1) && hasPair(utterance, token)) return true;
    return token > 0 && hasPair(utterance, token - 1);
  }

  /** Whether the question has this token and the next one together, but not as its last: the か of 〜ますか makes it a question. */
  function hasPair(utterance: Utterance, token: number): boolean {
    const start = utterance.from[token] as number;
    const length = (utterance.to[token + 1] as number) - start;
    for (let place = 0; place + 2 < count; place++) {
      const own = from[place] as number;
      if ((to[place + 1] as number) - own === length && sharedFrom(utterance, start, own) >= length) return true;
    }
    return false;
  }

  /** How many characters are the same from two places on, in an utterance and in the question. */
  function sharedFrom(utterance: Utterance, start: number, own: number): number {
    let shared = 0;
    while (own + shared < characters.length && utterance.characters[start + shared] === characters[own + shared]) shared++;
    return shared;
  }

  function echoesForm(utterance: Utterance, token: number): boolean {
    const start = utterance.from[token] as number;
    const length = (utterance.to[token] as number) - start;
    if (length < sharedLetters) return false;
    for (let place = 0; place < count; place++) {
      const own = from[place] as number;
      const ownLength = (to[place] as number) - own;
      if (ownLength < sharedLetters) continue;
      const shared = Math.min(sharedFrom(utterance, start, own), length, ownLength);
      if (shared >= sharedLetters && length - shared <= freeLetters && ownLength - shared <= freeLetters) return true;
    }
    return false;
  }

  function valuesOfQuestion(): number[] {
    values ??= Array.from(hashes, (hash, token) => numberOf(characters, from[token] as number, to[token] as number, hash));
    return values;
  }

  function groupsOfQuestion(): number[] {
    groups ??= Array.from(hashes, groupsOf).flat();
    return groups;
  }

  return function echoes(utterance, token) {
    const start = utterance.from[token] as number;
    const end = utterance.to[token] as number;
    const hash = hashOf(utterance.characters, start, end);
    const single = isSingle(utterance.characters[start] as number);
    const value = numberOf(utterance.characters, start, end, hash);
    if (hashes.includes(hash) && (!single || echoesSingle(utterance, token, value >= 0))) return true;
    // 三 may be part of any date or number; only "3" stands alone.
    if (value >= 0)
      return valuesOfQuestion().some(
        (other, place) => other === value && !(single && isSingle(characters[from[place] as number] as number)),
      );
    if (groupsOf(hash).some((group) => groupsOfQuestion().includes(group))) return true;
    return echoesForm(utterance, token);
  };
}

function isHan(code: number): boolean {
  return code >= 0x3400;
}
