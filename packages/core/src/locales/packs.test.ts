import { describe, expect, it } from 'vitest';
import { compilePack } from '../router/pack/compile-pack.ts';
import { printPack } from '../router/pack/print-pack.ts';
import { source as en } from './en/source/index.ts';
import { source as fr } from './fr/source/index.ts';

/** `npx vitest run packages/core/src/locales -u` compiles the packs anew. */
describe('compiled packs', () => {
  it.each([en, fr])('are what their sources say: $language', async (source) => {
    await expect(printPack(compilePack(source))).toMatchFileSnapshot(`./${source.language}/pack.generated.ts`);
  });
});
