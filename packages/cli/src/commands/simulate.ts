import { parseArgs } from 'node:util';
import { callHandler, type Handler } from '../call-handler.ts';
import type { Command } from '../command.ts';
import { counted } from '../format-turn.ts';
import { loadModule } from '../load-module.ts';
import { type Problem, platforms } from '../platforms.ts';
import { readRequests } from '../read-requests.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  handler: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Feeds raw platform requests to a handler and checks the answers against the platform's limits. */
export const simulate: Command = {
  summary: 'replay raw Alexa or Lex requests against a handler and check the answers',
  help: `turnwise simulate alexa|lex <request.json…> --handler <module> [options]

Each file holds one request, a list of them, or one a line; "-" is standard input. They run in
order; what a platform carries from turn to turn (session attributes) is carried when a request
brings none of its own. <module> is a JavaScript or TypeScript file that exports "handler", as a
Lambda function does. What it prints goes to standard error.

  --json   one JSON line a request: request, response, milliseconds, problems

Status 1 when an answer breaks a rule of the platform (✗); what is only unwise is shown (!).`,

  async run(args, { stdin, stdout, stderr }) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [name = '', ...files] = positionals;
    const platform = Object.hasOwn(platforms, name) ? platforms[name] : undefined;
    if (!platform) throw new UsageError(`needs a platform first: ${Object.keys(platforms).join(' or ')}${name ? `, not "${name}"` : ''}.`);
    if (files.length === 0) throw new UsageError('needs at least one file with requests.');
    if (values.handler === undefined) throw new UsageError('needs --handler <module>.');
    const handler = handlerOf(await loadModule(values.handler), values.handler);

    let previous: unknown;
    let broken = 0;
    let count = 0;
    for (const file of files) {
      for (const raw of await readRequests(file, stdin)) {
        const request = platform.carry(raw, previous);
        const { response, failed, ms } = await callHandler(handler, request, { id: `simulate-${++count}`, limitMs: platform.limitMs });
        const stranger = platform.whyNone(raw);
        const problems = [
          ...(stranger === undefined ? [] : [error(`the request ${stranger}`)]),
          ...(failed === undefined ? platform.check(request, response) : [error(`the handler failed: ${failed}`)]),
          ...(ms > platform.limitMs ? [error(`took ${Math.round(ms)} ms; ${name} waits ${platform.limitMs} ms`)] : []),
        ];
        if (problems.some(({ severity }) => severity === 'error')) broken++;
        previous = response;
        if (values.json) stdout.write(`${JSON.stringify({ file, request, response: response ?? null, ms, problems })}\n`);
        else stdout.write(report(`${platform.title(request)}  (${ms.toFixed(1)} ms)`, platform.speech(response), problems));
      }
    }
    if (count === 0) {
      stderr.write('turnwise simulate: the files hold no request.\n');
      return 1;
    }
    if (!values.json) stdout.write(`${counted(count, 'request')}, ${broken === 0 ? 'every answer valid' : `${broken} with problems`}\n`);
    return broken > 0 ? 1 : 0;
  },
};

const error = (message: string): Problem => ({ severity: 'error', path: '', message });

function report(title: string, speech: string, problems: readonly Problem[]): string {
  const marks = { error: '✗', warning: '!' };
  const found = problems.map(({ severity, path, message }) => `  ${marks[severity]} ${[path, message].filter(Boolean).join(' ')}\n`);
  return `${title}\n  » ${speech || '(nothing said)'}\n${found.join('')}`;
}

function handlerOf(module: Readonly<Record<string, unknown>>, file: string): Handler {
  const handler = module.handler ?? (module.default as Record<string, unknown> | undefined)?.handler ?? module.default;
  if (typeof handler === 'function') return handler as Handler;
  throw new UsageError(`"${file}" exports no "handler"; it has: ${Object.keys(module).join(', ') || 'nothing'}.`);
}
