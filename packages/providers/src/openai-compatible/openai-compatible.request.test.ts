import { createOpenaiServer, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRequest, collectParts } from '../../test/collect-parts.ts';
import { openaiAt } from '../../test/openai-harness.ts';
import { type OpenaiCompatibleOptions, openaiCompatible } from './openai-compatible.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createOpenaiServer();
});
afterAll(() => server.close());

/** The one request that a call makes. */
async function sent(options: Partial<OpenaiCompatibleOptions> = {}, request = {}) {
  server.script({});
  const { error } = await collectParts(openaiAt(server, options), request);
  expect(error).toBeUndefined();
  expect(server.requests).toHaveLength(1);
  return server.requests[0]!;
}

describe('the request of a chat completion', () => {
  it('is exactly this', async () => {
    const { method, path, body } = await sent();
    expect({ method, path, body }).toEqual({
      method: 'POST',
      path: '/v1/chat/completions',
      body: {
        model: 'llama3.2',
        messages: [
          { role: 'system', content: 'Answer as a warm and funny dad.' },
          { role: 'user', content: 'why is the sky blue' },
        ],
        max_tokens: 120,
        stream: true,
        stream_options: { include_usage: true },
      },
    });
  });

  it('asks for one piece when it shall not stream', async () => {
    const { body } = await sent({ stream: false });
    expect(body).not.toHaveProperty('stream');
    expect(body).not.toHaveProperty('stream_options');
  });

  it('names the limit as the server does', async () => {
    const { body } = await sent({ maxTokensField: 'max_completion_tokens' });
    expect(body).toMatchObject({ max_completion_tokens: 120 });
    expect(body).not.toHaveProperty('max_tokens');
  });

  it.each([
    [
      'developer',
      [
        { role: 'developer', content: 'Be kind.' },
        { role: 'user', content: 'hi' },
      ],
    ],
    ['first-message', [{ role: 'user', content: 'Be kind.\n\nhi' }]],
  ] as const)('puts instructions where a server wants them: %s', async (systemRole, messages) => {
    const { body } = await sent({ systemRole }, { instructions: 'Be kind.', messages: [{ role: 'user', text: 'hi' }] });
    expect(body).toMatchObject({ messages });
  });

  it('leaves the counts alone on servers that do not know them', async () => {
    expect((await sent({ includeUsage: false })).body).not.toHaveProperty('stream_options');
  });

  it('lets extra fields win', async () => {
    expect((await sent({ extraFields: { temperature: 0, max_tokens: 7 } })).body).toMatchObject({ temperature: 0, max_tokens: 7 });
  });

  it('sends a schema only to servers that obey it', async () => {
    const schema = { type: 'object', additionalProperties: false, required: ['speech'], properties: { speech: { type: 'string' } } };
    expect((await sent({}, { schema })).body).not.toHaveProperty('response_format');
    const { body } = await sent({ structuredOutputs: true }, { schema });
    expect(body).toMatchObject({ response_format: { type: 'json_schema', json_schema: { name: 'reply', strict: true, schema } } });
    expect(openaiAt(server, { structuredOutputs: true }).structuredOutputs).toBe(true);
    expect((await sent({ structuredOutputs: true })).body).not.toHaveProperty('response_format');
  });

  it.each([
    ['bearer', { authorization: 'Bearer ***' }],
    ['bare', { authorization: '***' }],
    ['x-api-key', { 'x-api-key': '***' }],
    ['api-key', { 'api-key': '***' }],
  ] as const)('carries the key as %s', async (auth, headers) => {
    expect((await sent({ apiKey: 'sk-example', auth })).headers).toMatchObject(headers);
  });

  it('carries no key when there is none, and more headers when there are', async () => {
    const { headers } = await sent({ headers: { 'x-title': 'Daddy Omid' } });
    expect(headers).toMatchObject({ 'x-title': 'Daddy Omid' });
    expect(headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['a slash at the end', '/v1/', '/v1/chat/completions'],
    ['a path of its own', '/api/v1', '/api/v1/chat/completions'],
    ['a query', '/openai?api-version=2026-01-01', '/openai/chat/completions'],
  ])('finds the address behind a base with %s', async (_what, path, expected) => {
    expect((await sent({ baseURL: server.url + path })).path).toBe(expected);
  });

  it('goes through a fetch of the caller', async () => {
    const urls: string[] = [];
    await sent({
      fetch: (input, init) => {
        urls.push(String(input));
        return fetch(input, init);
      },
    });
    expect(urls).toEqual([`${server.url}/v1/chat/completions`]);
  });

  it('refuses to send nothing', async () => {
    const { error } = await collectParts(openaiAt(server), { messages: [] });
    expect(error).toMatchObject({ kind: 'bad_request' });
  });

  it('names its id in records and errors', async () => {
    const provider = openaiAt(server, { id: 'ollama' });
    expect(provider.id).toBe('ollama');
    const { error } = await collectParts(provider, { ...aRequest(), messages: [] });
    expect(error?.provider).toBe('ollama');
  });
});

describe('options that cannot work', () => {
  it.each([
    [{ model: ' ' }, 'Option "model" must be a model id'],
    [{ baseURL: 'localhost:11434' }, 'Option "baseURL" must be an http or https address'],
    [{ baseURL: 'ftp://someone:secret@example.org' }, 'got "ftp://***@example.org"'],
    [{ baseURL: 'http://localhost/v1/chat/completions' }, 'which is added here'],
    [{ auth: 'bare' as const }, 'Option "auth" "bare" needs the option `apiKey`'],
  ])('%j', (options, message) => {
    expect(() => openaiCompatible({ model: 'm', baseURL: 'http://localhost/v1', ...options })).toThrow(message);
  });
});
