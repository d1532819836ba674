import { expect, it } from 'vitest';
import { Cue, cueNames } from './cue.ts';

it('lists the names of cues by their numbers', () => {
  const names = Object.keys(Cue).filter((name) => Number.isNaN(Number(name)) && name !== 'custom');
  expect(cueNames).toEqual(['', ...names]);
  for (const [number, name] of cueNames.entries()) if (number > 0) expect(Cue[number]).toBe(name);
});
