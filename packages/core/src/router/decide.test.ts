import { describe, expect, it } from 'vitest';
import { createRouter } from './create-router.ts';
import { compilePack } from './pack/compile-pack.ts';

const router = createRouter({
  locales: [
    compilePack({
      language: 'xx',
      locales: [],
      answering: 'polarity',
      apostrophe: 'join',
      skips: [],
      cues: { yes: ['ja'], again: ['again'], ellipsis: ['have'], subject: ['we'] },
      questions: {},
      hazards: [],
    }),
  ],
});

describe('"again" alone', () => {
  it.each([
    ['continue', 'yes'],
    ['more', 'yes'],
    ['end', 'no'],
    ['correct', 'repeat'],
  ] as const)('after a question that asks %s means %s', (asks, intent) => {
    expect(router.recognize('again', { pending: { kind: 'polar', asks } })?.intent).toBe(intent);
  });
});

describe('a verb that answers by itself', () => {
  const pending = { kind: 'polar', asks: 'other' } as const;

  it('agrees alone, and before a pause', () => {
    expect(router.recognize('have', { pending })).toMatchObject({ intent: 'yes' });
    expect(router.recognize('have, two of them', { pending })).toMatchObject({ intent: 'yes', remainder: 'two of them' });
  });

  it('only introduces what follows at once', () => {
    expect(router.recognize('have two of them', { pending })).toBeNull();
    expect(router.recognize('ja have two of them', { pending })).toMatchObject({ intent: 'yes', remainder: 'have two of them' });
  });
});
