/** Words by their hashes, as bits; now and then a stranger is taken for known. */
export interface KnownWords {
  add(word: number): void;
  has(word: number): boolean;
}

/** Bytes of the set: with 6,000 words one stranger in eleven is taken for known. */
export const wordBytes = 8 * 1024;

/** @param bits Written to by `add` */
export function createKnownWords(bits: Int8Array): KnownWords {
  const mask = bits.length * 8 - 1;
  const placeOf = (word: number) => (Math.imul(word ^ (word >>> 15), 0x2c1b3c6d) >>> 8) & mask;
  return {
    add(word) {
      const place = placeOf(word);
      bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7));
    },
    has(word) {
      const place = placeOf(word);
      return ((bits[place >> 3] as number) & (1 << (place & 7))) !== 0;
    },
  };
}
