import Anthropic from '@anthropic-ai/sdk';
import { createAnthropicServer, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anthropicAt } from '../../test/anthropic-harness.ts';
import { collectParts } from '../../test/collect-parts.ts';
import { anthropic } from './anthropic.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createAnthropicServer();
});
beforeEach(() => server.script({}));
afterAll(() => server.close());

const dialogue = {
  instructions: 'Be kind.',
  messages: [
    { role: 'user', text: 'why is the sky blue' },
    { role: 'assistant', text: 'Light bounces.' },
    { role: 'user', text: 'tell me more' },
  ],
} as const;

describe('the request of anthropic()', () => {
  it('puts the instructions into `system` and sends no sampling parameters', async () => {
    expect((await collectParts(anthropicAt(server), dialogue)).error).toBeUndefined();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/v1/messages' });
    expect(server.requests[0]?.body).toEqual({
      model: 'claude-haiku-4-5',
      max_tokens: 120,
      system: 'Be kind.',
      messages: [
        { role: 'user', content: 'why is the sky blue' },
        { role: 'assistant', content: 'Light bounces.' },
        { role: 'user', content: 'tell me more' },
      ],
      stream: true,
    });
  });

  it('asks for a whole answer, with the fields it is given', async () => {
    const provider = anthropicAt(server, {
      stream: false,
      effort: 'medium',
      thinking: { type: 'adaptive' },
      extraFields: {
        metadata: { user_id: 'opaque' },
        stop_sequences: ['Child:'],
        output_config: { format: { type: 'json_schema', schema: {} } },
      },
    });
    expect((await collectParts(provider, { instructions: undefined })).error).toBeUndefined();
    expect(server.requests[0]?.body).toEqual({
      model: 'claude-haiku-4-5',
      max_tokens: 120,
      messages: [{ role: 'user', content: 'why is the sky blue' }],
      thinking: { type: 'adaptive' },
      output_config: { effort: 'medium', format: { type: 'json_schema', schema: {} } },
      metadata: { user_id: 'opaque' },
      stop_sequences: ['Child:'],
    });
  });

  it.each([
    ['claude-haiku-5-5', { thinking: { type: 'disabled' } }],
    ['claude-sonnet-5-5', { thinking: { type: 'between_tools' } }],
    ['claude-opus-5-5', { output_config: { effort: 'low' } }],
    ['claude-fable-5-1', { output_config: { effort: 'low' } }],
    ['claude-sonnet-5', { thinking: { type: 'disabled' } }],
    ['claude-opus-5', { thinking: { type: 'disabled' } }],
    ['anthropic/claude-haiku-5-5', { thinking: { type: 'disabled' } }],
    ['claude-haiku-4-5-20251001', {}],
    ['claude-opus-4-8', {}],
    ['a-model-of-next-year', {}],
  ])('keeps %s as quiet as it can be', async (model, expected) => {
    await collectParts(anthropicAt(server, { model }));
    const sent = Object.entries(server.requests[0]?.body ?? {}).filter(([name]) => name === 'thinking' || name === 'output_config');
    expect(Object.fromEntries(sent)).toEqual(expected);
  });

  it('leaves thinking to the vendor when told so', async () => {
    await collectParts(anthropicAt(server, { model: 'claude-haiku-5-5', thinking: 'vendor' }));
    expect(server.requests[0]?.body).not.toHaveProperty('thinking');
  });

  it('sends the headers of SDK 1.x, or the classic ones that gateways want', async () => {
    await collectParts(anthropicAt(server));
    await collectParts(anthropicAt(server, { auth: 'x-api-key' }));
    await collectParts(anthropicAt(server, { auth: 'bearer', headers: { 'x-title': 'daddy', 'anthropic-version': '2023-06-01' } }));
    const seen = server.requests.map(({ headers }) => [
      headers.authorization,
      headers['x-api-key'],
      headers['anthropic-version'],
      headers['x-title'],
    ]);
    expect(seen).toEqual([
      ['Bearer ***', undefined, '2026-10-21', undefined],
      [undefined, '***', '2023-06-01', undefined],
      ['Bearer ***', undefined, '2023-06-01', 'daddy'],
    ]);
  });

  it('switches the retries of a client of the caller off', async () => {
    server.script({ error: { status: 500, type: 'api_error' } });
    const client = new Anthropic({ apiKey: 'k', baseURL: server.url, maxRetries: 5, logLevel: 'off' });
    const { error } = await collectParts(anthropic({ model: 'claude-haiku-4-5', client }));
    expect(error).toMatchObject({ kind: 'unavailable' });
    expect(server.requests).toHaveLength(1);
  });

  it('uses a fake of two lines', async () => {
    const client = { messages: { create: async () => ({ content: [{ type: 'text', text: 'From a fake.' }], stop_reason: 'end_turn' }) } };
    const seen = await collectParts(anthropic({ model: 'm', stream: false, client }));
    expect(seen).toMatchObject({ text: 'From a fake.', usage: undefined, finishes: [{ reason: 'stop' }], error: undefined });
  });
});

describe('the options of anthropic()', () => {
  it.each([
    ['no model', { model: ' ' }, 'Option "model" must be a model id.'],
    ['a way to send a key that is not there', { model: 'm', auth: 'x-api-key' }, 'Option "auth" "x-api-key" needs the option `apiKey`.'],
    [
      'a client and a key',
      { model: 'm', apiKey: 'k', client: { messages: { create: async () => ({}) } } },
      'Option "client" was given together',
    ],
  ] as const)('refuses %s', (_name, options, message) => {
    expect(() => anthropic(options)).toThrow(message);
  });
});
