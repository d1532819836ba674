import { fileURLToPath } from 'node:url';
import { createAnthropicServer, createOpenaiServer } from '@turnwise/wire-server';
import { describe, expect, it } from 'vitest';
import { runWith } from '../test/terminal.ts';
import { chooseProvider } from './choose-provider.ts';

const dad = fileURLToPath(new URL('../test/modules/dad.ts', import.meta.url));
const nothing = { model: undefined, region: undefined, baseUrl: undefined, stateMachine: undefined, apiKey: undefined };

describe('turnwise chat --provider', () => {
  it('openai-compatible talks with a model at home, through its own server', async () => {
    const server = await createOpenaiServer({ text: 'Coffee is for grown-ups.', usage: { inputTokens: 40, outputTokens: 7 } });
    const args = ['chat', dad, '--provider', 'openai-compatible', '--base-url', `${server.url}/v1`, '--model', 'llama3.2'];
    const { status, stdout } = await runWith(args, 'can I have a cup of coffee\nstop\n', { TURNWISE_API_KEY: 'sk-example' });
    await server.close();
    expect(status).toBe(0);
    expect(stdout).toContain('» Coffee is for grown-ups.');
    expect(stdout).toMatch(/model llama3\.2 .*47 tokens|model llama3\.2 .*40/);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ path: '/v1/chat/completions', headers: { authorization: 'Bearer ***' } });
    expect(stdout).not.toContain('sk-example');
  });

  it('anthropic goes through a gateway by its base URL', async () => {
    const server = await createAnthropicServer({ text: 'Hello.' });
    const { ANTHROPIC_API_KEY: kept } = process.env;
    process.env.ANTHROPIC_API_KEY = 'sk-example';
    const { stdout } = await runWith(
      ['chat', dad, '--provider', 'anthropic', '--base-url', server.url, '--model', 'claude-haiku-5-5'],
      'what is a quark\n',
    );
    if (kept === undefined) delete process.env.ANTHROPIC_API_KEY;
    else process.env.ANTHROPIC_API_KEY = kept;
    await server.close();
    expect(stdout).toContain('» Hello.');
    expect(server.requests).toHaveLength(1);
  });
});

describe('chooseProvider', () => {
  const arn = 'arn:aws:states:eu-west-3:123456789012:stateMachine:daddy-omid';
  it.each([
    ['offline', {}, 'none'],
    ['bedrock', { model: 'mistral.mistral-7b-instruct-v0:2' }, 'mistral.mistral-7b-instruct-v0:2'],
    ['anthropic', { model: 'claude-haiku-5-5' }, 'claude-haiku-5-5'],
    ['openai-compatible', { model: 'llama3.2', baseUrl: 'http://localhost:11434/v1' }, 'llama3.2'],
    ['step-functions', { stateMachine: arn }, 'daddy-omid'],
  ])('makes %s', async (name, choice, model) => {
    expect(await chooseProvider({ ...nothing, name, ...choice })).toMatchObject({ id: name, model });
  });

  it.each([
    ['openai-compatible', { model: 'llama3.2' }, '--provider openai-compatible needs --base-url, for example http://localhost:11434/v1.'],
    ['openai-compatible', { baseUrl: 'http://localhost/v1' }, '--provider openai-compatible needs --model'],
    ['step-functions', {}, '--provider step-functions needs --state-machine, for example arn:aws:states'],
    ['openai', {}, 'There are: offline, bedrock, anthropic, openai-compatible, step-functions.'],
  ])('says what %s needs', async (name, choice, problem) => {
    await expect(chooseProvider({ ...nothing, name, ...choice })).rejects.toThrow(problem);
  });
});
