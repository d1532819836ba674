import { type AlexaHandler, type AlexaOptions, createAlexaHandler } from '@turnwise/alexa-adapter';
import type { Engine } from '@turnwise/core';
import { freeText } from './free-text.ts';

/** Daddy Omid as an Alexa skill: the engine behind the interaction models of skill-package/. */
export function createAlexaSkill(engine: Engine, options: AlexaOptions = {}): AlexaHandler {
  return createAlexaHandler(engine, {
    freeText,
    // What a model said can be read again on the card; the jokes around it need no paper.
    card: ({ record, text }) => (record.route.to === 'model' ? { title: 'Daddy Omid', text } : undefined),
    progressive: {
      text: {
        en: ['Hm, let me think…', 'One moment, I am scratching my head…', 'Good one, give me a second…'],
        fr: ['Hum, je réfléchis…', 'Un instant, je me gratte la tête…', 'Bonne question, une seconde…'],
      },
      // Most answers are there before; then the child hears them without a preface.
      afterMs: 1_500,
    },
    ...options,
  });
}
