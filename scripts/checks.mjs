import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, inParallel, packages, root, run } from './workspace.mjs';

const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const script = (name, ...args) => [process.execPath, [path.join(root, 'scripts', name), ...args]];

/** Every check by name, the slow ones first so that two lanes end together. */
const checks = {
  tests: () => run(bin('vitest'), ['run', '--reporter=dot'], { capture: true }),
  types: () => run(bin('tsc'), ['-p', 'tsconfig.json', '--noEmit'], { capture: true }),
  exports: () => each(packages, checkExports),
  'packed examples': () => run(...script('check-packed.mjs'), { capture: true }),
  docs: () => run(...script('check-docs.mjs'), { capture: true }),
  sizes: () => run(bin('size-limit'), [], { capture: true }),
  imports: () => run(...script('check-imports.mjs'), { capture: true }),
  demo: () => run(...script('check-demo.mjs'), { capture: true }),
  browser: () => run(...script('check-browser.mjs'), { capture: true }),
  lint: () => run(bin('biome'), ['ci', '--colors=off', '--diagnostic-level=warn', '--max-diagnostics=30', '.'], { capture: true }),
  unused: () => run(bin('knip'), ['--no-progress'], { capture: true }),
  repository: () => run(...script('check-repository.mjs'), { capture: true }),
};

/** Runs all checks, or those named. Prints a line each, and at the end the output of those that failed. */
export async function runChecks(names) {
  const unknown = names.filter((name) => !(name in checks));
  if (unknown.length > 0) {
    process.stderr.write(`There is no check "${unknown.join('", "')}". There are: ${Object.keys(checks).join(', ')}.\n`);
    return 2;
  }
  await ensureBuilt();
  const wanted = names.length > 0 ? names : Object.keys(checks);
  process.stdout.write(`Checking: ${wanted.join(', ')}\n`);
  const results = await inParallel(wanted, 2, async (name) => {
    const started = Date.now();
    const { code, output } = await checks[name]();
    process.stdout.write(
      `${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)${code === 0 ? lastLine(name, output) : ''}\n`,
    );
    return { name, code, output };
  });
  const failed = results.filter(({ code }) => code !== 0);
  for (const { name, output } of failed) process.stdout.write(`\n── ${name} ──\n${shortened(output.trimEnd())}\n`);
  process.stdout.write(
    failed.length === 0
      ? `\nAll ${results.length} checks passed.\n`
      : `\n${failed.length} of ${results.length} checks failed: ${failed.map(({ name }) => name).join(', ')}.\n`,
  );
  return failed.length === 0 ? 0 : 1;
}

/** The beginning and the end of a long output: the first failure and the summary. */
function shortened(output, most = 400) {
  const lines = output.split('\n');
  if (lines.length <= most) return output;
  return [...lines.slice(0, most / 2), `… ${lines.length - most} lines left out …`, ...lines.slice(-most / 2)].join('\n');
}

/** What a passing check has to say for itself: skipped tests and a missing browser must not go unseen. */
function lastLine(name, output) {
  if (name === 'tests') return ` ${output.match(/^\s*Tests\s+(.*)$/m)?.[1] ?? ''}`;
  return name === 'browser' ? ` ${output.trim().split('\n').at(-1)}` : '';
}

async function each(items, work) {
  const results = await inParallel(items, 1, work);
  const failed = results.filter(({ code }) => code !== 0);
  return { code: failed.length, output: failed.map(({ output }) => output).join('\n') };
}

async function checkExports(name) {
  const cwd = path.join(root, 'packages', name);
  const { exports = {}, bin: programs } = JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8'));
  const results = [await run(bin('publint'), ['--strict', '--pack', 'npm'], { cwd, capture: true })];
  // A command line has no entry to resolve.
  if (Object.keys(exports).some((entry) => entry !== './package.json'))
    results.push(await run(bin('attw'), ['--pack', '.', '--profile', 'node16'], { cwd, capture: true }));
  if (programs && !existsSync(path.join(cwd, Object.values(programs)[0])))
    results.push({ code: 1, output: `${name}: its program is missing.` });
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: `@turnwise/${name}\n${results.map(({ output }) => output).join('\n')}`,
  };
}
