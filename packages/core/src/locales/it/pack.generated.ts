// Compiled from ./source; `npx vitest run packages/core/src/locales -u` writes it anew.
import type { LocalePack } from '../../router/pack/locale-pack.ts';

// biome-ignore format: compiled data
export const pack: LocalePack = {
  format: 1,
  language: 'it',
  locales: ['it-IT'],
  answering: 'polarity',
  apostrophe: 'split',
  words: 'fermati no si',
  sets: '',
  shape: 'CACECEB',
  labels: 'ECA',
  cues: 'BKY',
  places: 'AAA',
  numbers: [],
  synonyms: [],
  skips: '',
};
