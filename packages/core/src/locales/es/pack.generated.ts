// Compiled from ./source; `npx vitest run packages/core/src/locales -u` writes it anew.
import type { LocalePack } from '../../router/pack/locale-pack.ts';

// biome-ignore format: compiled data
export const pack: LocalePack = {
  format: 1,
  language: 'es',
  locales: ['es-ES', 'es-MX', 'es-US'],
  answering: 'polarity',
  apostrophe: 'join',
  words: 'no para si',
  sets: '',
  shape: 'CACECEB',
  labels: 'EAC',
  cues: 'BKY',
  places: 'AAA',
  numbers: [],
  synonyms: [],
  skips: '',
};
