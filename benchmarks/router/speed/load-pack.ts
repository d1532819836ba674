import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

/** What one locale pack costs, alone with the router. */
export interface PackLoad {
  language: string;
  /** In a fresh process: importing router and pack, `createRouter`, and the first answer to a question. */
  importMs: number;
  createMs: number;
  firstMs: number;
  /** Both bundled for browsers, minified and gzipped. */
  gzippedBytes: number;
}

const program = (language: string) => `
  const started = performance.now();
  const [{ createRouter }, pack] = await Promise.all([import('@turnwise/core/router'), import('@turnwise/core/locales/${language}')]);
  const imported = performance.now();
  const router = createRouter({ locales: [pack.${language}] });
  const created = performance.now();
  router.recognize('ok', { locale: pack.${language}.locales[0], pending: { kind: 'polar', question: 'ok?' } });
  const decided = performance.now();
  console.log(JSON.stringify({ importMs: imported - started, createMs: created - imported, firstMs: decided - created }));
`;

/** The best of several fresh processes: what it costs when nothing comes between. */
export async function loadPack(language: string, { home, runs }: { home: string; runs: number }): Promise<PackLoad> {
  const measured = Array.from({ length: runs }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program(language)], {
      cwd: home,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The pack "${language}" could not be loaded.\n${stderr}`);
    return JSON.parse(stdout) as Record<'importMs' | 'createMs' | 'firstMs', number>;
  });
  const best = (field: 'importMs' | 'createMs' | 'firstMs') => Math.min(...measured.map((one) => one[field]));
  return {
    language,
    importMs: best('importMs'),
    createMs: best('createMs'),
    firstMs: best('firstMs'),
    gzippedBytes: await sizeOf(language, home),
  };
}

async function sizeOf(language: string, home: string): Promise<number> {
  const { build } = createRequire(`${home}/package.json`)('esbuild') as typeof import('esbuild');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createRouter } from '@turnwise/core/router'; export { ${language} } from '@turnwise/core/locales/${language}';`,
      resolveDir: home,
    },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
