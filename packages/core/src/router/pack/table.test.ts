import { describe, expect, it } from 'vitest';
import { createTable, entryOf } from './table.ts';

describe('createTable', () => {
  it('puts values together by owner, ascending, with their notes', () => {
    const { table, notes } = createTable(4, Float64Array.of(entryOf(2, 7, 1), entryOf(0, 9, 2), entryOf(2, 3, 65_535), entryOf(2, 7, 0)));
    expect(Array.from(table.offsets)).toEqual([0, 1, 1, 4, 4]);
    expect(Array.from(table.values)).toEqual([9, 3, 7, 7]);
    expect(Array.from(notes)).toEqual([2, 65_535, 0, 1]);
  });

  it('holds the greatest numbers there are', () => {
    const { table, notes } = createTable(65_535, Float64Array.of(entryOf(65_534, 65_535, 65_535), entryOf(0, 0, 0)));
    expect([table.offsets[65_534], table.offsets[65_535]]).toEqual([1, 2]);
    expect([table.values[1], notes[1]]).toEqual([65_535, 65_535]);
  });

  it('takes no entries at all', () => {
    expect(Array.from(createTable(2, new Float64Array(0)).table.offsets)).toEqual([0, 0, 0]);
  });
});
