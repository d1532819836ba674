import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './workspace.mjs';

const folder = path.join(root, 'benchmarks');

/**
 * Runs one benchmark, or all: `npm run bench -- latency --json`. Each is a TypeScript file in `benchmarks/`, bundled on the way
 * but measured against the built packages.
 */
export async function runBenchmarks(args) {
  const known = readdirSync(folder)
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => file.slice(0, -'.bench.ts'.length));
  const [first, ...rest] = args;
  const named = first !== undefined && !first.startsWith('-');
  if (named && !known.includes(first)) {
    process.stderr.write(`There is no benchmark "${first}". There are: ${known.join(', ')}.\n`);
    return 1;
  }
  for (const name of named ? [first] : known) {
    const code = await runBenchmark(name, named ? rest : args);
    if (code !== 0) return code;
  }
  return 0;
}

/** Packages stay outside, as a user has them installed, except the local servers: those are never built. */
const asInstalled = {
  name: 'as-installed',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, importer }) => {
      if (!importer.startsWith(folder)) return undefined;
      if (name === '@turnwise/wire-server') return { path: path.join(root, 'packages', 'wire-server', 'src', 'index.ts') };
      return { path: name, external: true };
    });
  },
};

async function runBenchmark(name, args) {
  const { build } = createRequire(path.join(folder, 'package.json'))('esbuild');
  const outfile = path.join(folder, '.build', `${name}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [path.join(folder, `${name}.bench.ts`)],
    outfile,
    bundle: true,
    plugins: [asInstalled],
    mainFields: ['module', 'main'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfigRaw: {},
    logLevel: 'error',
  });
  if (!existsSync(outfile)) return 1;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--expose-gc', outfile, ...args], { stdio: 'inherit' });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
