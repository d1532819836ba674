declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export interface Stemmer {
    tokenizeAndStem(text: string, keepStops?: boolean): string[];
  }
  export interface Classifier {
    readonly docs: readonly unknown[];
    setOptions(options: { keepStops: boolean }): void;
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  }
  const BayesClassifier: new (stemmer: Stemmer, smoothing?: number) => Classifier;
  export default BayesClassifier;
}

declare module 'natural/lib/natural/stemmers/*.js' {
  import type { Stemmer } from 'natural/lib/natural/classifiers/bayes_classifier.js';

  const stemmer: Stemmer;
  export default stemmer;
}

declare module '@nlpjs/basic' {
  interface Nlp {
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ intent: string; score: number }>;
  }
  interface Dock {
    get(name: 'nlp'): Nlp;
    getContainer(): { use(plugin: unknown): void };
  }
  export function dockStart(configuration: object): Promise<Dock>;
}

declare module '@nlpjs/lang-de' {
  export const LangDe: unknown;
}

declare module '@nlpjs/lang-es' {
  export const LangEs: unknown;
}

declare module '@nlpjs/lang-fr' {
  export const LangFr: unknown;
}

declare module '@nlpjs/lang-hi' {
  export const LangHi: unknown;
}

declare module '@nlpjs/lang-it' {
  export const LangIt: unknown;
}

declare module '@nlpjs/lang-pt' {
  export const LangPt: unknown;
}
