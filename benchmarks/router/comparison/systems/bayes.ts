import type { Classifier, Stemmer } from 'natural/lib/natural/classifiers/bayes_classifier.js';
import { classOf, heedQuestion, languageOf, type System } from '../system.ts';

/** natural has no stemmer for Hindi and its Japanese tokenizer is part of one; words by spaces are better than the English one. */
const words: Stemmer = {
  tokenizeAndStem: (text) =>
    text
      .toLowerCase()
      .split(/[\s.,!?।]+/u)
      .filter(Boolean),
};

const stemmers: Readonly<Record<string, () => Promise<{ default: Stemmer }>>> = {
  en: () => import('natural/lib/natural/stemmers/porter_stemmer.js'),
  fr: () => import('natural/lib/natural/stemmers/porter_stemmer_fr.js'),
  de: () => import('natural/lib/natural/stemmers/porter_stemmer_de.js'),
  es: () => import('natural/lib/natural/stemmers/porter_stemmer_es.js'),
  it: () => import('natural/lib/natural/stemmers/porter_stemmer_it.js'),
  pt: () => import('natural/lib/natural/stemmers/porter_stemmer_pt.js'),
  ja: () => import('natural/lib/natural/stemmers/stemmer_ja.js'),
  hi: async () => ({ default: words }),
};

const bayes = (key: string, name: string, setup: string, smoothing?: number): System => ({
  key,
  name,
  setup: `one classifier a language with natural's stemmer for it, stop words kept ("no" is one), ${setup}; class "none" is learnt too`,
  async load() {
    const { default: BayesClassifier } = await import('natural/lib/natural/classifiers/bayes_classifier.js');
    const classifiers = new Map<string, Classifier>();
    for (const [language, stemmer] of Object.entries(stemmers)) {
      const classifier = new BayesClassifier((await stemmer()).default, smoothing);
      classifier.setOptions({ keepStops: true });
      classifiers.set(language, classifier);
    }
    return {
      train(rows) {
        for (const row of rows) classifiers.get(languageOf(row.locale))?.addDocument(row.text, classOf(row));
        for (const classifier of classifiers.values()) if (classifier.docs.length > 0) classifier.train();
      },
      decide(text, context) {
        const classifier = classifiers.get(languageOf(context.locale));
        return classifier && classifier.docs.length > 0 ? heedQuestion(classifier.classify(text), context) : null;
      },
    };
  },
});

export const naturalBayes = bayes('bayes', 'natural Bayes', 'default smoothing');
export const naturalBayesSmooth = bayes('bayes-0.1', 'natural Bayes, 0.1', 'smoothing 0.1', 0.1);
