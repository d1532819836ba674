import type { PackSource } from '../../../router/pack/pack-source.ts';

export const source: PackSource = {
  language: 'ja',
  locales: ['ja-JP'],
  answering: 'inverted',
  apostrophe: 'join',
  skips: [],
  cues: { yes: ['はい'], no: ['いいえ'], stop: ['やめて'] },
  questions: {},
  hazards: [],
};
