import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, fail, root } from './workspace.mjs';

/** What `npm run …` does. Everything installs and builds what it needs by itself. */
const commands = {
  /** A talk with daddy-omid, in the terminal or from standard input. */
  async demo(args) {
    await ensureInstalled();
    await ensureBuilt({ types: false });
    return pass(process.execPath, [
      path.join(root, 'packages/cli/bin/turnwise.js'),
      'chat',
      path.join(root, 'examples/daddy-omid/src/index.ts'),
      ...args,
    ]);
  },
  async build() {
    await ensureInstalled();
    await ensureBuilt();
    return 0;
  },
  /** Everything that has to hold before a change lands. */
  async test(args) {
    await ensureInstalled();
    const { runChecks } = await import('./checks.mjs');
    return runChecks(args);
  },
  async bench(args) {
    await ensureInstalled();
    await ensureBuilt();
    const { runBenchmarks } = await import('./benchmarks.mjs');
    return runBenchmarks(args);
  },
};

/** Hands the terminal over to a program. */
function pass(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    // The child gets the terminal's Ctrl-C itself; this process only has to live long enough to report how it ended.
    process.on('SIGINT', () => {});
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', (error) => fail(String(error)));
  });
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) fail(`Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
process.exitCode = await command(args);
