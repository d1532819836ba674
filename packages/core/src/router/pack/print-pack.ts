import type { LocalePack } from './locale-pack.ts';

/** The source text of a module that exports a compiled pack. */
export function printPack(pack: LocalePack): string {
  const lines = Object.entries(pack).map(([key, value]) => `  ${key}: ${printValue(value)},`);
  return [
    '// Compiled from ./source; `npx vitest run packages/core/src/locales -u` writes it anew.',
    "import type { LocalePack } from '../../router/pack/locale-pack.ts';",
    '',
    '// biome-ignore format: compiled data',
    `export const pack: LocalePack = {\n${lines.join('\n')}\n};`,
    '',
  ].join('\n');
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  const entries = Object.entries(value as Record<string, unknown>);
  return `{ ${entries.map(([key, entry]) => `${/^[a-zA-Z]+$/.test(key) ? key : `'${key}'`}: ${printValue(entry)}`).join(', ')} }`;
}
