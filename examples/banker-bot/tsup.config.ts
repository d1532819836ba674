import { defineConfig } from 'tsup';

/**
 * One file for Lambda: the library, the adapter and the conversation inside; the AWS SDK outside, because Lambda brings it, and
 * loaded on first use only. CommonJS, so that `NODE_PATH` finds it there; a dynamic import would not be looked up that way.
 */
export default defineConfig({
  entry: { index: 'src/lambda.ts' },
  outDir: 'dist/lambda',
  format: 'cjs',
  outExtension: () => ({ js: '.cjs' }),
  target: 'node20',
  noExternal: [/.*/],
  external: [/^@aws-sdk\//],
  splitting: false,
  minify: true,
  clean: true,
  esbuildOptions(options) {
    options.supported = { ...options.supported, 'dynamic-import': false };
    // The licences of what is inside stay in the file.
    options.legalComments = 'eof';
  },
});
