import type { PackSource } from '../../../router/pack/pack-source.ts';

export const source: PackSource = {
  language: 'es',
  locales: ['es-ES', 'es-MX', 'es-US'],
  answering: 'polarity',
  apostrophe: 'join',
  skips: [],
  cues: { yes: ['sí'], no: ['no'], stop: ['para'] },
  questions: {},
  hazards: [],
};
