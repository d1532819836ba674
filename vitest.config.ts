import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests read the sources, so that they never run against a stale build. */
export const sourceAliases = [
  { find: /^@turnwise\/(core|providers|alexa-adapter|lex-adapter|cli|wire-server)$/, replacement: `${root}packages/$1/src/index.ts` },
  { find: /^@turnwise\/(core|providers|alexa-adapter|lex-adapter|cli)\/(.+)$/, replacement: `${root}packages/$1/src/$2/index.ts` },
  { find: /^@turnwise\/example-([a-z-]+)$/, replacement: `${root}examples/$1/src/index.ts` },
];

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'examples/*/{src,test}/**/*.test.ts',
      'benchmarks/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    typecheck: { enabled: false },
    testTimeout: 20_000,
  },
});
