import { createBedrockServer, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bedrockAt, mistral7b } from '../../test/bedrock-harness.ts';
import { collectParts } from '../../test/collect-parts.ts';
import { bedrock } from './bedrock.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createBedrockServer();
});
afterAll(() => server.close());

const claude = 'global.anthropic.claude-sonnet-4-5-20250929-v1:0';

async function sent(options = {}, request = {}): Promise<Record<string, unknown>> {
  server.script({});
  expect((await collectParts(bedrockAt(server, options), request)).error).toBeUndefined();
  return server.requests[0]?.body as Record<string, unknown>;
}

describe('cache', () => {
  const long = 'You are a warm and funny dad. '.repeat(500);

  it('puts a cache point behind instructions that are long enough', async () => {
    expect((await sent({ model: claude, cache: true }, { instructions: long })).system).toEqual([
      { text: long },
      { cachePoint: { type: 'default' } },
    ]);
  });

  it.each([
    ['that are too short', { model: claude, cache: true }, 'Be kind.'],
    ['unless asked', { model: claude }, long],
    ['of a model without a cache', { model: 'mistral.mistral-large-2402-v1:0', cache: true }, long],
  ])('leaves instructions alone %s', async (_why, options, instructions) => {
    expect((await sent(options, { instructions })).system).toEqual([{ text: instructions }]);
  });

  it('has nothing to mark where instructions are folded into a message', async () => {
    expect(await sent({ model: mistral7b, cache: true }, { instructions: long })).not.toHaveProperty('system');
  });

  it.each([true, false])('counts what was written to and read from the cache as input (stream: %s)', async (stream) => {
    server.script({ usage: { inputTokens: 1_250, outputTokens: 9, cacheWriteTokens: 0, cacheReadTokens: 1_200 } });
    const { usage } = await collectParts(bedrockAt(server, { model: claude, cache: true, stream }), { instructions: long });
    expect(usage).toMatchObject({ inputTokens: 1_250, cacheWriteTokens: 0, cacheReadTokens: 1_200 });
  });
});

describe('structuredOutputs', () => {
  const schema = { type: 'object', additionalProperties: false, required: ['speech'], properties: { speech: { type: 'string' } } };

  it.each([true, false])('sends the schema of a request as a text (stream: %s)', async (stream) => {
    const { outputConfig } = await sent({ model: claude, structuredOutputs: true, stream }, { schema });
    expect(outputConfig).toEqual({
      textFormat: { type: 'json_schema', structure: { jsonSchema: { name: 'reply', schema: JSON.stringify(schema) } } },
    });
  });

  it('is off unless asked, and says which it is', async () => {
    expect(await sent({ model: claude }, { schema })).not.toHaveProperty('outputConfig');
    expect(bedrockAt(server).structuredOutputs).toBe(false);
    expect(bedrockAt(server, { structuredOutputs: true }).structuredOutputs).toBe(true);
  });

  it('cannot be had with the text format', () => {
    expect(() => bedrock({ model: mistral7b, api: 'invoke', structuredOutputs: true })).toThrow('Option "structuredOutputs" cannot be had');
  });
});
