import type { PackSource } from '../../../router/pack/pack-source.ts';
import { answers } from './answers.ts';
import { frames } from './frames.ts';
import { grammar, grammarRules, skips, synonyms } from './grammar.ts';
import { hazards } from './hazards.ts';
import { orderRules, orders } from './orders.ts';
import { questions } from './questions.ts';
import { rules } from './rules.ts';

export const source: PackSource = {
  language: 'fr',
  locales: ['fr-FR', 'fr-CA'],
  answering: 'ternary',
  apostrophe: 'split',
  skips,
  rules: { ...rules, ...orderRules, ...grammarRules },
  cues: { ...answers, ...frames, ...orders, ...grammar },
  questions,
  synonyms,
  numbers: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  hazards,
};
