import { createOpenaiServer, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aiSdkAt, aiSdkVersions } from '../../test/ai-sdk-harness.ts';
import { collectParts } from '../../test/collect-parts.ts';
import { aiSdk } from './ai-sdk.ts';
import type { LanguageModelLike } from './language-model.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createOpenaiServer();
});
afterAll(() => server.close());

describe.each(aiSdkVersions)('a model of specification %s', (version) => {
  it.each([true, false])('is asked once and answers with counts (stream: %s)', async (stream) => {
    const usage = { inputTokens: 100, outputTokens: 12, cacheReadTokens: 60, thinkingTokens: 4 };
    server.script([{ thinking: 'Hm.', text: ['Because of ', 'scattering.'], usage }]);
    const seen = await collectParts(aiSdkAt(server, version, { stream }), {
      messages: [
        { role: 'user', text: 'hi' },
        { role: 'assistant', text: 'Hello.' },
        { role: 'user', text: 'why is the sky blue' },
      ],
    });
    expect(seen).toMatchObject({ text: 'Because of scattering.', usage, finishes: [{ reason: 'stop', raw: 'stop' }], error: undefined });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.body).toMatchObject({
      model: 'llama3.2',
      max_tokens: 120,
      messages: [
        { role: 'system', content: 'Answer as a warm and funny dad.' },
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: 'Hello.' },
        { role: 'user', content: 'why is the sky blue' },
      ],
    });
  });

  it('gets a schema only when it shall', async () => {
    const schema = { type: 'object', additionalProperties: false, required: ['speech'], properties: { speech: { type: 'string' } } };
    server.script({});
    await collectParts(aiSdkAt(server, version), { schema });
    await collectParts(aiSdkAt(server, version, { structuredOutputs: true }), { schema });
    const [plain, structured] = server.requests.map(({ body }) => body as Record<string, unknown>);
    expect(plain).not.toHaveProperty('response_format');
    expect(structured).toMatchObject({ response_format: { type: 'json_schema', json_schema: { schema } } });
  });

  it.each([0, 1, 2, 3, 4])('is not taken for whole when its stream is cut at frame %i', async (frame) => {
    for (const kind of ['close', 'reset', 'end'] as const) {
      server.script([{ text: ['One. ', 'Two. ', 'Three.'], faults: [{ kind, at: { frame } }] }]);
      const seen = await collectParts(aiSdkAt(server, version));
      expect(seen.finishes).toEqual([]);
      expect('One. Two. Three.'.startsWith(seen.text)).toBe(true);
    }
  });

  it.each([
    ['length', 'length'],
    ['content_filter', 'filtered'],
    ['tool_calls', 'tool'],
  ])('that ended with %s is %s', async (stopReason, reason) => {
    server.script([{ text: 'Perhaps.', stopReason }]);
    expect(await collectParts(aiSdkAt(server, version))).toMatchObject({ text: 'Perhaps.', finishes: [{ reason }] });
  });

  it('passes on how long to wait', async () => {
    server.script([{ error: { status: 429, type: 'rate_limit' }, headers: { 'retry-after': '2' } }]);
    expect((await collectParts(aiSdkAt(server, version))).error).toMatchObject({ kind: 'rate_limited', retryAfterMs: 2_000 });
  });
});

describe('a model that does not behave', () => {
  const model = (doStream: () => Promise<unknown>): LanguageModelLike => ({
    specificationVersion: 'v3',
    provider: 'strange',
    modelId: 'strange-1',
    doStream,
    doGenerate: doStream,
  });
  const named = (name: string) => Object.assign(new Error('why is the sky blue'), { name });

  it.each([
    ['without a key', 'AI_LoadAPIKeyError', 'auth'],
    ['that lacks a feature', 'AI_UnsupportedFunctionalityError', 'bad_request'],
    ['that throws anything', 'Error', 'bad_response'],
  ])('%s: its error has a kind and no words of the user', async (_what, name, kind) => {
    const { error } = await collectParts(aiSdk(model(() => Promise.reject(named(name)))));
    expect(error).toMatchObject({ kind });
    expect(error?.message).not.toContain('sky');
  });

  it.each([undefined, {}, { stream: 'no' }, { content: 'no' }])('that gives %j is a bad response', async (result) => {
    for (const stream of [true, false])
      expect(
        (
          await collectParts(
            aiSdk(
              model(async () => result),
              { stream },
            ),
          )
        ).error,
      ).toMatchObject({ kind: 'bad_response' });
  });

  it('that reports an error in its stream fails', async () => {
    const stream = ReadableStream.from([
      { type: 'text-delta', id: '1', delta: 'One. ' },
      { type: 'error', error: { statusCode: 503 } },
    ]);
    expect(await collectParts(aiSdk(model(async () => ({ stream }))))).toMatchObject({ text: 'One. ', error: { kind: 'unavailable' } });
  });

  it.each([
    ['a gateway id', 'openai/gpt-5', 'got the text "openai/gpt-5"'],
    ['an older model', { specificationVersion: 'v1', doStream() {}, doGenerate() {} }, 'of specification v2, v3, v4, got "v1"'],
    ['nothing', undefined, 'got "undefined"'],
  ])('is refused when it is %s', (_what, wrong, message) => {
    expect(() => aiSdk(wrong as never)).toThrow(message);
  });
});
