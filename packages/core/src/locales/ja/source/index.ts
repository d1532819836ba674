import type { PackSource } from '../../../router/pack/pack-source.ts';
import { answers } from './answers.ts';
import { grammar } from './grammar.ts';
import { hazards } from './hazards.ts';
import { orderRules, orders } from './orders.ts';
import { questions } from './questions.ts';
import { rules } from './rules.ts';

export const source: PackSource = {
  language: 'ja',
  locales: ['ja-JP'],
  answering: 'inverted',
  apostrophe: 'join',
  skips: [],
  rules: { ...rules, ...orderRules },
  cues: { ...answers, ...orders, ...grammar },
  questions,
  numbers: ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
  hazards,
};
