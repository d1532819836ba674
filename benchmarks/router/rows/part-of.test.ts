import { describe, expect, it } from 'vitest';
import { comparableText, partOf } from './part-of.ts';

describe('partOf', () => {
  it('puts the same words on the same side in all locales of a language, however they are written', () => {
    for (const text of ['Not now, thanks!', 'keep going', 'what was that'])
      expect(partOf('en-GB', text)).toBe(partOf('en-US', text.toUpperCase()));
  });
  it('freezes about two fifths of many texts', () => {
    const frozen = Array.from({ length: 5_000 }, (_, index) => partOf('de-DE', `satz ${index}`)).filter((part) => part === 'frozen');
    expect(frozen.length / 5_000).toBeCloseTo(0.4, 1);
  });
});

describe('comparableText', () => {
  it('keeps letters, marks and digits of every script', () => {
    expect(comparableText('  ¿Qué, 3?  ')).toBe('qué 3');
    expect(comparableText('हाँ जी!')).toBe('हाँ जी');
    expect(comparableText('はい。')).toBe('はい');
  });
});
