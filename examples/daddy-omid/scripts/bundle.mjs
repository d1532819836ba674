import { realpathSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Lambda functions by the folder they are built into. */
export const lambdas = { alexa: 'src/alexa-lambda.ts', lex: 'src/lex-lambda.ts' };

/**
 * One file for Lambda: the library, the adapter and the conversation inside; the AWS SDK outside, because Lambda brings it, and
 * loaded on first use only. CommonJS, so that `NODE_PATH` finds it there; a dynamic import would not be looked up that way.
 *
 * @param {{ entry: string, outfile: string, plugins?: import('esbuild').Plugin[] }} options
 */
export async function bundleLambda({ entry, outfile, plugins = [] }) {
  await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    // The licences of what is inside stay in the file.
    legalComments: 'eof',
    external: ['@aws-sdk/*'],
    supported: { 'dynamic-import': false },
    plugins,
    logLevel: 'warning',
  });
  return statSync(outfile).size;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [name, entry] of Object.entries(lambdas)) {
    const outfile = `${root}dist/${name}/index.cjs`;
    const size = await bundleLambda({ entry, outfile });
    console.log(`dist/${name}/index.cjs  ${(size / 1024).toFixed(0)} KB`);
  }
}
