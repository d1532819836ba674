import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { loadModule } from '../load-module.ts';
import { platforms } from '../platforms.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  handler: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/** Feeds raw platform requests to a handler and checks the answers against the platform's limits. */
export const simulate: Command = {
  summary: 'replay raw Alexa or Lex requests against a handler and check the answers',
  help: `turnwise simulate alexa|lex <request.json…> --handler <module> [options]

Each file holds one request, a list of them, or one a line. They run in order; what a platform
carries from turn to turn (session attributes) is carried when a request brings none of its own.
<module> is a JavaScript or TypeScript file that exports "handler", as a Lambda function does.

  --json   one JSON line a request: request, response, milliseconds, problems

Status 1 when an answer breaks a rule of the platform (✗); what is only unwise is shown (!).`,

  async run(args, { stdout, stderr }) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name = '', ...files] = positionals;
    const platform = platforms[name];
    if (!platform) throw new UsageError(`needs a platform first: ${Object.keys(platforms).join(' or ')}${name ? `, not "${name}"` : ''}.`);
    if (files.length === 0) throw new UsageError('needs at least one file with requests.');
    if (values.handler === undefined) throw new UsageError('needs --handler <module>.');
    const handler = handlerOf(await loadModule(values.handler), values.handler);

    let previous: unknown;
    let broken = 0;
    let count = 0;
    for (const file of files) {
      for (const raw of readRequests(file)) {
        const request = platform.carry(raw, previous);
        const started = performance.now();
        const context = {
          awsRequestId: `simulate-${++count}`,
          getRemainingTimeInMillis: () => platform.limitMs - (performance.now() - started),
        };
        const { response, thrown } = await call(handler, request, context);
        const ms = performance.now() - started;
        const problems = thrown === undefined ? platform.check(request, response) : [error('', `the handler threw: ${thrown}`)];
        if (ms > platform.limitMs) problems.push(error('', `took ${Math.round(ms)} ms; ${name} waits ${platform.limitMs} ms`));
        if (problems.some(({ severity }) => severity === 'error')) broken++;
        previous = response;
        if (values.json) stdout.write(`${JSON.stringify({ file, request, response: response ?? null, ms, problems })}\n`);
        else
          stdout.write(
            `${platform.title(request)}  (${ms.toFixed(1)} ms)\n  » ${platform.speech(response) || '(nothing said)'}\n${problems.map(({ severity, path, message }) => `  ${severity === 'error' ? '✗' : '!'} ${[path, message].filter(Boolean).join(' ')}\n`).join('')}`,
          );
      }
    }
    if (!values.json) stdout.write(`${count} requests, ${broken === 0 ? 'every answer valid' : `${broken} with problems`}\n`);
    if (count === 0) stderr.write('turnwise simulate: the files hold no request.\n');
    return broken > 0 || count === 0 ? 1 : 0;
  },
};

const error = (path: string, message: string) => ({ severity: 'error' as const, path, message });

async function call(handler: Handler, request: unknown, context: unknown): Promise<{ response?: unknown; thrown?: string }> {
  try {
    return { response: await handler(request, context) };
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) };
  }
}

function handlerOf(module: Readonly<Record<string, unknown>>, file: string): Handler {
  const handler = module.handler ?? (module.default as Record<string, unknown> | undefined)?.handler ?? module.default;
  if (typeof handler === 'function') return handler as Handler;
  throw new UsageError(`"${file}" exports no "handler"; it has: ${Object.keys(module).join(', ') || 'nothing'}.`);
}

function readRequests(file: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read "${file}": ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [parsed];
  } catch (whole) {
    const lines = text.split('\n').filter((line) => line.trim());
    return lines.map((line, index) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        throw new UsageError(
          `"${file}" is neither JSON (${whole instanceof Error ? whole.message : ''}) nor JSON lines (line ${index + 1} is none).`,
        );
      }
    });
  }
}
