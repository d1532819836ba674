const prime = 0x01000193;

/** Starts an FNV-1a hash. */
export const emptyHash = 0x811c9dc5 | 0;

/** Adds one character to an FNV-1a hash. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, prime);
}

export function hashOf(characters: Uint16Array, start: number, end: number): number {
  let hash = emptyHash;
  for (let index = start; index < end; index++) hash = addToHash(hash, characters[index] as number);
  return hash;
}

/** Known words, found without making a string. Ids count from 0. */
export interface Vocabulary {
  /** Number of words. */
  size: number;
  words(): readonly string[];
  /** Id of a folded word, or -1. */
  find(characters: Uint16Array, start: number, end: number, hash: number): number;
}

const space = 0x20;

/**
 * An open-addressed table over the words' hashes; a hit is verified character by character.
 *
 * @param text Different words, separated by single spaces
 */
export function createVocabulary(text: string): Vocabulary {
  // Where each word ends, and its hash.
  const ends: number[] = [];
  const hashes: number[] = [];
  let hash = emptyHash;
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code !== space) {
      // `addToHash` written out: a process that has just started would pay for a call per letter.
      hash = Math.imul(hash ^ code, prime);
      continue;
    }
    ends.push(index);
    hashes.push(hash);
    hash = emptyHash;
  }
  ends.push(length);
  hashes.push(hash);
  const size = text === '' ? 0 : ends.length;
  // A power of two, at most half full.
  const mask = 2 ** (33 - Math.clz32(size + 8)) - 1;
  const slots = new Int16Array(mask + 1);
  for (let id = 0; id < size; id++) {
    let slot = (hashes[id] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }

  function isSame(id: number, characters: Uint16Array, start: number, end: number): boolean {
    const from = id === 0 ? 0 : (ends[id - 1] as number) + 1;
    if ((ends[id] as number) - from !== end - start) return false;
    for (let index = start; index < end; index++) if (characters[index] !== text.charCodeAt(from + index - start)) return false;
    return true;
  }

  let words: readonly string[] | undefined;
  return {
    size,
    words: () => {
      words ??= text === '' ? [] : text.split(' ');
      return words;
    },
    find(characters, start, end, given) {
      let slot = given & mask;
      for (;;) {
        const id = (slots[slot] as number) - 1;
        if (id < 0) return -1;
        if (hashes[id] === given && isSame(id, characters, start, end)) return id;
        slot = (slot + 1) & mask;
      }
    },
  };
}
