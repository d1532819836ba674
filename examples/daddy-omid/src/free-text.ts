import type { FreeTextTable } from '@turnwise/alexa-adapter';

/**
 * Alexa hands over only what comes after the words of a sample utterance. Each intent of the interaction models stands for one
 * beginning of a sentence, which is put back here: "where {query}" with "is the bus stop" becomes the whole question again.
 */
const carriers: Readonly<Record<string, { en: string; fr: string }>> = {
  CanIHaveIntent: { en: 'can i have {query}', fr: 'est-ce que je peux avoir {query}' },
  CanIIntent: { en: 'can i {query}', fr: 'est-ce que je peux {query}' },
  CanYouIntent: { en: 'can you {query}', fr: 'est-ce que tu peux {query}' },
  DoYouIntent: { en: 'do you {query}', fr: 'est-ce que tu {query}' },
  IWantIntent: { en: 'i want {query}', fr: 'je veux {query}' },
  IWouldLikeIntent: { en: 'i would like {query}', fr: 'je voudrais {query}' },
  IPreferIntent: { en: 'i prefer {query}', fr: 'je préfère {query}' },
  INeedIntent: { en: 'i need {query}', fr: "j'ai besoin de {query}" },
  IHaveIntent: { en: 'i have {query}', fr: "j'ai {query}" },
  IAmIntent: { en: 'i am {query}', fr: 'je suis {query}' },
  IThinkIntent: { en: 'i think {query}', fr: 'je pense {query}' },
  IDoNotIntent: { en: "i don't {query}", fr: 'je ne {query}' },
  WhatIntent: { en: 'what {query}', fr: "qu'est-ce que {query}" },
  WhatIsIntent: { en: 'what is {query}', fr: "c'est quoi {query}" },
  WhereIntent: { en: 'where {query}', fr: 'où {query}' },
  WhereIsIntent: { en: 'where is {query}', fr: 'où est {query}' },
  WhyIntent: { en: 'why {query}', fr: 'pourquoi {query}' },
  HowIntent: { en: 'how {query}', fr: 'comment {query}' },
  HowManyIntent: { en: 'how many {query}', fr: 'combien {query}' },
  WhoIntent: { en: 'who {query}', fr: 'qui {query}' },
  WhenIntent: { en: 'when {query}', fr: 'quand {query}' },
  TellMeIntent: { en: 'tell me {query}', fr: 'dis-moi {query}' },
  TellMeAboutIntent: { en: 'tell me about {query}', fr: 'parle-moi de {query}' },
  StoryIntent: { en: 'tell me a story {query}', fr: 'raconte-moi {query}' },
  MyIntent: { en: 'my {query}', fr: 'mon {query}' },
  BecauseIntent: { en: 'because {query}', fr: 'parce que {query}' },
  ButIntent: { en: 'but {query}', fr: 'mais {query}' },
  LetUsIntent: { en: "let's {query}", fr: 'on va {query}' },
  PleaseIntent: { en: 'please {query}', fr: "s'il te plaît {query}" },
  YesAndIntent: { en: 'yes {query}', fr: 'oui {query}' },
  NoButIntent: { en: 'no {query}', fr: 'non {query}' },
  OkayIntent: { en: 'okay {query}', fr: "d'accord {query}" },
};

/** Every intent that brings free text: those above, and the one whose only sample is its slot. */
export const freeText: FreeTextTable = {
  ...Object.fromEntries(Object.entries(carriers).map(([name, carrier]) => [name, { slot: 'query', carrier }])),
  FreeformIntent: { slot: 'text' },
};
