import type { System } from '../system.ts';
import { exactAlexaPhrases } from './alexa-phrases.ts';
import { naturalBayes, naturalBayesSmooth } from './bayes.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { keywordsAsWords, keywordsInside } from './keywords.ts';
import { nlpjs } from './nlpjs.ts';
import { recognizersText } from './recognizers-text.ts';
import { turnwise, turnwiseFitted } from './turnwise.ts';

/** In the order of the table. */
export const systems: readonly System[] = [
  turnwise,
  turnwiseFitted,
  keywordsInside,
  keywordsAsWords,
  exactAlexaPhrases,
  jaroWinkler,
  naturalBayes,
  naturalBayesSmooth,
  nlpjs,
  recognizersText,
];
