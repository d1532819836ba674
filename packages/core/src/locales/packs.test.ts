import { describe, expect, it } from 'vitest';
import { compilePack } from '../router/pack/compile-pack.ts';
import { printPack } from '../router/pack/print-pack.ts';
import { source as de } from './de/source/index.ts';
import { source as en } from './en/source/index.ts';
import { source as es } from './es/source/index.ts';
import { source as fr } from './fr/source/index.ts';
import { source as hi } from './hi/source/index.ts';
import { source as italian } from './it/source/index.ts';
import { source as ja } from './ja/source/index.ts';
import { source as pt } from './pt/source/index.ts';

/** `npx vitest run packages/core/src/locales -u` compiles the packs anew. */
describe('compiled packs', () => {
  it.each([en, fr, de, es, italian, pt, ja, hi])('are what their sources say: $language', async (source) => {
    await expect(printPack(compilePack(source))).toMatchFileSnapshot(`./${source.language}/pack.generated.ts`);
  });
});
