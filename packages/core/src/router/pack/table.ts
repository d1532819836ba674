/** Lists of small numbers by owner, in one array: those of `owner` lie between `offsets[owner]` and `offsets[owner + 1]`. */
export interface Table {
  offsets: Uint16Array;
  values: Uint16Array;
}

/**
 * Puts values together by owner, ascending within each.
 *
 * @returns The table, and which of the given values stands at each of its places
 */
export function createTable(
  ownerCount: number,
  owners: readonly number[],
  values: readonly number[],
): { table: Table; order: Uint16Array } {
  const size = values.length;
  // Two rounds of counting sort: by value, then by owner, which keeps the first order.
  let greatest = 0;
  for (let index = 0; index < size; index++) greatest = Math.max(greatest, values[index] as number);
  const byValue = sortBy(values, greatest + 1, identity(size)).order;
  const { order, offsets } = sortBy(owners, ownerCount, byValue);
  const sorted = new Uint16Array(size);
  for (let place = 0; place < size; place++) sorted[place] = values[order[place] as number] as number;
  return { table: { offsets, values: sorted }, order };
}

function sortBy(keys: readonly number[], keyCount: number, from: Uint16Array): { order: Uint16Array; offsets: Uint16Array } {
  const offsets = new Uint16Array(keyCount + 1);
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] as number) + 1;
  for (let key = 0; key < keyCount; key++) offsets[key + 1] = (offsets[key + 1] as number) + (offsets[key] as number);
  const next = offsets.slice();
  const order = new Uint16Array(from.length);
  for (let place = 0; place < from.length; place++) {
    const index = from[place] as number;
    const key = keys[index] as number;
    order[next[key] as number] = index;
    next[key] = (next[key] as number) + 1;
  }
  return { order, offsets };
}

function identity(size: number): Uint16Array {
  const numbers = new Uint16Array(size);
  for (let index = 0; index < size; index++) numbers[index] = index;
  return numbers;
}
