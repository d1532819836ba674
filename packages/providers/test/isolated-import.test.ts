import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createAnthropicServer, createBedrockServer, createStepFunctionsServer } from '@turnwise/wire-server';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const source = (file: string) => fileURLToPath(new URL(file, import.meta.url));
/** Entries and how each is made; the names of their functions. */
const entries = [
  ['bedrock', "bedrock({ model: 'mistral.mistral-7b-instruct-v0:2' })"],
  ['anthropic', "anthropic({ model: 'claude-haiku-4-5' })"],
  ['openai-compatible', "openaiCompatible({ baseURL: 'http://localhost:11434/v1', model: 'llama3.2' })"],
  ['step-functions', "stepFunctions({ stateMachineArn: 'arn:aws:states:eu-west-3:123456789012:stateMachine:dad' })"],
  ['ai-sdk', "aiSdk({ specificationVersion: 'v3', provider: 'p', modelId: 'm', doGenerate() {}, doStream() {} })"],
  ['offline', 'offline()'],
] as const;

let withoutSdks: string;
let withSdks: string;
beforeAll(async () => {
  // Below node_modules of this package the vendors' SDKs are found; in the system's temporary folder they are not.
  withSdks = await mkdtemp(source('../node_modules/.isolated-'));
  withoutSdks = await mkdtemp(path.join(tmpdir(), 'turnwise-isolated-'));
  await build({
    entry: Object.fromEntries(entries.map(([name]) => [name, source(`../src/${name}/index.ts`)])),
    outDir: withSdks,
    outExtension: () => ({ js: '.mjs' }),
    format: ['esm'],
    platform: 'node',
    config: false,
    silent: true,
    external: [/^@aws-sdk\//, /^@anthropic-ai\//],
    noExternal: [/^@turnwise\//],
    esbuildOptions(options) {
      options.alias = { '@turnwise/core/provider': source('../../core/src/provider/index.ts') };
    },
  });
  await cp(withSdks, withoutSdks, { recursive: true });
}, 60_000);
afterAll(async () => {
  await rm(withSdks, { recursive: true, force: true });
  await rm(withoutSdks, { recursive: true, force: true });
});

/** Runs a program in a fresh Node process that has to end by itself, and gives back all that it printed. */
async function run(folder: string, program: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
    timeout: 15_000,
    env: { ...process.env, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', NODE_OPTIONS: '--no-warnings' },
  });
  return stdout + stderr;
}

const ask = `const request = { messages: [{ role: 'user', text: 'hi' }], maxOutputTokens: 50, signal: new AbortController().signal };`;

describe.each(entries)('importing %s', (name, make) => {
  it('needs no SDK, prints nothing, changes no environment variable and leaves nothing open', async () => {
    const printed = await run(
      withoutSdks,
      `const before = JSON.stringify(process.env);
       // Node's own requests for the file it has just read do not count.
       const handles = () => process.getActiveResourcesInfo().filter((name) => !/Req/.test(name)).length;
       const open = handles();
       const module = await import('./${name}.mjs');
       module.${make};
       if (JSON.stringify(process.env) !== before) console.log('process.env changed');
       if (handles() > open) console.log(process.getActiveResourcesInfo());`,
    );
    expect(printed).toBe('');
  });
});

describe.each([
  ['bedrock', '@aws-sdk/client-bedrock-runtime'],
  ['anthropic', '@anthropic-ai/sdk'],
  ['step-functions', '@aws-sdk/client-sfn'],
] as const)('%s without its SDK', (name, sdk) => {
  const make = entries.find((entry) => entry[0] === name)?.[1] ?? '';
  it('says what to install, at the first call and at preload', async () => {
    const printed = await run(
      withoutSdks,
      `const { ${make.split('(')[0]} } = await import('./${name}.mjs'); ${ask}
       const provider = ${make};
       const tell = (error) => console.log(error.name, error.code, error.retryable, error.message, error.cause?.code);
       await provider.preload().catch(tell);
       try { for await (const part of provider.generate(request)); } catch (error) { tell(error); }`,
    );
    const line = `ProviderError PROVIDER_BAD_REQUEST false ${name}: the package "${sdk}" could not be loaded. It is an optional peer of @turnwise/providers: run \`npm install ${sdk}\`. ERR_MODULE_NOT_FOUND\n`;
    expect(printed).toBe(line + line);
  });
});

describe('a process that made a call', () => {
  it.each([
    [
      'bedrock',
      () => createBedrockServer({ text: 'Hello.' }),
      (url: string) => `bedrock({ model: 'mistral.x', region: 'eu-west-3', clientOptions: { endpoint: '${url}' } })`,
    ],
    [
      'anthropic',
      () => createAnthropicServer({ text: 'Hello.' }),
      (url: string) => `anthropic({ model: 'm', apiKey: 'k', baseURL: '${url}' })`,
    ],
    [
      'step-functions',
      () => createStepFunctionsServer({ text: 'Hello.' }),
      (url: string) =>
        `stepFunctions({ stateMachineArn: 'arn:aws:states:eu-west-3:123456789012:stateMachine:dad', clientOptions: { endpoint: '${url}', disableHostPrefix: true } })`,
    ],
  ] as const)('ends by itself, nothing of %s keeps it alive', async (name, createServer, provider) => {
    const server = await createServer();
    const printed = await run(
      withSdks,
      `const { ${provider('').split('(')[0]} } = await import('./${name}.mjs'); ${ask}
       const provider = ${provider(server.url)};
       await provider.preload();
       for await (const part of provider.generate(request)) if (part.type === 'text') console.log(part.text);`,
    );
    expect(printed).toBe('Hello.\n');
    expect(server.requests).toHaveLength(1);
    await server.close();
  });
});
