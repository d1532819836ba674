import { createOpenaiServer, type Fault, type Reply, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectParts } from '../../test/collect-parts.ts';
import { openaiAt } from '../../test/openai-harness.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createOpenaiServer();
});
afterAll(() => server.close());

async function fail(reply: Reply, options = {}, request = {}) {
  // For every request: one that was given up may reach the server after the next test has begun.
  server.script(reply);
  return collectParts(openaiAt(server, options), request);
}

const modes = [
  ['streamed', { stream: true }],
  ['whole', { stream: false }],
] as const;

describe.each(modes)('a %s call refused by the server', (_name, options) => {
  it.each([
    [400, 'invalid_request_error', undefined, 'bad_request', false],
    [400, 'invalid_request_error', { code: 'content_filter' }, 'filtered', false],
    [401, 'invalid_request_error', { code: 'invalid_api_key' }, 'auth', false],
    [402, 'billing', { code: 402 }, 'auth', false],
    [403, 'moderation', { metadata: { reasons: ['violence'] } }, 'filtered', false],
    [404, 'not_found_error', undefined, 'bad_request', false],
    [408, 'timeout', undefined, 'timeout', true],
    [429, 'rate_limit_exceeded', undefined, 'rate_limited', true],
    [429, 'insufficient_quota', undefined, 'rate_limited', false],
    [500, 'server_error', undefined, 'unavailable', true],
    [502, 'bad_gateway', undefined, 'unavailable', true],
    [503, 'overloaded_error', undefined, 'unavailable', true],
    [504, 'timeout', undefined, 'timeout', true],
  ])('%i %s %j is %s, retryable: %s', async (status, type, details, kind, retryable) => {
    const seen = await fail({ error: { status, type, message: 'why is the sky blue', ...(details && { details }) } }, options);
    expect(seen.error).toMatchObject({ provider: 'openai-compatible', kind, retryable, status, requestId: 'req_wire' });
    expect(seen.error?.message).not.toContain('sky');
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['HTML with status 200', { raw: { headers: { 'content-type': 'text/html' }, body: '<html>Log in</html>' } }, 'bad_response'],
    ['HTML that calls itself JSON', { raw: { headers: { 'content-type': 'application/json' }, body: '<html>' } }, 'bad_response'],
    ['HTML with status 502', { raw: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>' } }, 'unavailable'],
    ['plain text', { raw: { headers: { 'content-type': 'text/plain' }, body: 'It works!' } }, 'bad_response'],
    ['an empty body', { raw: {} }, 'bad_response'],
    ['no content', { raw: { status: 204 } }, 'bad_response'],
    ['JSON that is no answer', { raw: { headers: { 'content-type': 'application/json' }, body: '{"ok":true}' } }, 'bad_response'],
    ['JSON null', { raw: { headers: { 'content-type': 'application/json' }, body: 'null' } }, 'bad_response'],
    ['another address', { raw: { status: 307, headers: { location: 'http://127.0.0.1:1/v1/chat/completions' } } }, 'bad_request'],
    ['a reset', { faults: [{ kind: 'reset', at: 'head' }] }, 'unavailable'],
    ['an end of the connection', { faults: [{ kind: 'close', at: 'head' }] }, 'unavailable'],
    ['no HTTP at all', { socket: 'SSH-2.0-OpenSSH\r\n' }, 'bad_response'],
    [
      'vLLM’s bare error',
      { body: { object: 'error', message: 'x', type: 'BadRequestError', code: 400 }, events: [{ object: 'error', code: 400 }] },
      'bad_request',
    ],
    [
      'an error inside HTTP 200',
      { body: { error: { code: 502, message: 'x' } }, events: [{ error: { code: 502, message: 'x' } }] },
      'unavailable',
    ],
    ['an error as a text', { body: { error: 'model not found' }, events: [{ error: 'model not found' }] }, 'bad_response'],
    [
      'an error of the choice',
      { body: { choices: [{ error: { code: 429 } }] }, events: [{ choices: [{ error: { code: 429 } }] }] },
      'rate_limited',
    ],
  ] as [string, Reply, string][])('takes %s for what it is', async (_what, reply, kind) => {
    const { error, finishes, text } = await fail(reply, options);
    expect(error).toMatchObject({ kind });
    expect({ finishes, text }).toEqual({ finishes: [], text: '' });
  });

  it('sends nothing once the signal has fired', async () => {
    const { error } = await fail({}, options, { signal: AbortSignal.abort() });
    expect(error).toMatchObject({ kind: 'timeout' });
    expect(server.requests).toHaveLength(0);
  });

  it('leaves a server that never answers', async () => {
    const { error } = await fail({ faults: [{ kind: 'hang', at: 'head' }] }, options, { signal: AbortSignal.timeout(50) });
    expect(error).toMatchObject({ kind: 'timeout' });
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });
});

describe('what helps the caller of a failed call', () => {
  it('passes on how long to wait', async () => {
    const { error } = await fail({ error: { status: 429, type: 'rate_limit_exceeded' }, headers: { 'retry-after': '2' } });
    expect(error?.retryAfterMs).toBe(2_000);
  });

  it('says that the account is empty, and where an address leads', async () => {
    expect((await fail({ error: { status: 429, type: 'insufficient_quota' } })).error?.hint).toContain('no credit');
    const moved = { raw: { status: 308, headers: { location: `${server.url}/elsewhere/chat/completions` } } };
    expect((await fail(moved, { apiKey: 'sk-example', auth: 'x-api-key' })).error?.hint).toContain('Set `baseURL`');
    expect(server.requests).toHaveLength(1);
  });
});

describe('a stream', () => {
  const text = ['One. ', 'Two. ', 'Three.'];
  // role, three texts, finish, counts, [DONE]
  const frames = 7;
  const finish = 4;

  it('fails with an error in the middle, after its words', async () => {
    const seen = await fail({ text, faults: [{ kind: 'fail', at: { frame: 2 }, type: 'overloaded_error' }] });
    expect(seen).toMatchObject({ text: 'One. ', error: { kind: 'unavailable' }, finishes: [] });
  });

  const cuts: Fault['kind'][] = ['close', 'reset', 'end'];
  it.each(cuts.flatMap((kind) => Array.from({ length: frames }, (_, frame) => [kind, frame] as const)))(
    'that is cut by %s at frame %i is never taken for whole',
    async (kind, frame) => {
      for (const half of [false, true]) {
        const seen = await fail({ text, faults: [{ kind, at: half ? { frame, half } : { frame } } as Fault] });
        const isWhole = frame > finish;
        expect(seen.finishes).toHaveLength(isWhole ? 1 : 0);
        expect(text.join('').startsWith(seen.text)).toBe(true);
        if (isWhole) expect(seen.error).toBeUndefined();
        if (!isWhole && seen.text === '') expect(seen.error).toMatchObject({ retryable: true });
      }
    },
  );
});
