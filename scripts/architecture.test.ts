import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  file: string;
  target: string;
}

/** Imports of all source files below a folder; relative ones as paths from the root. Tests are left out. */
function importsBelow(folder: string): Import[] {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.ts') && !/\.(test|test-d|bench|d)\.ts$/.test(file) && !/\/(node_modules|dist|\.build)\//.test(file));
  return files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const targets = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map((match) => match[1] ?? '');
    return targets.map((target) => ({ file, target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target }));
  });
}

/** Imports as `file → target` lines, so that a failure names the offender. */
const offending = (imports: Import[], bad: (entry: Import) => boolean) =>
  imports.filter(bad).map(({ file, target }) => `${file} → ${target}`);

const core = importsBelow('packages/core/src');
const partOf = (file: string) => file.split('/')[3] ?? '';

/** What each part of core may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  'clock.ts': [],
  dialogue: [],
  provider: ['errors'],
  text: ['errors', 'dialogue'],
  router: ['errors', 'dialogue', 'text'],
  locales: ['router', 'text'],
  conversation: ['errors', 'clock.ts', 'dialogue'],
  cost: ['errors', 'provider'],
  prices: ['cost'],
  privacy: ['errors'],
  session: ['errors', 'clock.ts', 'dialogue'],
  model: ['errors', 'clock.ts', 'dialogue', 'provider', 'session', 'cost'],
};

describe('packages/core', () => {
  for (const [part, parts] of Object.entries(allowed)) {
    it(`${part} imports only ${parts.join(', ') || 'itself'}`, () => {
      const inside = core.filter(({ file }) => partOf(file) === part);
      expect(offending(inside, ({ target }) => target.startsWith('packages/') && ![part, ...parts].includes(partOf(target)))).toEqual([]);
    });
  }

  it('lets only conversation, session and engine know xstate', () => {
    expect(
      offending(core, ({ file, target }) => target === 'xstate' && !['conversation', 'session', 'engine'].includes(partOf(file))),
    ).toEqual([]);
  });

  it('runs the router, its packs and the provider contract without Node', () => {
    const pure = ['router', 'text', 'locales', 'dialogue', 'errors', 'provider'];
    expect(offending(core, ({ file, target }) => pure.includes(partOf(file)) && target.startsWith('node:'))).toEqual([]);
  });

  it('imports natural in one file, by deep path', () => {
    const natural = core.filter(({ target }) => target === 'natural' || target.startsWith('natural/'));
    expect(new Set(natural.map(({ file }) => file)).size).toBeLessThanOrEqual(1);
    expect(offending(natural, ({ target }) => !/^natural\/lib\/natural\/distance\//.test(target))).toEqual([]);
  });

  it('keeps testing on public entries, types aside', () => {
    const bad = ({ file, target }: Import) => partOf(file) === 'testing' && ['engine', 'router', 'text', 'model'].includes(partOf(target));
    const valueImports = offending(core, bad).filter((line) => {
      const [file = '', target = ''] = line.split(' → ');
      const specifier = path.posix.relative(path.posix.dirname(file), target);
      return !new RegExp(`import type [^;]*['"](?:\\./)?${specifier.replaceAll('.', '\\.')}['"]`).test(
        readFileSync(path.join(root, file), 'utf8'),
      );
    });
    expect(valueImports).toEqual([]);
  });
});

describe('the other packages', () => {
  const vendors = /^(?:@aws-sdk\/|@anthropic-ai\/|ask-sdk-core|ask-sdk-model)/;
  it.each(['providers', 'alexa-adapter', 'lex-adapter', 'cli'])('%s uses public entries of its neighbours only', (name) => {
    const imports = importsBelow(`packages/${name}/src`);
    expect(offending(imports, ({ target }) => target.startsWith('packages/') && !target.startsWith(`packages/${name}/`))).toEqual([]);
    expect(offending(imports, ({ target }) => /^@turnwise\/[^/]+\/(?:src|dist)/.test(target))).toEqual([]);
  });

  it.each(['alexa-adapter', 'lex-adapter'])('%s knows neither providers nor the other platform', (name) => {
    const bad = ({ target }: Import) =>
      /^@turnwise\//.test(target) && !target.startsWith('@turnwise/core') && !target.startsWith(`@turnwise/${name}`);
    expect(offending(importsBelow(`packages/${name}/src`), bad)).toEqual([]);
  });

  it('providers know the provider contract alone', () => {
    const bad = ({ target }: Import) => target.startsWith('@turnwise/') && target !== '@turnwise/core/provider';
    expect(offending(importsBelow('packages/providers/src'), bad)).toEqual([]);
  });

  it('loads vendors only when they are used', () => {
    for (const name of ['core', 'providers', 'alexa-adapter', 'lex-adapter', 'cli']) {
      const files = importsBelow(`packages/${name}/src`).filter(({ target }) => vendors.test(target));
      const atImport = files.filter(({ file, target }) => {
        const text = readFileSync(path.join(root, file), 'utf8');
        return new RegExp(`^(?:import (?!type\\b)|export (?!type\\b))[^;]*from ['"]${target}['"]`, 'm').test(text);
      });
      expect(atImport.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
    }
  });
});

describe('no cycles', () => {
  it.each(['core', 'providers', 'alexa-adapter', 'lex-adapter', 'cli', 'wire-server'])('in %s, types aside', (name) => {
    const folder = `packages/${name}/src`;
    const graph = new Map<string, Set<string>>();
    for (const { file, target } of importsBelow(folder)) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const relative = path.posix.relative(path.posix.dirname(file), target);
      const specifier = (relative.startsWith('.') ? relative : `./${relative}`).replaceAll('.', '\\.');
      const typeOnly =
        new RegExp(`(?:import|export) type [^;]*from ['"]${specifier}['"]`).test(text) &&
        !new RegExp(`(?:import|export) (?!type)[^;]*from ['"]${specifier}['"]`).test(text);
      if (!typeOnly) graph.set(file, (graph.get(file) ?? new Set()).add(target));
    }
    const done = new Set<string>();
    const walk = (file: string, trail: string[]): string[] | undefined => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const target of graph.get(file) ?? []) {
        const cycle = walk(target, [...trail, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return undefined;
    };
    for (const file of graph.keys()) expect(walk(file, [])).toBeUndefined();
  });
});
