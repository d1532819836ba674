import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { createBedrockServer, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bedrockAt } from '../../test/bedrock-harness.ts';
import { collectParts } from '../../test/collect-parts.ts';
import { bedrock } from './bedrock.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createBedrockServer();
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

describe('the request of bedrock()', () => {
  it('folds the instructions into the first message for Mistral 7B and sends no sampling parameters', async () => {
    expect((await collectParts(bedrockAt(server), dialogue)).error).toBeUndefined();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/model/mistral.mistral-7b-instruct-v0:2/converse-stream',
      httpVersion: '2.0',
    });
    expect(server.requests[0]?.headers.authorization).toBe('AWS4-HMAC-SHA256 ***');
    expect(server.requests[0]?.body).toEqual({
      messages: [
        { role: 'user', content: [{ text: 'Be kind.\n\nwhy is the sky blue' }] },
        { role: 'assistant', content: [{ text: 'Light bounces.' }] },
        { role: 'user', content: [{ text: 'tell me more' }] },
      ],
      inferenceConfig: { maxTokens: 120 },
    });
  });

  it.each([
    ['mistral.mistral-large-2402-v1:0'],
    ['mistral.ministral-3-8b-instruct'],
    ['eu.mistral.pixtral-large-2502-v1:0'],
    ['global.anthropic.claude-haiku-4-5-20251001-v1:0'],
  ])('sends the instructions as system to %s', async (model) => {
    expect((await collectParts(bedrockAt(server, { model }), dialogue)).error).toBeUndefined();
    expect(server.requests[0]?.path).toBe(`/model/${model}/converse-stream`);
    expect(server.requests[0]?.body).toMatchObject({
      system: [{ text: 'Be kind.' }],
      messages: [{ content: [{ text: 'why is the sky blue' }] }, {}, {}],
    });
  });

  it('keeps the newest Claude models from thinking, unless told otherwise', async () => {
    const model = 'global.anthropic.claude-haiku-5-5';
    await collectParts(bedrockAt(server, { model }));
    await collectParts(bedrockAt(server, { model, thinking: 'vendor' }));
    await collectParts(bedrockAt(server, { model, thinking: { type: 'adaptive' } }));
    expect(server.requests.map(({ body }) => (body as { additionalModelRequestFields?: unknown }).additionalModelRequestFields)).toEqual([
      { thinking: { type: 'disabled' } },
      undefined,
      { thinking: { type: 'adaptive' } },
    ]);
  });

  it('asks for little effort where thinking cannot be switched off', async () => {
    await collectParts(bedrockAt(server, { model: 'global.anthropic.claude-opus-5-5' }));
    await collectParts(bedrockAt(server, { model: 'global.anthropic.claude-opus-5-5', extraFields: { outputConfig: { effort: 'high' } } }));
    expect(server.requests.map(({ body }) => (body as { outputConfig?: unknown }).outputConfig)).toEqual([
      { effort: 'low' },
      { effort: 'high' },
    ]);
  });

  it('sends what it is given, and extra fields beside its own', async () => {
    const provider = bedrockAt(server, {
      stream: false,
      temperature: 0.5,
      topP: 0.9,
      extraFields: {
        inferenceConfig: { stopSequences: ['Child:'] },
        additionalModelRequestFields: { top_k: 50 },
        guardrailConfig: { guardrailIdentifier: 'g', guardrailVersion: '1' },
      },
    });
    expect((await collectParts(provider, { instructions: undefined })).error).toBeUndefined();
    expect(server.requests[0]?.path).toBe('/model/mistral.mistral-7b-instruct-v0:2/converse');
    expect(server.requests[0]?.body).toEqual({
      messages: [{ role: 'user', content: [{ text: 'why is the sky blue' }] }],
      inferenceConfig: { maxTokens: 120, temperature: 0.5, topP: 0.9, stopSequences: ['Child:'] },
      additionalModelRequestFields: { top_k: 50 },
      guardrailConfig: { guardrailIdentifier: 'g', guardrailVersion: '1' },
    });
  });

  it.each([
    [true, 'invoke-with-response-stream'],
    [false, 'invoke'],
  ])('builds the text format of Mistral itself (stream: %s)', async (stream, operation) => {
    const provider = bedrockAt(server, { api: 'invoke', stream, temperature: 0.5, extraFields: { top_k: 50 } });
    expect((await collectParts(provider, dialogue)).error).toBeUndefined();
    expect(server.requests[0]?.path).toBe(`/model/mistral.mistral-7b-instruct-v0:2/${operation}`);
    expect(server.requests[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    expect(server.requests[0]?.body).toEqual({
      prompt: '<s>[INST] Be kind.\n\nwhy is the sky blue [/INST] Light bounces.</s> [INST] tell me more [/INST]',
      max_tokens: 120,
      temperature: 0.5,
      top_k: 50,
    });
  });

  it('speaks HTTP/1.1 with a handler that does', async () => {
    expect(await collectParts(bedrockAt(server, {}, 'h1'))).toMatchObject({ text: 'A local test server says hello.', error: undefined });
    expect(server.requests[0]?.httpVersion).toBe('1.1');
  });

  it('repairs messages that Bedrock would refuse', async () => {
    const { error } = await collectParts(bedrockAt(server), {
      instructions: undefined,
      messages: [
        { role: 'assistant', text: 'Hello!' },
        { role: 'user', text: 'hi' },
        { role: 'user', text: ' ' },
        { role: 'user', text: 'a joke please' },
      ],
    });
    expect(error).toBeUndefined();
    expect(server.requests[0]?.body).toMatchObject({ messages: [{ role: 'user', content: [{ text: 'hi\n\na joke please' }] }] });
  });

  it('uses a real client of the caller', async () => {
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
    const client = new BedrockRuntimeClient({ region: 'eu-west-3', endpoint: server.url, credentials, maxAttempts: 1 });
    const { text, error } = await collectParts(bedrock({ model: 'mistral.mistral-7b-instruct-v0:2', client }));
    expect({ text, error }).toEqual({ text: 'A local test server says hello.', error: undefined });
    client.destroy();
  });

  it('uses a fake client', async () => {
    const sent: unknown[] = [];
    const client = {
      async send(command: { input: unknown }, options?: { abortSignal?: AbortSignal }) {
        sent.push(command.input, options?.abortSignal instanceof AbortSignal);
        return { output: { message: { content: [{ text: 'From a fake.' }] } }, stopReason: 'end_turn' };
      },
    };
    const provider = bedrock({ model: 'mistral.mistral-large-2402-v1:0', stream: false, client });
    expect(await collectParts(provider)).toMatchObject({ text: 'From a fake.', usage: undefined, finishes: [{ reason: 'stop' }] });
    expect(sent).toEqual([expect.objectContaining({ modelId: 'mistral.mistral-large-2402-v1:0' }), true]);
  });
});

describe('the options of bedrock()', () => {
  it.each([
    ['no model', { model: '' }, 'Option "model" must be a Bedrock model id.'],
    [
      'the text format of a model that has none',
      { model: 'mistral.ministral-3-8b-instruct', api: 'invoke' },
      'Option "api" "invoke" speaks Mistral',
    ],
    [
      'a system role in the text format',
      { model: 'mistral.mistral-7b-instruct-v0:2', api: 'invoke', instructionsAs: 'system' },
      'Option "instructionsAs"',
    ],
    [
      'a client and a region',
      { model: 'm', region: 'eu-west-3', client: { send: async () => ({}) } },
      'Option "client" was given together',
    ],
  ] as const)('refuses %s', (_name, options, message) => {
    expect(() => bedrock(options)).toThrow(message);
  });
});
