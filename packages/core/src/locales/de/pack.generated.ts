// Compiled from ./source; `npx vitest run packages/core/src/locales -u` writes it anew.
import type { LocalePack } from '../../router/pack/locale-pack.ts';

// biome-ignore format: compiled data
export const pack: LocalePack = {
  format: 1,
  language: 'de',
  locales: ['de-DE', 'de-AT', 'de-CH'],
  answering: 'ternary',
  apostrophe: 'join',
  words: 'ja nein stopp',
  sets: '',
  shape: 'CACECEB',
  labels: 'ACE',
  cues: 'BKY',
  places: 'AAA',
  numbers: [],
  synonyms: [],
  skips: '',
};
