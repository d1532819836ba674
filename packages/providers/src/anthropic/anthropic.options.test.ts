import { createAnthropicServer, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anthropicAt } from '../../test/anthropic-harness.ts';
import { collectParts } from '../../test/collect-parts.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createAnthropicServer();
});
afterAll(() => server.close());

async function sent(options = {}, request = {}): Promise<Record<string, unknown>> {
  server.script({});
  expect((await collectParts(anthropicAt(server, options), request)).error).toBeUndefined();
  return server.requests[0]?.body as Record<string, unknown>;
}

describe('cache', () => {
  const long = 'You are a warm and funny dad. '.repeat(500);

  it('marks instructions that are long enough, once', async () => {
    const { system } = await sent({ model: 'claude-sonnet-5', cache: true }, { instructions: long });
    expect(system).toEqual([{ type: 'text', text: long, cache_control: { type: 'ephemeral' } }]);
  });

  it.each([
    ['that are too short', { model: 'claude-haiku-4-5', cache: true }, 'Be kind.'],
    ['of a model without a known cache', { model: 'claude-3-opus-latest', cache: true }, long],
    ['unless asked', { model: 'claude-sonnet-5' }, long],
  ])('leaves instructions alone %s', async (_why, options, instructions) => {
    expect((await sent(options, { instructions })).system).toBe(instructions);
  });

  it('counts what was written to and read from the cache as input', async () => {
    server.script({ usage: { inputTokens: 1_250, outputTokens: 9, cacheWriteTokens: 1_200, cacheReadTokens: 0 } });
    const { usage } = await collectParts(anthropicAt(server, { cache: true }), { instructions: long });
    expect(usage).toMatchObject({ inputTokens: 1_250, cacheWriteTokens: 1_200, cacheReadTokens: 0 });
  });
});

describe('structuredOutputs', () => {
  const schema = { type: 'object', additionalProperties: false, required: ['speech'], properties: { speech: { type: 'string' } } };

  it('sends the schema of a request, beside the effort', async () => {
    const { output_config } = await sent({ structuredOutputs: true, effort: 'low' }, { schema });
    expect(output_config).toEqual({ effort: 'low', format: { type: 'json_schema', schema } });
  });

  it('is off unless asked, and says which it is', async () => {
    expect(await sent({}, { schema })).not.toHaveProperty('output_config');
    expect(anthropicAt(server).structuredOutputs).toBe(false);
    expect(anthropicAt(server, { structuredOutputs: true }).structuredOutputs).toBe(true);
  });
});
