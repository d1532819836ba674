import { createKnownWords, type KnownWords, wordBytes } from '../../router/learned/known-words.ts';
import type { LocalePack } from '../../router/pack/locale-pack.ts';
import type { LabelledRow, RowReading } from '../labelled-row.ts';
import { createSampler } from './sample.ts';

/** Rows that a word must occur in to be known. */
const fewestRows = 2;

/** The words that a model fitted with these rows knows, and the bits that say so. */
export function noteWords(
  rows: readonly LabelledRow[],
  locales: readonly LocalePack[],
  reading: RowReading,
): { known: KnownWords; bits: Int8Array } {
  const bits = new Int8Array(wordBytes);
  const known = createKnownWords(bits);
  const sampler = createSampler(locales, 1, () => true, reading);
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (!sampler.sample(row).buckets) continue;
    for (const word of new Set(sampler.words())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) if (count >= fewestRows) known.add(word);
  return { known, bits };
}
