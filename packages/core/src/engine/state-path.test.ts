import { expect, it } from 'vitest';
import { statePath } from './state-path.ts';

it.each([
  ['a', 'a'],
  [{ a: 'b' }, 'a.b'],
  [{ a: { b: 'c' } }, 'a.b.c'],
  [{ a: 'x', b: 'y' }, 'a.x|b.y'],
  [{ a: {} }, 'a'],
])('%j is %s', (value, path) => {
  expect(statePath(value)).toBe(path);
});
