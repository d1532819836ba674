import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeSsml } from './escape-ssml.ts';
import { fitSpeech } from './fit-text.ts';

const fit = (text: string, max: number, question?: string) => fitSpeech(text, { max, locale: 'en-US', question });

describe('speech that is too long', () => {
  it.each([
    ['One. Two. Three.', 16, 'One. Two. Three.'],
    ['One. Two. Three.', 12, 'One. Two.'],
    ['Aa & Bb. Cc & Dd.', 15, 'Aa & Bb.'],
    ['no border anywhere here', 15, 'no border'],
    ['wordwithoutanyspace', 8, 'wordwith'],
    ['😀😀😀😀', 5, '😀😀'],
    ['Première phrase. Deuxième phrase.', 20, 'Première phrase.'],
    ['«Well.» Then more.', 12, '«Well.»'],
  ])('%j within %i characters is %j', (text, max, expected) => {
    expect(fit(text, max)).toBe(expected);
  });

  it('keeps the question that is open', () => {
    expect(fit('One is one. Two is two. Three is three. Are you OK with that?', 50, 'Are you OK with that?')).toBe(
      'One is one. Two is two. Are you OK with that?',
    );
  });

  it('gives up a question that would leave no room for an answer', () => {
    expect(fit('One is one. Are you really, truly OK with that?', 30, 'Are you really, truly OK with that?')).toBe('One is one.');
  });

  it('always fits, in every locale, whatever is in it', () => {
    const locale = fc.constantFrom('en-US', 'fr-FR', 'ja-JP', 'hi-IN', 'ar-SA', 'no such locale');
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('. ', '& ', '<a>', '? ', '。')), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 5, max: 200 }), locale, (parts, max, tag) => {
        const text = parts.join('');
        const fitted = fitSpeech(text, { max, locale: tag, question: parts.at(-1) });
        expect(escapeSsml(fitted).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
