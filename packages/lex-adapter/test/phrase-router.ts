import type { EngineOptions } from '@turnwise/core';

type Router = NonNullable<EngineOptions['router']>;

const phrases: Readonly<Record<string, string>> = {
  yes: 'yes',
  'yes please': 'yes',
  oui: 'yes',
  no: 'no',
  'no thanks': 'no',
  maybe: 'maybe',
  stop: 'stop',
  'i prefer to stop': 'stop',
  goodbye: 'end',
  'never mind': 'cancel',
  'say that again': 'repeat',
  help: 'help',
};

/** A router that knows a dozen phrases, so that these tests are about Lex and not about language. */
export const phraseRouter: Router = {
  recognize(text) {
    const intent = phrases[text.toLowerCase()];
    return intent === undefined ? null : { intent, confidence: 1, stage: 'memo', spans: [], flags: [] };
  },
  findQuestion(text) {
    const question = /[^.!?]+\?$/.exec(text.trim())?.[0]?.trim();
    if (!question) return null;
    return { kind: /^(shall|do|is|are|would) /i.test(question) ? 'polar' : 'open', text: question, asks: 'other', negative: false };
  },
};
