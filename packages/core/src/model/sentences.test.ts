import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeSentences, splitSentences } from './sentences.ts';

describe('splitSentences', () => {
  it.each([
    ['en', 'Dr. Smith came at 3.5 p.m. He stayed. "Really?" Yes!', ['Dr. Smith came at 3.5 p.m. He stayed. ', '"Really?" ', 'Yes!']],
    ['fr', "M. Dupont arrive. C'est bien.", ['M. Dupont arrive. ', "C'est bien."]],
    ['de', 'Das ist z.B. gut. Und neu.', ['Das ist z.B. gut. ', 'Und neu.']],
    ['ja', '空は青い。なぜですか？', ['空は青い。', 'なぜですか？']],
    ['hi', 'आसमान नीला है। क्यों?', ['आसमान नीला है। ', 'क्यों?']],
  ])('splits %s', (locale, text, sentences) => {
    expect(splitSentences(text, locale)).toEqual(sentences);
  });

  it('loses no character, whatever the text and the locale', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('en', 'ja', 'xx-nonsense-tag-!', ''), (text, locale) => {
        expect(splitSentences(text, locale).join('')).toBe(text);
      }),
    );
  });
});

describe('completeSentences', () => {
  it.each([
    ['The sky is blue. That is beca', 'The sky is blue.'],
    ['The sky is blue.', 'The sky is blue.'],
    ['He said "no." Then', 'He said "no."'],
    ['Ask Mr.', ''],
    ['Nothing yet', ''],
    ['', ''],
    ['Really? Yes! And', 'Really? Yes!'],
  ])('of %j are %j', (text, whole) => {
    expect(completeSentences(text, 'en-US')).toBe(whole);
  });
});
