import type { PackSource } from '../../../router/pack/pack-source.ts';

export const source: PackSource = {
  language: 'pt',
  locales: ['pt-BR', 'pt-PT'],
  answering: 'polarity',
  apostrophe: 'join',
  skips: [],
  cues: { yes: ['sim'], no: ['não'], stop: ['pare'] },
  questions: {},
  hazards: [],
};
