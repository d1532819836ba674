import { alexaPhrases, keywords, languages, phrasesOf, tidy } from '../phrases.ts';
import { heedQuestion, type System } from '../system.ts';

const least = 0.9;

export const jaroWinkler: System = {
  key: 'jaro-winkler',
  name: 'natural Jaro-Winkler',
  setup: `nearest of 40 to 65 phrases a language (keywords and Alexa's), at a similarity of ${least} or more`,
  async load() {
    // By file: the package's main entry reads .env, prints and takes a second.
    const { default: similarity } = await import('natural/lib/natural/distance/jaro-winkler_distance.js');
    const cues = Object.fromEntries(
      languages.map((language) => [
        language,
        [keywords[language], alexaPhrases[language]].flatMap((lists) =>
          Object.entries(lists).flatMap(([intent, phrases]) => phrases.map((phrase) => [tidy(phrase), intent] as const)),
        ),
      ]),
    );
    return {
      decide(text, context) {
        const tidied = tidy(text);
        const [language] = phrasesOf(keywords, context.locale);
        let nearest: string | undefined;
        let best = least;
        for (const [phrase, intent] of cues[language] ?? []) {
          const near = similarity(tidied, phrase);
          if (near < best || (near === best && nearest !== undefined)) continue;
          best = near;
          nearest = intent;
        }
        return heedQuestion(nearest, context, best);
      },
    };
  },
};
