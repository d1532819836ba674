import { describe, expect, it } from 'vitest';
import { fillPlaceholders, pickWording, resolveReply } from './resolve-reply.ts';

describe('resolveReply', () => {
  const table = {
    baseLocale: 'en-US',
    base: { stop: 'Bye.', joke: 'Knock.' },
    locales: { fr: { stop: 'Salut.' }, 'fr-CA': { stop: 'Bonjour.' } },
  };
  it.each([
    ['stop', 'en-GB', 'Bye.'],
    ['stop', 'fr-CA', 'Bonjour.'],
    ['stop', 'fr-FR', 'Salut.'],
    ['stop', 'fr', 'Salut.'],
    ['joke', 'fr-FR', 'Knock.'],
    ['nothing', 'en-US', undefined],
  ])('%s in %s is %j', (key, locale, text) => {
    expect(resolveReply(table, key, locale)).toBe(text);
  });

  it("prefers its own words in the user's language to the author's in another", () => {
    expect(resolveReply({ ...table, locales: {} }, 'stop', 'fr-FR')).toContain('Au revoir');
  });
});

it('fills what it has and shows what it misses', () => {
  expect(fillPlaceholders('{a} and {b} and {a}', { a: 1 })).toBe('1 and {b} and 1');
});

it('picks by the number it is given, up to the very end', () => {
  expect([0, 0.49, 0.5, 0.999, 1].map((n) => pickWording(['a', 'b'], () => n))).toEqual(['a', 'a', 'b', 'b', 'b']);
});
