import { cueTypes, questionCueTypes } from './cue-types.ts';
import type { Lexicon } from './lexicon.ts';

/** What the phrases of a lexicon mean in one locale: additions of other locales mean nothing. */
export interface LocaleView {
  lexicon: Lexicon;
  /** Cue number by the type index of a state; 0 when no phrase ends there. */
  cues: Uint8Array;
  questionCues: Uint8Array;
}

export function createLocaleView(lexicon: Lexicon, locale: string): LocaleView {
  const { types } = lexicon.pack;
  const cues = new Uint8Array(types.length + 1);
  const questionCues = new Uint8Array(types.length + 1);
  types.forEach((type, index) => {
    const [name = '', only] = type.split('@');
    if (only !== undefined && only !== locale) return;
    cues[index + 1] = (cueTypes as readonly string[]).indexOf(name) + 1;
    questionCues[index + 1] = (questionCueTypes as readonly string[]).indexOf(name) + 1;
  });
  return { lexicon, cues, questionCues };
}
