import { beginUtterance, createUtterance, hasToken, type Writing } from './utterance.ts';
import { createVocabulary } from './vocabulary.ts';

const limit = 2000;

/** Folded words of a text, by the very tokenizer that reads what users say. For packs and phrases, not for turns. */
export function wordsOf(text: string, apostrophe: Writing['apostrophe']): string[] {
  const writing: Writing = { vocabulary: createVocabulary(''), apostrophe, isNote: () => false, keepsSymbols: true };
  const utterance = createUtterance(limit, writing);
  beginUtterance(utterance, text, writing);
  const words: string[] = [];
  for (let index = 0; hasToken(utterance, index); index++) {
    words.push(String.fromCharCode(...utterance.characters.subarray(utterance.from[index], utterance.to[index])));
  }
  return words;
}
