import diceCoefficient from 'natural/lib/natural/distance/dice_coefficient.js';
import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Both measures are quadratic; longer words are never alike. */
export const longestComparedWord = 24;

/**
 * Jaro-Winkler similarity of two folded words, from 0 to 1. Words beyond `longestComparedWord` are not compared.
 * (`ignoreCase` of the underlying function is wrong for one-letter words, so words come folded.)
 */
export function jaroWinkler(a: string, b: string): number {
  if (a.length > longestComparedWord || b.length > longestComparedWord) return 0;
  return jaroWinklerDistance(a, b);
}

/** Dice coefficient over letter pairs, from 0 to 1; 0 for empty words, where the underlying function gives NaN. */
export function dice(a: string, b: string): number {
  if (a === '' || b === '' || a.length > longestComparedWord || b.length > longestComparedWord) return 0;
  return diceCoefficient(a, b);
}
