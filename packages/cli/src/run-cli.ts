import { readFileSync } from 'node:fs';
import { TurnwiseError } from '@turnwise/core';
import type { Command } from './command.ts';
import { chat } from './commands/chat.ts';
import { evaluate } from './commands/eval.ts';
import { fit } from './commands/fit.ts';
import { learn } from './commands/learn.ts';
import { route } from './commands/route.ts';
import { simulate } from './commands/simulate.ts';
import { consoleTo } from './console-to.ts';
import { ModuleLoadError } from './load-module.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const commands: Readonly<Record<string, Command>> = { chat, route, simulate, eval: evaluate, fit, learn };

/** Runs `turnwise <command> …`. Status 0: fine, 1: it found or met a problem, 2: the command line was wrong. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.stdout.write(`${version()}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.stderr.write(`turnwise: there is no command "${name}". There are: ${Object.keys(commands).join(', ')}.\n`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.stdout.write(`${command.help}\n`);
    return 0;
  }
  try {
    // What the user's own modules print must not get between the lines of the result.
    return await consoleTo(terminal.stderr, () => command.run(rest, terminal));
  } catch (error) {
    if (isUsageError(error)) {
      terminal.stderr.write(`turnwise ${name}: ${error.message}\nSee: turnwise ${name} --help\n`);
      return 2;
    }
    terminal.stderr.write(`turnwise ${name}: ${TurnwiseError.isInstance(error) ? error.message : describe(error)}\n`);
    return 1;
  }
}

function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}

function describe(error: unknown): string {
  if (error instanceof ModuleLoadError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}

function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return `turnwise: talk with, try and check Turnwise conversations\n\n${rows.join('\n')}\n\nturnwise <command> --help says more, turnwise --version which one this is.\n`;
}
