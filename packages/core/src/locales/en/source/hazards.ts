import type { PackHazard } from '../../../router/pack/pack-source.ts';

const goOn = { kind: 'polar', asks: 'continue', question: 'Shall I read on?' } as const;
const anythingElse = { kind: 'offer', asks: 'more', question: 'Is there anything else I can do?' } as const;
const correct = { kind: 'polar', asks: 'correct', question: 'A taxi for three at nine, is that right?' } as const;
const offer = { kind: 'offer', asks: 'other', question: 'Shall I put the kettle on?' } as const;
const slot = { kind: 'slot', asks: 'other', question: 'Which street do you live in?' } as const;

/** Sentences that a careless router steals or misreads. */
export const hazards: readonly PackHazard[] = [
  // A control word that is content.
  { text: 'does the tram stop at the harbour', pending: null, accept: ['none'] },
  { text: 'stop the washing machine', pending: null, accept: ['none'] },
  { text: "the tap won't stop dripping", pending: null, accept: ['none'] },
  { text: "it won't turn off", pending: null, accept: ['none'] },
  { text: 'turn off repeat', pending: null, accept: ['none'] },
  { text: 'how do I say goodbye in Welsh', pending: null, accept: ['none'] },
  { text: 'play never mind by the band', pending: null, accept: ['none'] },
  { text: 'help yourself to a biscuit', pending: null, accept: ['none'] },
  { text: 'you can say that again', pending: null, accept: ['none'] },
  { text: 'yes minister is a good show', pending: null, accept: ['none'] },
  { text: 'End Street', pending: slot, accept: ['none'] },
  { text: 'no idea', pending: slot, accept: ['none', 'maybe'] },
  // Nothing was asked.
  { text: 'okay', pending: null, accept: ['none'] },
  { text: 'um hmm', pending: null, accept: ['none'] },
  { text: 'no worries', pending: null, accept: ['none'] },
  // Turned round, taken back, doubled.
  { text: "don't you dare stop", pending: goOn, accept: ['yes', 'none'] },
  { text: 'no no keep going', pending: goOn, accept: ['yes', 'maybe', 'none'] },
  { text: "I can't wait", pending: goOn, accept: ['yes'] },
  { text: 'yes no wait no', pending: offer, accept: ['no', 'maybe'] },
  { text: 'not bad', pending: correct, accept: ['yes', 'none'] },
  { text: "it's not wrong", pending: correct, accept: ['yes', 'none'] },
  { text: "I wouldn't say no", pending: offer, accept: ['yes', 'none'] },
  { text: 'no problem', pending: offer, accept: ['yes'] },
  { text: 'yeah nah', pending: offer, accept: ['no', 'maybe', 'none'] },
  // The question decides.
  { text: "that's all", pending: correct, accept: ['yes'] },
  { text: "that's all", pending: anythingElse, accept: ['no', 'end'] },
  { text: "I'm all set", pending: anythingElse, accept: ['no', 'end'] },
  { text: 'thank you so much', pending: anythingElse, accept: ['thanks', 'no', 'none'] },
  { text: 'no more', pending: goOn, accept: ['no'] },
  { text: 'no more', pending: null, accept: ['stop'] },
  // More than an answer.
  { text: 'no sugar please', pending: offer, accept: ['none'] },
  { text: 'yes but make it four', pending: correct, accept: ['none'] },
  { text: 'no, at ten', pending: correct, accept: ['none'] },
  { text: "no I'm in a hurry", pending: offer, accept: ['no'] },
  // Speech as it is heard, and English of other places.
  { text: 'by by', pending: null, accept: ['end'] },
  { text: 'know', pending: null, accept: ['none'] },
  { text: 'haan ji bilkul', locale: 'en-IN', pending: correct, accept: ['yes'] },
  { text: 'bas', locale: 'en-IN', pending: anythingElse, accept: ['no', 'end'] },
  { text: 'bas', locale: 'en-US', pending: null, accept: ['none'] },
  { text: 'nah yeah', locale: 'en-AU', pending: offer, accept: ['yes', 'maybe'] },
];
