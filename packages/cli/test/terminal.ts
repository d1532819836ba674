import { PassThrough, Readable } from 'node:stream';
import { runCli } from '../src/run-cli.ts';

/** Runs a command with piped input and gives everything it printed. */
export async function runWith(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const printed = { stdout: '', stderr: '' };
  stdout.on('data', (chunk) => {
    printed.stdout += chunk;
  });
  stderr.on('data', (chunk) => {
    printed.stderr += chunk;
  });
  const status = await runCli(args, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, env });
  stdout.end();
  stderr.end();
  await new Promise((resolve) => setImmediate(resolve));
  return { status, ...printed };
}
