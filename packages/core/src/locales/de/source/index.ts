import type { PackSource } from '../../../router/pack/pack-source.ts';
import { answers } from './answers.ts';
import { frameRules, frames } from './frames.ts';
import { grammar, skips, synonyms } from './grammar.ts';
import { hazards } from './hazards.ts';
import { orderRules, orders } from './orders.ts';
import { questionRules, questions } from './questions.ts';
import { rules } from './rules.ts';

export const source: PackSource = {
  language: 'de',
  locales: ['de-DE', 'de-AT', 'de-CH'],
  answering: 'ternary',
  apostrophe: 'join',
  skips,
  rules: { ...rules, ...frameRules, ...orderRules, ...questionRules },
  cues: { ...answers, ...frames, ...orders, ...grammar },
  additions: {
    'de-AT': {
      no: ['na [na|wirklich nicht|des net|eh nicht]|na danke|geh na'],
      yes: ['eh (klar|ja)|jo eh|passt eh'],
      bye: [
        '[danke|ok|okay|na dann|also|gut|alles klar|passt|ja] [na dann] (servus|pfiat di|pfiati|pfiat euch|pfüati|baba) [danke|<jemand>]',
      ],
    },
    'de-CH': {
      yes: ['isch (guet|guat|rächt)|jo|jawoll|ebe|gäll ja'],
      no: ['nei|nei merci|näi'],
      thanks: ['[vielen|tausend] (merci|märci) [vielmal|vilmal]|merci vielmals'],
      bye: ['ade [merci|mitenand]|tschüssli|adieu mitenand'],
    },
  },
  questions,
  synonyms,
  numbers: [
    'null',
    'eins',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
    'dreizehn',
    'vierzehn',
  ],
  hazards,
};
