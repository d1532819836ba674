import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, splitText } from './split-text.ts';

const isWellFormed = (text: string) => !/\p{Surrogate}/u.test(text);

describe('splitText', () => {
  it.each<[string, string, string[]]>([
    ['leaves a short text alone', ' One. Two. ', ['One. Two.']],
    ['splits between sentences', 'One is here. Two is here. Three is here.', ['One is here.', 'Two is here.', 'Three is here.']],
    ['packs what fits together', 'One. Two. Three is long.', ['One. Two.', 'Three is long.']],
    ['splits a long sentence between words', 'one two three four five', ['one two three', 'four five']],
    ['splits a long word', 'abcdefghijklmnopqrstuvwxyz', ['abcdefghijklmno', 'pqrstuvwxyz']],
    [
      'splits Japanese at its full stops',
      '今日は晴れです。明日は雨です。明後日は雪です。',
      ['今日は晴れです。明日は雨です。', '明後日は雪です。'],
    ],
    ['gives nothing for nothing', ' \n ', []],
  ])('%s', (_, text, pieces) => {
    expect(splitText(text, 15)).toEqual(pieces);
  });

  it('never gives a piece that is empty or too long, never breaks a character, and loses nothing but blanks', () => {
    const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ mode: 'sentences' }));
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 60 }), (whole, longest) => {
        const pieces = splitText(whole, longest);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece.trim()).not.toBe('');
          if (isWellFormed(whole)) expect(isWellFormed(piece)).toBe(true);
        }
        expect(pieces.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      }),
    );
  });

  it('cuts a letter that carries more accents than fit', () => {
    const pieces = splitText(`e${'\u0301'.repeat(50)}`, 20);
    expect(pieces.every((piece) => piece.length <= 20)).toBe(true);
    expect(pieces.join('')).toHaveLength(51);
  });
});

describe('clip', () => {
  it.each([
    ['short', 'short'],
    [' padded ', 'padded'],
    ['one two three four five', 'one two three…'],
    ['One. Two is longer than that.', 'One.…'],
    ['', ''],
  ])('makes %j %j', (text, clipped) => {
    expect(clip(text, 15)).toBe(clipped);
  });
});
