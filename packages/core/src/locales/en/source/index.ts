import type { PackSource } from '../../../router/pack/pack-source.ts';
import { additions } from './additions.ts';
import { answerRules, answers } from './answers.ts';
import { frames } from './frames.ts';
import { grammar, grammarRules, skips, synonyms } from './grammar.ts';
import { hazards } from './hazards.ts';
import { orderRules, orders } from './orders.ts';
import { questionRules, questions } from './questions.ts';
import { rules } from './rules.ts';

export const source: PackSource = {
  language: 'en',
  locales: ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'],
  answering: 'polarity',
  apostrophe: 'join',
  skips,
  rules: { ...rules, ...answerRules, ...orderRules, ...grammarRules, ...questionRules },
  cues: { ...answers, ...frames, ...orders, ...grammar },
  additions,
  questions,
  synonyms,
  numbers: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  hazards,
};
