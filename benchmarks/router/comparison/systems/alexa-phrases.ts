import { alexaPhrases, languages, phrasesOf, tidy } from '../phrases.ts';
import { heedQuestion, type System } from '../system.ts';

export const exactAlexaPhrases: System = {
  key: 'alexa',
  name: 'Alexa phrases, exact',
  setup: "whole utterance = a common utterance of Amazon's built-in intents (languages without a published list: translated)",
  async load() {
    const intents = new Map<string, ReadonlyMap<string, string>>(
      languages.map((language) => [
        language,
        new Map(Object.entries(alexaPhrases[language]).flatMap(([intent, phrases]) => phrases.map((phrase) => [tidy(phrase), intent]))),
      ]),
    );
    return {
      decide(text, context) {
        const [language] = phrasesOf(alexaPhrases, context.locale);
        return heedQuestion(intents.get(language)?.get(tidy(text)), context);
      },
    };
  },
};
