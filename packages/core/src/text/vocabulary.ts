const offsetBasis = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Starts an FNV-1a hash. */
export const emptyHash = offsetBasis;

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
  readonly words: readonly string[];
  /** Id of a folded word, or -1. */
  find(characters: Uint16Array, start: number, end: number, hash: number): number;
}

/** An open-addressed table over the words' hashes; a hit is verified character by character. */
export function createVocabulary(words: readonly string[]): Vocabulary {
  const { characters, starts } = joinWords(words);
  const mask = tableSize(words.length) - 1;
  const slots = new Int16Array(mask + 1);
  const hashes = new Int32Array(words.length);
  for (let id = 0; id < words.length; id++) {
    const hash = hashOf(characters, starts[id] as number, starts[id + 1] as number);
    hashes[id] = hash;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = id + 1;
  }

  function isSame(id: number, given: Uint16Array, start: number, end: number): boolean {
    const from = starts[id] as number;
    if ((starts[id + 1] as number) - from !== end - start) return false;
    for (let index = start; index < end; index++) if (given[index] !== characters[from + index - start]) return false;
    return true;
  }

  return {
    words,
    find(given, start, end, hash) {
      let slot = hash & mask;
      for (;;) {
        const id = (slots[slot] as number) - 1;
        if (id < 0) return -1;
        if (hashes[id] === hash && isSame(id, given, start, end)) return id;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function joinWords(words: readonly string[]): { characters: Uint16Array; starts: Int32Array } {
  const starts = new Int32Array(words.length + 1);
  let total = 0;
  for (let id = 0; id < words.length; id++) {
    starts[id] = total;
    total += (words[id] as string).length;
  }
  starts[words.length] = total;
  const characters = new Uint16Array(total);
  for (let id = 0; id < words.length; id++) {
    const word = words[id] as string;
    for (let index = 0; index < word.length; index++) characters[(starts[id] as number) + index] = word.charCodeAt(index);
  }
  return { characters, starts };
}

/** A power of two, at most half full. */
function tableSize(entries: number): number {
  let size = 16;
  while (size < entries * 2) size *= 2;
  return size;
}
