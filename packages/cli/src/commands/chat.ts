import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Conversation, createEngine, type Engine, type Reply } from '@turnwise/core';

import { createRouter } from '@turnwise/core/router';
import { chooseProvider, providerNames } from '../choose-provider.ts';
import type { Command } from '../command.ts';
import { formatTotals, formatTurn } from '../format-turn.ts';
import { loadModule } from '../load-module.ts';
import { localePacks } from '../locale-packs.ts';
import { withoutMark } from '../read-lines.ts';
import { readLocale } from '../read-locale.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  locale: { type: 'string', default: 'en-US' },
  provider: { type: 'string' },
  model: { type: 'string' },
  region: { type: 'string' },
  'base-url': { type: 'string' },
  'state-machine': { type: 'string' },
  timeout: { type: 'string', default: '7000' },
  json: { type: 'boolean', default: false },
} as const;

/** Talks with a conversation, in a terminal or from standard input. */
export const chat: Command = {
  summary: 'talk with a conversation; every answer says who gave it and what it cost',
  help: `turnwise chat <module> [options]

<module> is a JavaScript or TypeScript file that exports a "conversation" (from defineConversation
or fromMachine), or an "engine" of its own, which is talked to as it is unless --provider is given.
Type, or pipe one sentence a line. An empty line is silence; the end of the input, or .quit, ends
the talk.

  --locale <tag>      language of the talk                             (en-US)
  --provider <name>   who answers what the rules cannot                (offline)
                      ${providerNames.join(' | ')}
  --model <id>        the vendor's model id
  --region <name>     AWS region, for bedrock and step-functions
  --base-url <url>    a gateway, or a model at home: http://localhost:11434/v1
  --state-machine <arn>  an express workflow, for step-functions
  --timeout <ms>      deadline of a turn                               (7000)
  --json              one JSON line a turn: its record and the words

Keys come from the vendors' usual environment variables; for openai-compatible from
TURNWISE_API_KEY, which servers at home do without.`,

  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined) throw new UsageError('needs the module that holds the conversation.');
    if (others.length > 0) throw new UsageError(`takes one module; "${others.join(' ')}" is too much.`);
    const timeoutMs = Number(values.timeout);
    if (!(timeoutMs > 0)) throw new UsageError(`--timeout must be a number of milliseconds, got "${values.timeout}".`);
    const locale = readLocale(values.locale);
    const engine = await engineOf(await loadModule(file), { file, ownEngine: values.provider === undefined }, async (conversation) =>
      createEngine({
        conversation,
        provider: await chooseProvider({
          name: values.provider ?? 'offline',
          model: values.model,
          region: values.region,
          baseUrl: values['base-url'],
          stateMachine: values['state-machine'],
          apiKey: terminal.env.TURNWISE_API_KEY,
        }),
        router: createRouter({ locales: localePacks }),
        timeoutMs,
      }),
    );
    return talk(engine, { locale, json: values.json }, terminal);
  },
};

async function engineOf(
  module: Readonly<Record<string, unknown>>,
  { file, ownEngine }: { file: string; ownEngine: boolean },
  make: (conversation: Conversation) => Promise<Engine>,
): Promise<Engine> {
  const engine = module.engine as Engine | undefined;
  const conversation = (module.conversation ?? module.default) as Conversation | undefined;
  if (typeof engine?.respond === 'function' && (ownEngine || !conversation?.machine)) {
    if (ownEngine) return engine;
    throw new UsageError(`"${file}" exports an engine with a provider of its own and no "conversation"; leave --provider out.`);
  }
  if (conversation?.machine) return make(conversation);
  throw new UsageError(
    `"${file}" exports neither a "conversation" nor an "engine"; it has: ${Object.keys(module).join(', ') || 'nothing'}.`,
  );
}

async function talk(
  engine: Engine,
  { locale, json }: { locale: string; json: boolean },
  { stdin, stdout, env }: Terminal,
): Promise<number> {
  const typing = Boolean(stdin.isTTY && stdout.isTTY);
  const colour = typing && !env.NO_COLOR;
  const replies: Reply[] = [];
  const sessionId = `chat-${process.pid}`;
  const show = (reply: Reply, said: string | undefined) => {
    replies.push(reply);
    if (json) {
      stdout.write(`${JSON.stringify({ ...reply.record, text: { user: said ?? '', reply: reply.text }, endSession: reply.endSession })}\n`);
      return;
    }
    if (said !== undefined && !typing) stdout.write(`you: ${said}\n`);
    stdout.write(`  » ${reply.text}\n    ${dim(formatTurn(reply), colour)}\n`);
  };

  await engine.preload();
  show(await engine.respond({ sessionId, locale, platform: 'terminal', intent: { name: 'launch' } }), undefined);

  const lines = createInterface({
    input: stdin,
    ...(typing && { output: stdout, prompt: 'you: ' }),
    terminal: typing,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  lines.on('SIGINT', () => lines.close());
  if (typing) lines.prompt();
  for await (const raw of lines) {
    const line = withoutMark(raw);
    if (line.trim() === '.quit') break;
    const reply = await engine.respond({ sessionId, locale, platform: 'terminal', text: line });
    show(reply, line);
    if (reply.endSession) break;
    if (typing) lines.prompt();
  }
  lines.close();
  if (!json) stdout.write(`${typing ? '\n' : ''}${dim(formatTotals(replies.map((reply) => reply.record)), colour)}\n`);
  return 0;
}

const dim = (text: string, colour: boolean) => (colour ? `\u001b[2m${text}\u001b[0m` : text);
