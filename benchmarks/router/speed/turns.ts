import type { RecognizeContext } from '@turnwise/core/router';

const asked: RecognizeContext = { locale: 'en-US', pending: { kind: 'polar', asks: 'continue' } };
const offered: RecognizeContext = {
  locale: 'en-US',
  pending: { kind: 'polar', question: 'Would you like me to book a table for two at six?' },
};
const open: RecognizeContext = { locale: 'en-US', pending: null };

export interface TurnKind {
  kind: string;
  context: RecognizeContext;
  texts: string[];
}

/** Turns that end at their first word: it is known and begins nothing, or it is unknown. */
export const earlyExit: TurnKind = {
  kind: 'content, early exit',
  context: open,
  texts: [
    'where is the bus stop near my school',
    'which dinosaur was the biggest of them all',
    'children love stories about pirates',
    'sharks have more than one row of teeth',
  ],
};

/** Kinds of turns, with sentences written for this benchmark. */
export const turnKinds: TurnKind[] = [
  { kind: 'one word', context: asked, texts: ['yes', 'nope', 'sure', 'okay', 'absolutely', 'stop'] },
  {
    kind: 'control turn',
    context: asked,
    texts: [
      'um yeah please',
      "I don't think so",
      'can we stop now please',
      'not right now thanks',
      'sounds good to me',
      'I prefer to stop the conversation',
    ],
  },
  {
    kind: 'closing of a call',
    context: asked,
    texts: [
      "no that's all I needed today thank you so much for your help",
      'okay great thanks a lot have a wonderful day bye bye',
      "I think that's everything for now goodbye",
    ],
  },
  {
    kind: 'echo of the question',
    context: offered,
    texts: ['yes please book a table for two', "no I don't want a table", 'yes at six for two'],
  },
  {
    kind: 'answer with content',
    context: asked,
    texts: ['yes and make it two', 'no I want the other one with cream', 'sure but tell my brother first'],
  },
  earlyExit,
  {
    kind: 'content, begins like control',
    context: asked,
    texts: [
      'I want to hear a story about a dragon',
      'no one told me that yesterday',
      'can you help my brother with his homework',
      'stop signs are red in most countries',
    ],
  },
  { kind: 'one unknown word', context: asked, texts: ['pineapple', 'gardening', 'correkt', 'thnak you'] },
];
