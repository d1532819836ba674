import type { PackSource } from '../../../router/pack/pack-source.ts';
import { answers } from './answers.ts';
import { grammar, grammarRules } from './grammar.ts';
import { orderRules, orders } from './orders.ts';
import { questions } from './questions.ts';

export const source: PackSource = {
  language: 'fr',
  locales: ['fr-FR', 'fr-CA'],
  answering: 'ternary',
  apostrophe: 'split',
  skips: ['euh', 'heu', 'hum', 'vraiment', 'très', 'tout', 'bien', 'juste', 'aussi', 'encore'],
  rules: { ...grammarRules, ...orderRules },
  cues: { ...answers, ...orders, ...grammar },
  questions,
  numbers: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
  hazards: [],
};
