import type { Pending } from '../dialogue/pending.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { hasToken, type Utterance } from '../text/utterance.ts';
import { addToHash, emptyHash } from '../text/vocabulary.ts';
import { wordsOf } from '../text/words-of.ts';
import type { Asked } from './asked.ts';
import type { PhraseLocale } from './own-phrases.ts';

/** A whole utterance whose meaning is settled, for example one that was learned from transcripts. */
export interface KnownPhrase {
  text: string;
  intent: string;
  /** Language or locale tag it holds in. @default every locale */
  locale?: string;
  /**
   * What the question asks that it answers; `any`: every yes/no question.
   *
   * @default 'any' for yes, no and maybe; for other intents it holds without a question too
   */
  asks?: NonNullable<Pending['asks']> | 'any';
  /** On trial: the router never answers with it, only `router.shadow` does, and the engine notes in its records what it would have done. */
  shadow?: boolean;
}

/** Exact utterances, found by one probe. */
export interface Memo {
  find(utterance: Utterance, asked: Asked | null): KnownPhrase | undefined;
}

export function createMemo(phrases: readonly KnownPhrase[], locale: PhraseLocale): Memo | undefined {
  const here = phrases.filter((phrase) => phrase.locale === undefined || phrase.locale === locale.language || phrase.locale === locale.tag);
  if (here.length === 0) return undefined;
  const byHash = new Map<number, { key: string; phrase: KnownPhrase }[]>();
  for (const phrase of here) {
    const key = wordsOf(phrase.text, locale.apostrophe).join(' ');
    if (key === '')
      throw new InvalidOptionError({
        option: 'phrases',
        message: `has a phrase without words for "${phrase.intent}".`,
        hint: 'Write down what the user says.',
      });
    const hash = hashOfKey(key);
    byHash.set(hash, [...(byHash.get(hash) ?? []), { key, phrase }]);
  }

  return {
    find(utterance, asked) {
      const found = byHash.get(hashOfTokens(utterance));
      if (!found || utterance.clipped) return undefined;
      // Two sequences may share a hash; the words decide.
      const key = keyOf(utterance);
      return found.find((entry) => entry.key === key && holds(entry.phrase, asked))?.phrase;
    },
  };
}

const answers = new Set(['yes', 'no', 'maybe']);

function holds({ intent, asks }: KnownPhrase, asked: Asked | null): boolean {
  if (asks === undefined && !answers.has(intent)) return true;
  if (!asked?.polar) return false;
  return asks === undefined || asks === 'any' || asks === asked.asks;
}

const space = 0x20;

function hashOfKey(key: string): number {
  let hash = emptyHash;
  for (let index = 0; index < key.length; index++) hash = addToHash(hash, key.charCodeAt(index));
  return hash;
}

function hashOfTokens(utterance: Utterance): number {
  let hash = emptyHash;
  for (let token = 0; hasToken(utterance, token); token++) {
    if (token > 0) hash = addToHash(hash, space);
    for (let index = utterance.from[token] as number; index < (utterance.to[token] as number); index++) {
      hash = addToHash(hash, utterance.characters[index] as number);
    }
  }
  return hash;
}

function keyOf(utterance: Utterance): string {
  const words: string[] = [];
  for (let token = 0; token < utterance.count; token++) {
    words.push(String.fromCharCode(...utterance.characters.subarray(utterance.from[token], utterance.to[token])));
  }
  return words.join(' ');
}
