import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compilePack, createRouter, type PackSource, validatePack } from '../src/router/index.ts';

const guide = readFileSync(new URL('../../../docs/guides/add-a-language.md', import.meta.url), 'utf8');

/** The pack that the guide prints, read from the guide itself. */
function sourceInGuide(): PackSource {
  const literal = guide.match(/export const source: PackSource = (\{[\s\S]*?\n\});\n```/)?.[1];
  return new Function(`return ${literal}`)() as PackSource;
}

it('prints a pack in which only hazards are missing', () => {
  expect(validatePack(sourceInGuide()).map(({ kind }) => kind)).toEqual(['few hazards']);
});

it('prints the trace that this pack gives', () => {
  const [, text, line] = guide.match(/router\.explain\('([^']+)'[\s\S]*?\n\/\/ (.+)\n/) ?? [];
  const router = createRouter({ locales: [compilePack(sourceInGuide())] });
  expect(router.explain(text ?? '', { pending: { kind: 'polar', asks: 'correct' } }).line).toBe(line);
});
