import { createBedrockServer, type Reply, unmodeledError, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bedrockAt, bedrockModes, type Protocol } from '../../test/bedrock-harness.ts';
import { aRequest, collectParts } from '../../test/collect-parts.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createBedrockServer();
});
afterAll(() => server.close());

async function fail(reply: Reply, options = {}, protocol: Protocol = 'h2', request = {}) {
  // For every request: one that was given up may reach the server after the next test has begun.
  server.script(reply);
  return collectParts(bedrockAt(server, options, protocol), request);
}

// The table of the vendor: wire name, status, our kind, whether it may be tried again.
const vendorErrors = [
  ['ValidationException', 400, 'bad_request', false],
  ['AccessDeniedException', 403, 'auth', false],
  ['ExpiredTokenException', 403, 'auth', false],
  ['ResourceNotFoundException', 404, 'bad_request', false],
  ['ModelTimeoutException', 408, 'timeout', true],
  ['ModelErrorException', 424, 'unavailable', true],
  ['ThrottlingException', 429, 'rate_limited', true],
  ['ModelNotReadyException', 429, 'rate_limited', true],
  ['ServiceQuotaExceededException', 400, 'rate_limited', false],
  ['ConflictException', 400, 'bad_request', false],
  ['InternalServerException', 500, 'unavailable', true],
  ['ServiceUnavailableException', 503, 'unavailable', true],
  ['SomethingNewException', 418, 'bad_request', false],
  ['SomethingNewException', 599, 'unavailable', true],
] as const;

describe.each(bedrockModes)('%s refused by the vendor', (_name, options) => {
  it.each(vendorErrors)('%s (%i) is %s, retryable: %s', async (type, status, kind, retryable) => {
    const { error, finishes } = await fail({ error: { status, type, message: 'why is the sky blue' } }, options);
    expect(error).toMatchObject({ provider: 'bedrock', kind, retryable, status, requestId: 'req-wire' });
    // The vendor may repeat what the user said; our message never does.
    expect(error?.message).toBe(`bedrock: HTTP ${status} ${type}.`);
    expect(finishes).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('what helps the caller of a failed call', () => {
  it('passes on how long the vendor asks to wait', async () => {
    const { error } = await fail({ error: { status: 429, type: 'ThrottlingException' }, headers: { 'retry-after': '3' } });
    expect(error?.retryAfterMs).toBe(3000);
  });

  it('names the option for a model without a system role', async () => {
    server.script([]);
    // The server refuses this by itself, as the vendor does.
    const { error } = await collectParts(bedrockAt(server, { instructionsAs: 'system' }));
    expect(error).toMatchObject({ kind: 'bad_request', hint: "Set instructionsAs: 'first-message' for this model." });
  });

  it('explains an id that needs an inference profile', async () => {
    const message = 'Invocation of model ID x with on-demand throughput isn’t supported. Retry with an inference profile.';
    const { error } = await fail({ error: { status: 400, type: 'ValidationException', message } });
    expect(error?.hint).toContain('inference profile id');
  });
});

describe.each(bedrockModes)('%s answered by something else than the vendor', (_name, options) => {
  const html = { headers: { 'content-type': 'text/html' }, body: '<html>Please log in</html>' };

  it.each<[string, Reply, string]>([
    ['HTML with status 200', { raw: html }, 'bad_response'],
    ['HTML with status 502', { raw: { ...html, status: 502 } }, 'unavailable'],
    ['HTML with status 403', { raw: { ...html, status: 403 } }, 'auth'],
    ['an empty body', { raw: {} }, 'bad_response'],
    ['an empty body with status 503', { raw: { status: 503 } }, 'unavailable'],
    ['JSON that is no answer', { raw: { headers: { 'content-type': 'application/json' }, body: '{"ok":true}' } }, 'bad_response'],
    ['JSON null', { raw: { headers: { 'content-type': 'application/json' }, body: 'null' } }, 'bad_response'],
    ['a connection that is reset', { faults: [{ kind: 'reset', at: 'head' }] }, 'unavailable'],
    ['a connection that is closed', { faults: [{ kind: 'close', at: 'head' }] }, 'unavailable'],
  ])('takes %s for what it is', async (_what, reply, kind) => {
    for (const protocol of ['h2', 'h1'] as const) {
      const { error, finishes, text } = await fail(reply, options, protocol);
      expect(error, protocol).toMatchObject({ kind });
      expect({ finishes, text }).toEqual({ finishes: [], text: '' });
    }
  });
});

it('takes bytes that are no HTTP for no answer', async () => {
  const { error } = await fail({ socket: 'SSH-2.0-OpenSSH\r\n' }, {}, 'h1');
  expect(error).toMatchObject({ kind: 'bad_response', retryable: true });
});

describe('a stream of Bedrock', () => {
  const text = ['One. ', 'Two. ', 'Three.'];
  const stops = ['close', 'reset', 'end', 'hang'] as const;

  it.each([
    ['ConverseStream', { stream: true }, 'h2'],
    ['ConverseStream', { stream: true }, 'h1'],
    ['InvokeModelWithResponseStream', { api: 'invoke' }, 'h2'],
    ['InvokeModelWithResponseStream', { api: 'invoke' }, 'h1'],
  ] as const)('%s cut anywhere never looks complete (%s, %s)', async (_name, options, protocol) => {
    await fail({ text }, options, protocol);
    const frames = server.requests[0]?.frames ?? 0;
    // The last frame that belongs to the answer: after it only counts follow.
    const lastFrame = 'api' in options ? frames - 1 : frames - 2;
    expect(lastFrame).toBeGreaterThanOrEqual(text.length);
    for (const kind of stops) {
      for (let frame = 0; frame <= lastFrame; frame += 1) {
        for (const half of [false, true]) {
          const at = half ? { frame, half } : { frame };
          const signal = kind === 'hang' ? AbortSignal.timeout(30) : new AbortController().signal;
          const seen = await fail({ text, faults: [{ kind, at }] }, options, protocol, { signal });
          const where = `${kind} at frame ${frame}${half ? ' and a half' : ''}`;
          expect(seen.finishes, where).toEqual([]);
          expect(text.join('').startsWith(seen.text), where).toBe(true);
          if (kind === 'hang') expect(seen.error?.kind, where).toBe('timeout');
          else if (seen.text === '') expect(seen.error, where).toBeDefined();
        }
      }
    }
  });

  it('is complete when it breaks off after its end', async () => {
    for (const kind of stops) {
      const seen = await fail({ text, faults: [{ kind, at: { frame: -1 } }] });
      expect(seen, kind).toMatchObject({ text: text.join(''), finishes: [{ reason: 'stop' }], usage: undefined, error: undefined });
    }
  });

  it.each([
    ['throttlingException', 'rate_limited'],
    ['internalServerException', 'unavailable'],
    ['modelStreamErrorException', 'unavailable'],
    ['modelTimeoutException', 'timeout'],
    ['serviceUnavailableException', 'unavailable'],
    ['validationException', 'bad_request'],
    ['somethingNewException', 'bad_response'],
  ])('fails in the middle with %s as %s', async (type, kind) => {
    const seen = await fail({ text, faults: [{ kind: 'fail', at: { frame: 2 }, type, message: 'why is the sky blue' }] });
    expect(seen).toMatchObject({ text: 'One. ', error: { kind }, finishes: [] });
    expect(seen.error?.message).not.toContain('sky');
  });

  it('fails with an error that no operation declares', async () => {
    const bytes = unmodeledError('InternalFailure', 'why is the sky blue');
    const seen = await fail({ text, faults: [{ kind: 'noise', at: { frame: 2 }, bytes }] });
    expect(seen).toMatchObject({ text: 'One. ', error: { kind: 'bad_response', retryable: true }, finishes: [] });
    expect(seen.error?.message).not.toContain('sky');
  });

  it('notices a damaged frame', async () => {
    const seen = await fail({ text, faults: [{ kind: 'corrupt', frame: 2 }] });
    expect(seen).toMatchObject({ text: 'One. ', error: { kind: 'bad_response' }, finishes: [] });
  });

  it('ignores events that it does not know', async () => {
    const seen = await fail({ text, faults: [{ kind: 'insert', at: { frame: 1 }, event: { somethingNew: { a: 1 } } }] });
    expect(seen).toMatchObject({ text: text.join(''), finishes: [{ reason: 'stop' }], error: undefined });
  });

  it.each(['h2', 'h1'] as const)('is closed at the server when the caller aborts in the middle (%s)', async (protocol) => {
    server.script({ text, faults: [{ kind: 'hang', at: { frame: 3 } }] });
    const controller = new AbortController();
    const parts = bedrockAt(server, {}, protocol).generate(aRequest({ signal: controller.signal }));
    const read = (async () => {
      for await (const part of parts) if (part.type === 'text' && part.text === 'Two. ') controller.abort();
    })();
    await expect(read).rejects.toMatchObject({ kind: 'timeout', retryable: true });
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });

  it.each(['h2', 'h1'] as const)('is closed at the server when the caller stops reading (%s)', async (protocol) => {
    server.script({ text, faults: [{ kind: 'hang', at: { frame: 3 } }] });
    for await (const part of bedrockAt(server, {}, protocol).generate(aRequest())) if (part.type === 'text') break;
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });
});

describe.each(bedrockModes)('%s under a signal', (_name, options) => {
  it('sends nothing once the signal has fired', async () => {
    const { error } = await fail({}, options, 'h2', { signal: AbortSignal.abort() });
    expect(error).toMatchObject({ kind: 'timeout', code: 'PROVIDER_TIMEOUT' });
    expect(server.requests).toHaveLength(0);
  });

  it('leaves a server that never answers', async () => {
    for (const protocol of ['h2', 'h1'] as const) {
      const { error } = await fail({ faults: [{ kind: 'hang', at: 'head' }] }, options, protocol, { signal: AbortSignal.timeout(50) });
      expect(error).toMatchObject({ kind: 'timeout' });
      expect(await server.requests[0]?.outcome).toBe('client-left');
    }
  });
});

describe('a call that cannot even start', () => {
  it('says that nobody listens', async () => {
    const closed = await createBedrockServer();
    await closed.close();
    for (const protocol of ['h2', 'h1'] as const) {
      expect((await collectParts(bedrockAt(closed, {}, protocol))).error).toMatchObject({
        kind: 'unavailable',
        message: 'bedrock: no connection (ECONNREFUSED).',
      });
    }
  });

  it('refuses a request without a word of the user', async () => {
    const { error } = await fail({}, {}, 'h2', { messages: [{ role: 'user', text: '  ' }] });
    expect(error).toMatchObject({ kind: 'bad_request' });
    expect(server.requests).toHaveLength(0);
  });
});
