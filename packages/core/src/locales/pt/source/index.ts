import type { PackSource } from '../../../router/pack/pack-source.ts';
import { additions } from './additions.ts';
import { answerRules, answers } from './answers.ts';
import { frames } from './frames.ts';
import { grammar, skips, synonyms } from './grammar.ts';
import { hazards } from './hazards.ts';
import { numbers } from './numbers.ts';
import { orders } from './orders.ts';
import { questionRules, questions } from './questions.ts';
import { rules } from './rules.ts';

export const source: PackSource = {
  language: 'pt',
  locales: ['pt-BR', 'pt-PT'],
  answering: 'polarity',
  apostrophe: 'join',
  skips,
  rules: { ...rules, ...answerRules, ...questionRules },
  cues: { ...answers, ...frames, ...orders, ...grammar },
  additions,
  questions,
  synonyms,
  numbers,
  hazards,
};
