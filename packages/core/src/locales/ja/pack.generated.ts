// Compiled from ./source; `npx vitest run packages/core/src/locales -u` writes it anew.
import type { LocalePack } from '../../router/pack/locale-pack.ts';

// biome-ignore format: compiled data
export const pack: LocalePack = {
  format: 1,
  language: 'ja',
  locales: ['ja-JP'],
  answering: 'inverted',
  apostrophe: 'join',
  words: 'い え て は め や',
  sets: '',
  shape: 'CACACACACACABCHCH',
  labels: 'GAKAAICE',
  cues: 'BKY',
  places: 'AAA',
  numbers: [],
  synonyms: [],
  skips: '',
};
