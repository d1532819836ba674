import { describe, expect, it } from 'vitest';
import { smallPack } from '../../test/small-pack.ts';
import { createRouter } from './create-router.ts';

const router = createRouter({
  locales: [smallPack],
  phrases: [
    { text: "That's a wrap", intent: 'end' },
    { text: 'Bob is my uncle', intent: 'yes' },
    { text: 'as before', intent: 'yes', asks: 'correct' },
    { text: 'achha', intent: 'yes', locale: 'en-IN' },
  ],
});
const correct = { kind: 'polar', asks: 'correct' } as const;

describe('phrases whose meaning is settled', () => {
  it.each([
    ['thats a WRAP!', 'en-US', null, 'end'],
    ['bob is my uncle', 'en-US', true, 'yes'],
    ['as before', 'en-US', correct, 'yes'],
    ['achha', 'en-IN', true, 'yes'],
  ] as const)('are found whatever the spelling: %s', (text, locale, pending, intent) => {
    expect(router.recognize(text, { locale, pending })).toMatchObject({ intent, stage: 'memo', confidence: 1 });
  });

  it.each([
    ['an answer without a question', 'bob is my uncle', 'en-US', null],
    ['an answer to another question', 'as before', 'en-US', true],
    ['a phrase of another place', 'achha', 'en-US', true],
    ['more words', "that's a wrap today", 'en-US', null],
  ] as const)('but not %s', (_what, text, locale, pending) => {
    expect(router.recognize(text, { locale, pending })).toBeNull();
  });

  it('need words', () => {
    expect(() => createRouter({ locales: [smallPack], phrases: [{ text: '!?', intent: 'yes' }] })).toThrow(/without words for "yes"/);
  });
});
