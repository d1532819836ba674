import { describe, expect, it } from 'vitest';
import { createTable, entryOf } from './table.ts';
import { createWordFlags } from './word-flags.ts';

const words = 200;
const set = words;
const symbolCount = words + 1;
// Word n stands for symbol n and, when its number is even, for the set as well.
const entries = Array.from({ length: words }, (_, id) => (id % 2 === 0 ? [entryOf(id, id), entryOf(id, set)] : [entryOf(id, id)])).flat();
const { table } = createTable(words, Float64Array.from(entries));

function flagged(id: number, { flags, of }: ReturnType<typeof createWordFlags>): number[] {
  const start = of(id);
  return Array.from(flags.subarray(start, start + symbolCount)).flatMap((flag, symbol) => (flag === 1 ? [symbol] : []));
}

describe('createWordFlags', () => {
  it('has the symbols of every word, also when words take turns in the same place', () => {
    const wordFlags = createWordFlags(table, symbolCount);
    const asked = [...Array(words).keys(), 0, 64, 128, 0, 65, 1, 129, 64];
    for (const id of asked) expect(flagged(id, wordFlags), `word ${id}`).toEqual(id % 2 === 0 ? [id, set] : [id]);
  });

  it('keeps a word where it is until another one needs the place', () => {
    const wordFlags = createWordFlags(table, symbolCount);
    const start = wordFlags.of(3);
    wordFlags.of(4);
    expect(wordFlags.of(3)).toBe(start);
    expect(wordFlags.flags[start + 3]).toBe(1);
    wordFlags.of(3 + 64);
    expect(wordFlags.flags[start + 3]).toBe(0);
  });
});
