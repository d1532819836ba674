import type { PackSource } from '../../../router/pack/pack-source.ts';
import { answerRules, answers } from './answers.ts';
import { frames } from './frames.ts';
import { grammar, skips, synonyms } from './grammar.ts';
import { hazards } from './hazards.ts';
import { numbers } from './numbers.ts';
import { orderRules, orders } from './orders.ts';
import { questionRules, questions } from './questions.ts';
import { rules } from './rules.ts';

export const source: PackSource = {
  language: 'it',
  locales: ['it-IT'],
  answering: 'polarity',
  apostrophe: 'split',
  skips,
  rules: { ...rules, ...answerRules, ...orderRules, ...questionRules },
  cues: { ...answers, ...frames, ...orders, ...grammar },
  questions,
  synonyms,
  numbers,
  hazards,
};
