import type { ControlIntent } from '@turnwise/core';

/** What an intent of a Lex bot is taken for: something every conversation knows, or the words alone. */
export type IntentMeaning = ControlIntent | 'launch' | 'text';

/**
 * The built-in intents of Lex V2 under the names that the console proposes. Resume is not here: "go on" is an answer to an open
 * question, so its words go to the router. Those that Lex answers by itself (QnAIntent and its kin) are left to the machine.
 */
export const builtInIntents: Readonly<Record<string, IntentMeaning>> = {
  FallbackIntent: 'text',
  StopIntent: 'stop',
  CancelIntent: 'cancel',
  HelpIntent: 'help',
  RepeatIntent: 'repeat',
  StartOverIntent: 'launch',
  // There is no audio to hold; who says "pause" wants the talk to be quiet.
  PauseIntent: 'stop',
  ResumeIntent: 'text',
};

/** `AMAZON.StopIntent` is how documents call what a bot calls `StopIntent`. */
export const bareName = (name: string) => name.replace(/^AMAZON\./, '');
