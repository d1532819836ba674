import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import type { Writing } from '../text/utterance.ts';
import { wordsOf } from '../text/words-of.ts';
import { Cue } from './pack/cue.ts';
import { createPhraseTrie, type OwnPhrase, type PhraseTrie } from './phrase-trie.ts';
import { expandTemplate } from './template/expand-template.ts';
import { parseTemplate } from './template/parse-template.ts';

/** Templates such as `(a|one) coffee [please]` by intent: for all locales, or by language or locale tag. */
export type CustomIntents = Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>;

/** Where phrases are read. */
export interface PhraseLocale {
  language: string;
  tag: string;
  apostrophe: Writing['apostrophe'];
}

/** Cue numbers are bytes, and those of the packs come first. */
const mostIntents = 180;

/**
 * What a skill adds to a pack in one locale: its intents and its names. Undefined when it adds nothing.
 *
 * @throws InvalidOptionError when a phrase cannot be read
 */
export function createOwnPhrases(intents: CustomIntents, names: readonly string[], locale: PhraseLocale): PhraseTrie | undefined {
  const intentNames = Object.keys(intents);
  if (intentNames.length > mostIntents) {
    throw new InvalidOptionError({
      option: 'intents',
      message: `has ${intentNames.length} intents.`,
      hint: `At most ${mostIntents} are possible.`,
    });
  }
  const phrases: OwnPhrase[] = names.map((name) => ({ cue: Cue.vocative, words: wordsOf(name, locale.apostrophe) }));
  intentNames.forEach((name, index) => {
    for (const template of templatesOf(intents[name], locale)) {
      for (const text of expandTemplate(parseTemplate(template))) {
        phrases.push({ cue: Cue.custom + index, words: checked(wordsOf(text, locale.apostrophe), name) });
      }
    }
  });
  return phrases.length === 0 ? undefined : createPhraseTrie(phrases);
}

function templatesOf(given: CustomIntents[string] | undefined, { language, tag }: PhraseLocale): readonly string[] {
  if (given === undefined) return [];
  if (Array.isArray(given)) return given as readonly string[];
  const byLocale = given as Readonly<Record<string, readonly string[]>>;
  return [...(byLocale[tag] ?? []), ...(tag === language ? [] : (byLocale[language] ?? []))];
}

function checked(words: string[], intent: string): string[] {
  if (words.length > 0) return words;
  throw new InvalidOptionError({
    option: 'intents',
    message: `has a phrase without words for "${intent}".`,
    hint: 'A phrase needs at least one word that is not optional.',
  });
}
