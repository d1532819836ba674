import { createEngine, defineConversation, type EngineOptions, type Reply } from '@turnwise/core';
import { en } from '@turnwise/core/locales/en';
import { defaultPrices } from '@turnwise/core/prices';
import type { Provider, ProviderRequest } from '@turnwise/core/provider';
import { createRouter } from '@turnwise/core/router';
import type { ScriptedTurn } from './dialogues/dialogue.ts';
import { dialogues } from './dialogues/dialogues.ts';
import { round } from './lib/measure.ts';
import { benchmarkOptions } from './lib/options.ts';
import { type Cell, publish } from './lib/report.ts';

/** What the same talks cost without the router, with it, and with replies given ahead. The model is simulated: only its tokens count. */
const { json } = benchmarkOptions();
const models = ['mistral.mistral-7b-instruct-v0:2', 'claude-haiku-5-5', 'claude-haiku-4-5', 'claude-sonnet-5-5'];
const instructions =
  'You are a warm, funny companion in a voice assistant. Be kind, keep to facts, and answer in one or two short sentences. ' +
  'Never give medical, legal or financial advice. If a child asks for something dangerous, say no in a friendly way and offer something else. ' +
  'Speak plainly: no lists, no markup, no addresses.';
const router = createRouter({ locales: [en] });
/** Understands nothing, so that every turn goes to the model; still finds questions, so that the talks run alike. */
const noRouter = { ...router, recognize: () => null };

const variants: [string, Partial<EngineOptions>][] = [
  ['every turn to the model', { router: noRouter, answerAhead: 'off' }],
  ['router', { router, answerAhead: 'off' }],
  ['router, answers ahead: automatic', { router, answerAhead: 'auto' }],
  ['router, answers ahead: always', { router, answerAhead: 'on' }],
];

/** Answers as the script says, with tags when they are asked for, and counts four characters a token. */
function scriptedModel(model: string): { provider: Provider; next(turn: ScriptedTurn): void } {
  let turn: ScriptedTurn | undefined;
  const answerTo = ({ instructions: asked = '' }: ProviderRequest): string => {
    const { model: text = '', yes, no } = turn ?? {};
    if (!asked.includes('@yes') || !text.endsWith('?')) return text;
    return [text, yes && `@yes ${yes}`, no && `@no ${no}`].filter(Boolean).join('\n');
  };
  return {
    next(following) {
      turn = following;
    },
    provider: {
      specification: 'v1',
      id: 'scripted',
      model,
      async *generate(request) {
        const text = answerTo(request);
        const read = (request.instructions ?? '').length + request.messages.reduce((sum, message) => sum + message.text.length, 0);
        yield { type: 'text', text };
        yield { type: 'usage', usage: { inputTokens: Math.ceil(read / 4), outputTokens: Math.ceil(text.length / 4) } };
        yield { type: 'finish', reason: 'stop' };
      },
    },
  };
}

async function replay(model: string, options: Partial<EngineOptions>): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const { name, turns } of dialogues) {
    const { provider, next } = scriptedModel(model);
    const engine = createEngine({ conversation: defineConversation({ id: 'cost', instructions }), provider, ...options });
    for (const turn of turns) {
      next(turn);
      const reply = await engine.respond({ sessionId: name, text: turn.user });
      replies.push(reply);
      if (reply.endSession) break;
    }
  }
  return replies;
}

const rows: Cell[][] = [];
for (const model of models) {
  let before: number | undefined;
  for (const [name, options] of variants) {
    const records = (await replay(model, options)).map((reply) => reply.record);
    const spent = records.reduce((sum, { cost }) => sum + (cost.amount ?? Number.NaN), 0);
    before ??= spent;
    const tokens = (kind: 'inputTokens' | 'outputTokens') => records.reduce((sum, { usage }) => sum + (usage?.[kind] ?? 0), 0);
    const local = records.filter(({ route }) => route.to === 'rules').length;
    rows.push([
      model,
      name,
      records.length,
      local,
      records.filter(({ route }) => route.ahead).length,
      tokens('inputTokens'),
      tokens('outputTokens'),
      round((spent / records.length) * 1_000, 4),
      round((1 - spent / before) * 100),
    ]);
  }
}
publish(
  {
    name: 'cost',
    what: `${dialogues.length} scripted talks with open chat, replayed with and without the router (simulated model)`,
    tables: [
      { header: ['model', 'variant', 'turns', 'local', 'of these ahead', 'tokens in', 'tokens out', '$ per 1,000 turns', 'saved %'], rows },
    ],
    notes: [
      `prices of ${defaultPrices.asOf}: ${defaultPrices.source}`,
      `${Math.round(instructions.length / 4)} tokens of instructions, 4 characters a token, the whole talk sent again with every call, no prompt caching`,
      'the model is a script that follows the tag format; a model that does not costs the explanation and gives nothing ahead',
      'a talk with authored yes/no replies saves more, one without questions less: these talks were written, not recorded',
    ],
  },
  { json },
);
