import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** One build for every package: an entry per subpath of its `exports`, ESM and CJS, with types. */
export function definePackage(overrides: Options = {}) {
  const { exports = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports?: Record<string, unknown> };
  const entry: Record<string, string> = {};
  for (const subpath of Object.keys(exports)) {
    if (subpath === './package.json') continue;
    const name = subpath === '.' ? 'index' : `${subpath.slice(2)}/index`;
    entry[name] = `src/${name}.ts`;
  }
  return defineConfig({
    entry,
    format: ['esm', 'cjs'],
    target: 'node20',
    dts: true,
    // Entries share chunks, so that an error class exists once per package and format.
    splitting: true,
    clean: true,
    treeshake: true,
    minify: false,
    // Bundlers tell Node's modules from packages by this prefix.
    removeNodeProtocol: false,
    ...overrides,
  });
}
