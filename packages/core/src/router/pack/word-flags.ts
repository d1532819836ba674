import type { Table } from './table.ts';

/** The symbols of the words that were looked up last, as flags. */
export interface WordFlags {
  /** Flags of the words, one after the other. */
  flags: Uint8Array;
  /** Where the flags of a word begin, until another word is asked for; the flag of a symbol stands that many places behind. */
  of(id: number): number;
}

/** Words kept at a time; frequent words stay. A power of two. */
const lines = 64;

/**
 * A word has up to thirty symbols and a state few edges: with flags each edge is one look, and no list is walked.
 *
 * @param symbols By word id, its symbols
 */
export function createWordFlags({ offsets, values }: Table, symbolCount: number): WordFlags {
  const flags = new Uint8Array(lines * symbolCount);
  const ids = new Int32Array(lines).fill(-1);

  function write(id: number, start: number, flag: 0 | 1): void {
    const last = offsets[id + 1] as number;
    for (let place = offsets[id] as number; place < last; place++) flags[start + (values[place] as number)] = flag;
  }

  return {
    flags,
    of(id) {
      const line = id & (lines - 1);
      const start = line * symbolCount;
      const before = ids[line] as number;
      if (before === id) return start;
      if (before >= 0) write(before, start, 0);
      write(id, start, 1);
      ids[line] = id;
      return start;
    },
  };
}
