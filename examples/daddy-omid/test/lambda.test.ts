import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkAlexaResponse, intentRequest, launchRequest, spokenText } from '@turnwise/alexa-adapter/testing';
import { createBedrockServer } from '@turnwise/wire-server';
import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Plugin } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceAliases } from '../../../vitest.config.ts';
import { bundleLambda, lambdas } from '../scripts/bundle.mjs';

/** The bundle is made of the sources, so that the test never runs against a stale build. */
const fromSources: Plugin = {
  name: 'from-sources',
  setup({ onResolve }) {
    onResolve({ filter: /^@turnwise\// }, ({ path: name }) => {
      const alias = sourceAliases.find(({ find }) => find.test(name));
      return alias && { path: name.replace(alias.find, alias.replacement) };
    });
  },
};

// Like Lambda: the function alone in a folder, the SDK where only NODE_PATH finds it.
const task = mkdtempSync(path.join(tmpdir(), 'daddy-omid-'));
const outfile = path.join(task, 'index.cjs');
const sdk = fileURLToPath(new URL('../node_modules', import.meta.url));
const sizes: Record<string, number> = {};
beforeAll(async () => {
  sizes.alexa = await bundleLambda({ entry: lambdas.alexa, outfile, plugins: [fromSources] });
  sizes.lex = await bundleLambda({ entry: lambdas.lex, outfile: path.join(task, 'lex.cjs'), plugins: [fromSources] });
  writeFileSync(
    path.join(task, 'invoke.cjs'),
    `const { handler } = require('./index.cjs');
     (async () => {
       let sessionAttributes;
       const answers = [];
       for (const event of JSON.parse(process.argv[2])) {
         event.session.attributes = sessionAttributes;
         const answer = await handler(event, { getRemainingTimeInMillis: () => 9000 });
         ({ sessionAttributes } = answer);
         answers.push(answer);
       }
       const loaded = Object.keys(require.cache).filter((file) => file.includes('@aws-sdk')).length;
       process.stdout.write('\\n' + JSON.stringify({ answers, loaded }));
       process.exit(0);
     })();`,
  );
}, 60_000);
afterAll(() => rmSync(task, { recursive: true, force: true }));

async function invoke(events: unknown[], environment: Record<string, string>) {
  const env = { PATH: process.env.PATH ?? '', NODE_PATH: sdk, ...environment };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['invoke.cjs', JSON.stringify(events)], { cwd: task, env });
  const lines = stdout.trim().split('\n');
  const { answers, loaded } = JSON.parse(lines.pop() ?? '') as { answers: ResponseEnvelope[]; loaded: number };
  return {
    answers,
    loaded,
    stderr,
    records: lines.filter(Boolean).map((line) => JSON.parse(line) as { route: { to: string }; text?: unknown }),
  };
}

const fourTurns = [
  intentRequest('CanIHaveIntent', { query: 'a cup of coffee' }, { requestId: 'r1', isNew: true }),
  intentRequest('AMAZON.YesIntent', {}, { requestId: 'r2' }),
  intentRequest('WhereIntent', { query: 'is the bus stop' }, { requestId: 'r3' }),
  intentRequest('IPreferIntent', { query: 'to stop the conversation' }, { requestId: 'r4' }),
];

describe('the function as Lambda gets it', () => {
  it.each(Object.keys(lambdas))('is one file below 1 MB: %s', (name) => {
    const size = sizes[name] ?? Number.NaN;
    console.info(`The bundled function for ${name} has ${(size / 1024).toFixed(0)} KB.`);
    expect(size).toBeLessThan(1_000_000);
  });

  it('talks without a model, a key or the SDK, and logs who answered but not what was said', async () => {
    const { answers, loaded, records, stderr } = await invoke(fourTurns, {});
    expect(records.map(({ route }) => route.to)).toEqual(['model', 'rules', 'model', 'rules']);
    expect(records.every(({ text }) => text === undefined)).toBe(true);
    expect(answers.map((answer, index) => checkAlexaResponse(answer, fourTurns[index]))).toEqual([[], [], [], []]);
    expect(answers.at(-1)?.response.shouldEndSession).toBe(true);
    expect(loaded).toBe(0);
    expect(stderr).toBe('');
  });

  it('talks with Bedrock through the SDK that Lambda brings', async () => {
    const server = await createBedrockServer([{ text: 'Coffee is for grown-ups.' }, { text: 'Look for the pole.' }]);
    try {
      const { answers, loaded, records } = await invoke(fourTurns, {
        BEDROCK_MODEL: 'mistral.mistral-7b-instruct-v0:2',
        BEDROCK_REGION: 'eu-west-3',
        AWS_ENDPOINT_URL_BEDROCK_RUNTIME: server.url,
        AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'secret',
        TIME_ZONE: 'Europe/Paris',
      });
      expect(answers.map((answer) => spokenText(answer).split('.')[0])).toEqual([
        'Coffee is for grown-ups',
        expect.any(String),
        'Look for the pole',
        expect.any(String),
      ]);
      expect(records.map(({ route }) => route.to)).toEqual(['model', 'rules', 'model', 'rules']);
      expect(server.bill).toHaveLength(2);
      expect(loaded).toBeGreaterThan(0);
    } finally {
      await server.close();
    }
  });

  it('obeys its environment: another skill gets nothing, a stranger a refusal', async () => {
    const { answers } = await invoke(
      [launchRequest({ skillId: 'amzn1.ask.skill.666' }), launchRequest({ userId: 'stranger' }), launchRequest()],
      {
        SKILL_ID: 'amzn1.ask.skill.1',
        ALLOWED_USER_IDS: 'amzn1.ask.account.U',
      },
    );
    expect(answers[0]?.response).toEqual({ shouldEndSession: true });
    expect(answers[1]?.response).toMatchObject({ shouldEndSession: true, outputSpeech: { ssml: expect.stringContaining('private') } });
    expect(answers[2]?.response.shouldEndSession).toBe(false);
  });
});
