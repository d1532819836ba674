import { keywords, languages, phrasesOf, tidy } from '../phrases.ts';
import { heedQuestion, type System } from '../system.ts';

/** The chain of `if (text.includes('stop'))` that most skills have. */
export const keywordsInside: System = {
  key: 'substrings',
  name: 'if/else, substrings',
  setup: 'text.includes(keyword), 25 to 45 keywords a language, in order of importance',
  async load() {
    return {
      decide(text, context) {
        const tidied = tidy(text);
        const [, lists] = phrasesOf(keywords, context.locale);
        for (const intent in lists) {
          if (lists[intent]?.some((keyword) => tidied.includes(keyword))) return heedQuestion(intent, context);
        }
        return null;
      },
    };
  },
};

/** The same keywords as whole words. */
export const keywordsAsWords: System = {
  key: 'words',
  name: 'if/else, whole words',
  setup: 'one regular expression an intent, the same keywords between word boundaries (Japanese has none)',
  async load() {
    const patterns = Object.fromEntries(languages.map((language) => [language, patternsOf(language)]));
    return {
      decide(text, context) {
        const tidied = tidy(text);
        const [language] = phrasesOf(keywords, context.locale);
        const found = patterns[language]?.find(([, pattern]) => pattern.test(tidied));
        return heedQuestion(found?.[0], context);
      },
    };
  },
};

function patternsOf(language: (typeof languages)[number]): [string, RegExp][] {
  return Object.entries(keywords[language]).map(([intent, words]) => {
    const any = words.join('|');
    // \b knows ASCII letters alone.
    const pattern = language === 'ja' ? any : `(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`;
    return [intent, new RegExp(pattern, 'u')];
  });
}
