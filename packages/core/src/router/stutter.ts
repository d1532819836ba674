import { isSingle } from '../text/fold.ts';
import { hasToken, type Utterance } from '../text/utterance.ts';

/** A known word is said twice in full; only the beginning of one this short is a stutter. */
const longestBeginning = 3;

/**
 * "i i don't", "th thank you": a token that the next one says again, or finishes.
 * A kana or Han character twice belongs to one word (ううん is no う and うん), unless a pause is between: は、はい.
 */
export function isStutter(utterance: Utterance, token: number): boolean {
  const { characters, from, to, ids, pauses } = utterance;
  const start = from[token] as number;
  const length = (to[token] as number) - start;
  // Most next words begin otherwise; that much can be seen without reading them.
  if (token + 1 === utterance.count && !beginsWith(utterance, characters[start] as number)) return false;
  if (!hasToken(utterance, token + 1)) return false;
  if (isSingle(characters[start] as number) && pauses[token + 1] === 0) return false;
  const nextStart = from[token + 1] as number;
  const nextLength = (to[token + 1] as number) - nextStart;
  const known = (ids[token] as number) >= 0;
  if (length > nextLength || (length < nextLength && (known || length > longestBeginning))) return false;
  for (let index = 0; index < length; index++) if (characters[start + index] !== characters[nextStart + index]) return false;
  return true;
}

function beginsWith({ text, position }: Utterance, letter: number): boolean {
  const code = text.charCodeAt(position + 1);
  return code > 127 || (code | 0x20) === letter || code <= 0x40;
}
