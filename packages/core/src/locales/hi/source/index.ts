import type { PackSource } from '../../../router/pack/pack-source.ts';

export const source: PackSource = {
  language: 'hi',
  locales: ['hi-IN'],
  answering: 'polarity',
  apostrophe: 'join',
  skips: [],
  cues: { yes: ['हाँ'], no: ['नहीं'], stop: ['बंद करो'] },
  questions: {},
  hazards: [],
};
