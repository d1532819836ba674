import type { TurnIntent } from '@turnwise/core';
import type { LocalizedText } from '../localized-text.ts';

/** What a built-in intent means in a conversation. */
export type BuiltIn =
  /** An intent of the engine. */
  | { intent: TurnIntent['name'] }
  /** Words: what they mean depends on the question that is open. */
  | { text: LocalizedText };

/** "Go on" is a yes to "shall I go on?", and content for a model otherwise; only the router can tell. */
const goOn: BuiltIn = {
  text: {
    ar: 'واصل',
    de: 'mach weiter',
    en: 'go on',
    es: 'continúa',
    fr: 'continue',
    hi: 'आगे बढ़ो',
    it: 'continua',
    ja: '続けて',
    nl: 'ga door',
    pt: 'continua',
  },
};

/**
 * Amazon's standard built-in intents (standard-built-in-intents page). Those that are not here, such as AMAZON.ScrollUpIntent,
 * reach the machine by their name, or are not understood.
 */
export const builtInIntents: Readonly<Record<string, BuiltIn>> = {
  'AMAZON.YesIntent': { intent: 'yes' },
  'AMAZON.NoIntent': { intent: 'no' },
  'AMAZON.StopIntent': { intent: 'stop' },
  'AMAZON.CancelIntent': { intent: 'cancel' },
  'AMAZON.HelpIntent': { intent: 'help' },
  'AMAZON.RepeatIntent': { intent: 'repeat' },
  'AMAZON.StartOverIntent': { intent: 'launch' },
  // The device leaves for its home screen: nothing may stay open behind it.
  'AMAZON.NavigateHomeIntent': { intent: 'stop' },
  // There is no audio to hold; who says "pause" wants the talk to be quiet.
  'AMAZON.PauseIntent': { intent: 'stop' },
  'AMAZON.MoreIntent': goOn,
  'AMAZON.NextIntent': goOn,
  'AMAZON.ResumeIntent': goOn,
  // Alexa keeps the words to herself. Without words the engine gives the conversation's `unclear` reply.
  'AMAZON.FallbackIntent': { text: '' },
};
