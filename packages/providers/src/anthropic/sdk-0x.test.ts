import { createAnthropicServer, type Reply, type WireServer } from '@turnwise/wire-server';
// The oldest version that the peer range allows.
import OldAnthropic from 'anthropic-sdk-0';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRequest, collectParts } from '../../test/collect-parts.ts';
import { anthropic } from './anthropic.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createAnthropicServer();
});
afterAll(() => server.close());

function oldProvider(stream: boolean) {
  const client = new OldAnthropic({ apiKey: 'k', baseURL: server.url, logLevel: 'off' });
  return anthropic({ model: 'claude-haiku-4-5', client, stream });
}

async function answer(reply: Reply, stream: boolean, request = {}) {
  server.script([reply]);
  return collectParts(oldProvider(stream), request);
}

describe.each([
  ['streamed', true],
  ['whole', false],
])('a client of SDK 0.60, %s', (_name, stream) => {
  it('answers as one of 1.x does, with its own headers', async () => {
    const usage = { inputTokens: 21, outputTokens: 6 };
    expect(await answer({ text: 'Hello.', usage }, stream)).toMatchObject({
      text: 'Hello.',
      usage,
      finishes: [{ reason: 'stop' }],
      error: undefined,
    });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-api-key': '***', 'anthropic-version': '2023-06-01' });
  });

  it.each([
    [401, 'authentication_error', 'auth'],
    [429, 'rate_limit_error', 'rate_limited'],
    [529, 'overloaded_error', 'unavailable'],
  ])('reports %i %s as %s, after one call', async (status, type, kind) => {
    const { error } = await answer({ error: { status, type }, headers: { 'retry-after': '7' } }, stream);
    expect(error).toMatchObject({ kind, status, requestId: 'req_wire', retryAfterMs: 7000 });
    expect(server.requests).toHaveLength(1);
  });

  it('reports a lost connection', async () => {
    expect((await answer({ faults: [{ kind: 'reset', at: 'head' }] }, stream)).error).toMatchObject({ kind: 'unavailable' });
  });

  it('leaves a server that never answers', async () => {
    expect((await answer({ faults: [{ kind: 'hang', at: 'head' }] }, stream, { signal: AbortSignal.timeout(50) })).error).toMatchObject({
      kind: 'timeout',
    });
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });
});

describe('a stream of SDK 0.60', () => {
  const text = ['One. ', 'Two.'];

  it('fails in the middle by the type of the error', async () => {
    const seen = await answer({ text, faults: [{ kind: 'fail', at: { frame: 4 }, type: 'overloaded_error' }] }, true);
    expect(seen).toMatchObject({ text: 'One. ', error: { kind: 'unavailable' }, finishes: [] });
  });

  it('without its last event is not complete', async () => {
    expect(await answer({ text, faults: [{ kind: 'end', at: { frame: -1 } }] }, true)).toMatchObject({ finishes: [], error: undefined });
  });

  it('is closed at the server when the caller stops reading', async () => {
    server.script({ text, faults: [{ kind: 'hang', at: { frame: 4 } }] });
    for await (const part of oldProvider(true).generate(aRequest())) if (part.type === 'text') break;
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });
});
