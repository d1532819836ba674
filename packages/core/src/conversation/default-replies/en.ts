import type { LanguageDefaults } from './language-defaults.ts';

export const en: LanguageDefaults = {
  replies: {
    opening: 'Hello! What would you like to talk about?',
    reprompt: 'Are you still there? You can ask me something, or say stop.',
    help: 'You can ask me anything you like. Say repeat to hear my last words again, or stop to finish. What would you like?',
    stop: 'Okay, I will stop here. Goodbye!',
    end: 'Goodbye! It was nice talking with you.',
    cancel: 'Okay, never mind. What would you like instead?',
    thanks: 'You are welcome! Anything else?',
    more: 'Of course! What would you like?',
    goOn: 'Shall I go on?',
    enough: 'Okay. What else would you like?',
    exhausted: 'I have talked so much that I need a rest from thinking. Please come back later. You can still say repeat, or stop.',
    fallback: 'Sorry, I could not think of an answer just now. Could you say that once more?',
    refused: 'I would rather not talk about that. Shall we talk about something else?',
    unclear: 'Sorry, I did not get that. Could you say it differently?',
    nothingToRepeat: 'I have not said anything yet. What would you like to talk about?',
  },
  heard: {
    launch: 'hello',
    yes: 'yes',
    no: 'no',
    maybe: 'maybe',
    stop: 'stop',
    end: 'goodbye',
    cancel: 'never mind',
    repeat: 'say that again',
    help: 'help',
    thanks: 'thank you',
  },
  continuePlease: 'Please go on from where you stopped.',
};
