import type { PackSource } from '../../../router/pack/pack-source.ts';

export const source: PackSource = {
  language: 'de',
  locales: ['de-DE', 'de-AT', 'de-CH'],
  answering: 'ternary',
  apostrophe: 'join',
  skips: [],
  cues: { yes: ['ja'], no: ['nein'], stop: ['stopp'] },
  questions: {},
  hazards: [],
};
