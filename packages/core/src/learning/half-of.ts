import { addToHash, emptyHash } from '../text/vocabulary.ts';

/** Hash of a text that is the same on every machine, for splitting rows: the same words always fall on the same side. */
export function splitHash(text: string, seed = 0): number {
  const folded = text.normalize('NFKC').trim().toLowerCase();
  let hash = addToHash(emptyHash, seed);
  for (let index = 0; index < folded.length; index++) hash = addToHash(hash, folded.charCodeAt(index));
  // The last characters must reach every bit.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One of two halves of a set of rows, by the words alone: fit with one, measure on the other. */
export function halfOf(text: string): 'a' | 'b' {
  return (splitHash(text) & 1) === 0 ? 'a' : 'b';
}
