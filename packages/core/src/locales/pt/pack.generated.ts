// Compiled from ./source; `npx vitest run packages/core/src/locales -u` writes it anew.
import type { LocalePack } from '../../router/pack/locale-pack.ts';

// biome-ignore format: compiled data
export const pack: LocalePack = {
  format: 1,
  language: 'pt',
  locales: ['pt-BR', 'pt-PT'],
  answering: 'polarity',
  apostrophe: 'join',
  words: 'nao pare sim',
  sets: '',
  shape: 'CACECEB',
  labels: 'EAC',
  cues: 'BKY',
  places: 'AAA',
  numbers: [],
  synonyms: [],
  skips: '',
};
