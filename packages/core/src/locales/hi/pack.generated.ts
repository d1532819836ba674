// Compiled from ./source; `npx vitest run packages/core/src/locales -u` writes it anew.
import type { LocalePack } from '../../router/pack/locale-pack.ts';

// biome-ignore format: compiled data
export const pack: LocalePack = {
  format: 1,
  language: 'hi',
  locales: ['hi-IN'],
  answering: 'polarity',
  apostrophe: 'join',
  words: 'करो नहीं बंद हां',
  sets: '',
  shape: 'CACECABCE',
  labels: 'GCEA',
  cues: 'BKY',
  places: 'AAA',
  numbers: [],
  synonyms: [],
  skips: '',
};
