import { describe, expect, it } from 'vitest';
import { createRouter } from '../router/create-router.ts';
import { compilePack, encodePack } from '../router/pack/compile-pack.ts';
import type { PackHazard } from '../router/pack/pack-source.ts';
import { printPack } from '../router/pack/print-pack.ts';
import { validatePack } from '../router/validate-pack.ts';
import { wholeIntent } from '../router/whole-intent.ts';
import { source as de } from './de/source/index.ts';
import { source as en } from './en/source/index.ts';
import { source as es } from './es/source/index.ts';
import { source as fr } from './fr/source/index.ts';
import { source as hi } from './hi/source/index.ts';
import { source as italian } from './it/source/index.ts';
import { source as ja } from './ja/source/index.ts';
import { source as pt } from './pt/source/index.ts';

const sources = [en, fr, de, es, italian, pt, ja, hi];

/** `npx vitest run packages/core/src/locales -u` compiles the packs anew. */
describe('compiled packs', () => {
  it.each(sources)('are what their sources say: $language', async (source) => {
    await expect(printPack(compilePack(source))).toMatchFileSnapshot(`./${source.language}/pack.generated.ts`);
  });
});

describe('pack sources', () => {
  it.each(sources)('have no problem, and get their own hazards right: $language', (source) => {
    expect(validatePack(source)).toEqual([]);
  });
});

describe('packs beside each other', () => {
  const router = createRouter({ locales: sources.map(encodePack) });
  const accepts = ({ text, locale, pending, accept }: PackHazard, language: string) => {
    return accept.includes(wholeIntent(router.recognize(text, { locale: locale ?? language, pending })));
  };

  it.each(sources)('take nothing from one another: the hazards hold with all packs loaded: $language', ({ language, hazards }) => {
    expect(hazards.filter((hazard) => !accepts(hazard, language)).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['basta', 'en-US'],
    ['arrête', 'de-DE'],
    ['stop', 'ja-JP'],
    ['やめて', 'fr-FR'],
  ])('honour a bare stop word of another language: %s in %s', (text, locale) => {
    expect(router.recognize(text, { locale })).toMatchObject({ intent: 'stop', flags: expect.arrayContaining(['foreign']) });
  });

  it.each([
    ['no más', 'en-US'],
    ['basta que llueva', 'en-US'],
    ['halt mal den mund auf', 'fr-FR'],
    ['arrête la musique', 'en-US'],
  ])('but not beside other words, nor in words of the own language: %s in %s', (text, locale) => {
    expect(router.recognize(text, { locale })).toBeNull();
  });
});
