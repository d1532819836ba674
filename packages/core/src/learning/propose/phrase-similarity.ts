import { jaroWinkler } from '../../text/similarity.ts';

/** Words that are written this much alike count as the same. */
const sameWord = 0.92;

/** Share of words that two phrases have in common, from 0 to 1. */
export function phraseSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    const place = left.findIndex((other) => word === other || jaroWinkler(word, other) >= sameWord);
    if (place < 0) continue;
    left.splice(place, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}
