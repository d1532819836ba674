import { describe, expect, it } from 'vitest';
import { createRouter } from './create-router.ts';
import { compilePack } from './pack/compile-pack.ts';

const router = createRouter({
  locales: [
    compilePack({
      language: 'en',
      locales: [],
      answering: 'polarity',
      apostrophe: 'join',
      skips: [],
      cues: { yes: ['yes'], polite: ['please'], glue: ['at'], link: ['is'] },
      questions: { open: ['what'], polar: ['shall i'] },
      hazards: [],
    }),
  ],
});
const pending = { kind: 'offer', question: 'What about the table at nine, shall I take it?' } as const;

describe('words of the question said again', () => {
  it.each(['yes the table at nine', 'the table at nine please'])('agree: %s', (text) => {
    expect(router.recognize(text, { pending })?.intent).toBe('yes');
  });

  it.each(['what table please', 'what about nine is it yes'])('ask when they begin with a question word: %s', (text) => {
    expect(router.recognize(text, { pending })).toBeNull();
  });
});
