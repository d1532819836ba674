import type { PackSource } from '../../../router/pack/pack-source.ts';

export const source: PackSource = {
  language: 'it',
  locales: ['it-IT'],
  answering: 'polarity',
  apostrophe: 'split',
  skips: [],
  cues: { yes: ['sì'], no: ['no'], stop: ['fermati'] },
  questions: {},
  hazards: [],
};
