import { createAnthropicServer, type Reply, type WireServer } from '@turnwise/wire-server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { anthropicAt } from '../../test/anthropic-harness.ts';
import { aRequest, collectParts } from '../../test/collect-parts.ts';
import { anthropic } from './anthropic.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createAnthropicServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());

async function fail(reply: Reply, options = {}, request = {}) {
  // For every request: one that was given up may reach the server after the next test has begun.
  server.script(reply);
  return collectParts(anthropicAt(server, options), request);
}

const modes = [
  ['streamed', { stream: true }],
  ['whole', { stream: false }],
] as const;

// The table of the vendor: status, type, our kind, whether it may be tried again.
const vendorErrors = [
  [400, 'invalid_request_error', 'bad_request', false],
  [401, 'authentication_error', 'auth', false],
  [402, 'billing_error', 'auth', false],
  [403, 'permission_error', 'auth', false],
  [404, 'not_found_error', 'bad_request', false],
  [408, 'timeout_error', 'timeout', true],
  [409, 'invalid_request_error', 'unavailable', true],
  [413, 'request_too_large', 'bad_request', false],
  [422, 'invalid_request_error', 'bad_request', false],
  [429, 'rate_limit_error', 'rate_limited', true],
  [500, 'api_error', 'unavailable', true],
  [503, 'api_error', 'unavailable', true],
  [504, 'timeout_error', 'timeout', true],
  [529, 'overloaded_error', 'unavailable', true],
] as const;

describe.each(modes)('a %s call refused by the vendor', (_name, options) => {
  it.each(vendorErrors)('%i %s is %s, retryable: %s', async (status, type, kind, retryable) => {
    const { error, finishes } = await fail({ error: { status, type, message: 'why is the sky blue' } }, options);
    expect(error).toMatchObject({ provider: 'anthropic', kind, retryable, status, requestId: 'req_wire' });
    // The vendor may repeat what the user said; our message never does.
    expect(error?.message).toBe(`anthropic: HTTP ${status} ${type}.`);
    expect(finishes).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('what helps the caller of a failed call', () => {
  it.each([
    ['retry-after', '60', 60_000],
    ['retry-after', '0.5', 500],
    ['retry-after-ms', '250', 250],
    ['retry-after', 'Wed, 21 Oct 2026 07:28:00 GMT', undefined],
    ['retry-after', '-5', undefined],
  ])('passes on %s: %s', async (header, value, expected) => {
    const { error } = await fail({ error: { status: 429, type: 'rate_limit_error' }, headers: { [header]: value } });
    expect(error?.retryAfterMs).toBe(expected);
  });

  it('does not retry when the money is spent', async () => {
    const { error } = await fail({
      error: { status: 429, type: 'rate_limit_error', details: { error_code: 'enforced_spend_limit_reached' } },
    });
    expect(error).toMatchObject({ kind: 'rate_limited', retryable: false });
    expect(error?.hint).toContain('spend limit');
  });

  it('explains refused sampling parameters', async () => {
    const { error } = await fail({}, { extraFields: { temperature: 1 } });
    expect(error).toMatchObject({ kind: 'bad_request', hint: expect.stringContaining('sampling parameters') });
  });

  it('says that there is no key', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', undefined);
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', undefined);
    vi.stubEnv('HOME', '/nonexistent');
    vi.stubEnv('XDG_CONFIG_HOME', '/nonexistent');
    server.script([]);
    const { error } = await collectParts(anthropic({ model: 'claude-haiku-4-5', baseURL: server.url }));
    expect(error).toMatchObject({
      kind: 'auth',
      retryable: false,
      message: expect.stringContaining('there is no key. Set the option `apiKey`'),
    });
    expect(server.requests).toHaveLength(0);
  });
});

describe.each(modes)('a %s call answered by something else than the vendor', (_name, options) => {
  const html = { headers: { 'content-type': 'text/html' }, body: '<html>Please log in</html>' };
  const json = (body: string) => ({ headers: { 'content-type': 'application/json' }, body });

  it.each<[string, Reply, string]>([
    ['HTML with status 200', { raw: html }, 'bad_response'],
    ['HTML that calls itself JSON', { raw: json('<html>') }, 'bad_response'],
    ['HTML with status 502', { raw: { ...html, status: 502 } }, 'unavailable'],
    ['HTML with status 403', { raw: { ...html, status: 403 } }, 'auth'],
    ['an empty body', { raw: {} }, 'bad_response'],
    ['no content', { raw: { status: 204 } }, 'bad_response'],
    ['JSON that is no answer', { raw: json('{"ok":true}') }, 'bad_response'],
    ['JSON null', { raw: json('null') }, 'bad_response'],
    ['a connection that is reset', { faults: [{ kind: 'reset', at: 'head' }] }, 'unavailable'],
    ['a connection that is closed', { faults: [{ kind: 'close', at: 'head' }] }, 'unavailable'],
    ['no HTTP at all', { socket: 'SSH-2.0-OpenSSH\r\n' }, 'bad_response'],
  ])('takes %s for what it is', async (_what, reply, kind) => {
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

describe('an error with status 200', () => {
  it.each([
    [{ type: 'error', error: { type: 'overloaded_error', message: 'x' } }, 'unavailable'],
    [{ error: { code: 402, message: 'no credit' } }, 'auth'],
    [{ error: { code: 'weird', message: 'x' } }, 'bad_response'],
  ])('%j is %s', async (body, kind) => {
    expect((await fail({ body }, { stream: false })).error).toMatchObject({ kind });
  });
});

describe('a stream of the Messages API', () => {
  const text = ['One. ', 'Two. ', 'Three.'];
  const stops = ['close', 'reset', 'end', 'hang'] as const;

  it('cut anywhere never looks complete', async () => {
    await fail({ text });
    const frames = server.requests[0]?.frames ?? 0;
    expect(frames).toBeGreaterThan(text.length);
    for (const kind of stops) {
      for (let frame = 0; frame < frames; frame += 1) {
        for (const half of [false, true]) {
          const at = half ? { frame, half } : { frame };
          const signal = kind === 'hang' ? AbortSignal.timeout(30) : new AbortController().signal;
          const seen = await fail({ text, faults: [{ kind, at }] }, {}, { signal });
          const where = `${kind} at frame ${frame}${half ? ' and a half' : ''}`;
          expect(seen.finishes, where).toEqual([]);
          expect(text.join('').startsWith(seen.text), where).toBe(true);
          if (kind === 'hang') expect(seen.error?.kind, where).toBe('timeout');
          else if (seen.text === '') expect(seen.error, where).toBeDefined();
        }
      }
    }
  });

  it('that never says anything but pings is left', async () => {
    const bytes = 'event: ping\ndata: {"type":"ping"}\n\n';
    const seen = await fail({ faults: [{ kind: 'flood', at: { frame: 3 }, bytes }] });
    expect(seen).toMatchObject({ text: '', error: { kind: 'bad_response' }, finishes: [] });
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });

  it('without its last event is not complete', async () => {
    const seen = await fail({ text, faults: [{ kind: 'drop', frame: -1 }] });
    expect(seen).toMatchObject({ text: text.join(''), finishes: [], error: undefined });
  });

  it.each([
    ['overloaded_error', 'unavailable'],
    ['api_error', 'unavailable'],
    ['rate_limit_error', 'rate_limited'],
    ['timeout_error', 'timeout'],
    ['invalid_request_error', 'bad_request'],
    ['something_new', 'bad_response'],
  ])('fails in the middle with %s as %s', async (type, kind) => {
    const seen = await fail({ text, faults: [{ kind: 'fail', at: { frame: 4 }, type, message: 'why is the sky blue' }] });
    expect(seen).toMatchObject({ text: 'One. ', error: { kind }, finishes: [] });
    expect(seen.error?.message).not.toContain('sky');
  });

  it('with a frame that is no JSON fails, and nothing of it is printed', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const seen = await fail({ text, faults: [{ kind: 'noise', at: { frame: 4 }, bytes: 'event: content_block_delta\ndata: {oops\n\n' }] });
    expect(seen).toMatchObject({ text: 'One. ', error: { kind: 'bad_response' }, finishes: [] });
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it('is closed at the server when the caller aborts in the middle', async () => {
    server.script({ text, faults: [{ kind: 'hang', at: { frame: 5 } }] });
    const controller = new AbortController();
    const read = (async () => {
      const parts = anthropicAt(server).generate(aRequest({ signal: controller.signal }));
      for await (const part of parts) if (part.type === 'text' && part.text === 'Two. ') controller.abort();
    })();
    await expect(read).rejects.toMatchObject({ kind: 'timeout', retryable: true });
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });

  it('is closed at the server when the caller stops reading', async () => {
    server.script({ text, faults: [{ kind: 'hang', at: { frame: 5 } }] });
    for await (const part of anthropicAt(server).generate(aRequest())) if (part.type === 'text') break;
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });
});

it('says that nobody listens', async () => {
  const closed = await createAnthropicServer();
  await closed.close();
  expect((await collectParts(anthropicAt(closed))).error).toMatchObject({
    kind: 'unavailable',
    message: 'anthropic: no connection (ECONNREFUSED).',
  });
});
