import type { PackSource } from '../../../router/pack/pack-source.ts';
import { answers } from './answers.ts';
import { frames } from './frames.ts';
import { grammar, skips, synonyms } from './grammar.ts';
import { hazards } from './hazards.ts';
import { orderRules, orders } from './orders.ts';
import { questions } from './questions.ts';
import { rules } from './rules.ts';

export const source: PackSource = {
  language: 'hi',
  locales: ['hi-IN'],
  answering: 'ternary',
  apostrophe: 'join',
  skips,
  rules: { ...rules, ...orderRules },
  cues: { ...answers, ...frames, ...orders, ...grammar },
  questions,
  synonyms,
  numbers: ['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह', 'सात', 'आठ', 'नौ', 'दस'],
  hazards,
};
