/** Lists of small numbers by owner, in one array: those of `owner` lie between `offsets[owner]` and `offsets[owner + 1]`. */
export interface Table {
  offsets: Uint16Array;
  values: Uint16Array;
}

const unit = 0x10000;

/** An owner, a value and a note beside it, all below 65,536, as one number that sorts in this order. */
export function entryOf(owner: number, value: number, note = 0): number {
  return (owner * unit + value) * unit + note;
}

/**
 * Puts entries together by owner, ascending within each. Sorts them in place: the engine's own sort is many times quicker than
 * ours would be in a process that has just started.
 *
 * @returns The table, and the notes beside its values
 */
export function createTable(ownerCount: number, entries: Float64Array): { table: Table; notes: Uint16Array } {
  entries.sort();
  const size = entries.length;
  const offsets = new Uint16Array(ownerCount + 1);
  const values = new Uint16Array(size);
  const notes = new Uint16Array(size);
  let reached = 0;
  for (let place = 0; place < size; place++) {
    const entry = entries[place] as number;
    const owner = Math.floor(entry / (unit * unit));
    // Storing keeps the lowest sixteen bits.
    values[place] = entry / unit;
    notes[place] = entry;
    while (reached < owner) offsets[++reached] = place;
  }
  while (reached < ownerCount) offsets[++reached] = size;
  return { table: { offsets, values }, notes };
}
