import type { Recognition } from './recognition.ts';

/** More hearings say nothing new. */
export const mostAlternatives = 4;
/** What another hearing may be shorter by and still be one of the same words. */
export const mostLettersLost = 3;
const agreement = 0.03;
const disagreement = 0.6;
/** How much is left of an answer that only other hearings give. */
const secondHand = 0.8;

/**
 * Weighs what was heard against other hearings of the same words, best first (`null`: a hearing that means nothing).
 * Agreement raises confidence, another meaning lowers it; when the best hearing means nothing, the others may speak if they agree.
 */
export function weighAlternatives(best: Recognition | null, others: readonly (Recognition | null)[]): Recognition | null {
  if (others.length === 0) return best;
  if (best === null) return secondHearing(others);
  if (best.remainder !== undefined) return best;
  const plain = others.filter((other) => other !== null && other.remainder === undefined);
  const same = plain.filter((other) => other?.intent === best.intent).length;
  if (same < plain.length) return { ...best, confidence: best.confidence * disagreement };
  return same === 0 ? best : { ...best, confidence: Math.min(1, best.confidence + agreement * same) };
}

/** The meaning of the next hearing, if no other contradicts it and at least half of them share it. */
function secondHearing(others: readonly (Recognition | null)[]): Recognition | null {
  const first = others.find((other) => other !== null && other.remainder === undefined);
  if (!first) return null;
  const meant = others.filter((other) => other !== null);
  if (meant.some((other) => other?.intent !== first.intent || other.remainder !== undefined)) return null;
  if (meant.length * 2 < others.length) return null;
  return { ...first, confidence: first.confidence * secondHand };
}
