import http2 from 'node:http2';
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createAnthropicServer } from './anthropic/create-anthropic-server.ts';
import { createBedrockServer } from './bedrock/create-bedrock-server.ts';
import type { WireServer } from './create-wire-server.ts';
import type { Script } from './script.ts';

let server: WireServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const request = { model: 'claude-haiku-4-5', max_tokens: 50, messages: [{ role: 'user', content: 'why is the sky blue' }] };

async function open(script: Script = {}): Promise<WireServer> {
  server = await createAnthropicServer(script);
  return server;
}

function post(url: string, body: unknown = request, signal?: AbortSignal): Promise<Response> {
  return fetch(`${url}/v1/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer a-secret-key', 'anthropic-version': '2023-06-01' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}

describe('createWireServer', () => {
  it('answers a request and records it without its secrets', async () => {
    const { url, requests } = await open({ text: 'Scattering.' });
    const response = await post(url);
    expect(await response.json()).toMatchObject({ content: [{ type: 'text', text: 'Scattering.' }], stop_reason: 'end_turn' });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ method: 'POST', path: '/v1/messages', httpVersion: '1.1', body: request });
    expect(requests[0]?.headers.authorization).toBe('Bearer ***');
    expect(JSON.stringify(requests)).not.toContain('a-secret-key');
    expect(await requests[0]?.outcome).toBe('complete');
  });

  it('speaks HTTP/2 without TLS on the same port', async () => {
    server = await createBedrockServer({ text: 'Hello.' });
    const session = http2.connect(server.url);
    const stream = session.request({ ':method': 'POST', ':path': '/model/mistral.x/converse', authorization: 'AWS4-HMAC-SHA256 k' });
    stream.end(JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'hi' }] }] }));
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    session.close();
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ output: { message: { content: [{ text: 'Hello.' }] } } });
    expect(server.requests[0]?.httpVersion).toBe('2.0');
  });

  it('uses each reply of a list once, then answers that none is left', async () => {
    const { url } = await open([{ text: 'one' }, { error: { status: 529, type: 'overloaded_error' } }]);
    expect((await post(url)).status).toBe(200);
    const second = await post(url);
    expect(second.status).toBe(529);
    expect(await second.json()).toMatchObject({ type: 'error', error: { type: 'overloaded_error' } });
    const third = await post(url);
    expect(third.status).toBe(500);
    expect(await third.text()).toContain('no reply left for request 3');
  });

  it('asks a script that is a function, with the request and its index', async () => {
    const { url } = await open(({ body }, index) => ({ text: `${index}: ${(body as typeof request).messages[0]?.content}` }));
    await post(url);
    expect(await (await post(url)).json()).toMatchObject({ content: [{ text: '1: why is the sky blue' }] });
  });

  it('bills what the vendor charges and what it told the client', async () => {
    const usage = { inputTokens: 40, outputTokens: 9, cacheReadTokens: 10 };
    const { url } = await open([
      { usage },
      { usage, faults: [{ kind: 'close', at: { frame: 0 } }] },
      { error: { status: 429, type: 'rate_limit_error' } },
    ]);
    const { usage: told } = (await (await post(url)).json()) as { usage: unknown };
    expect(told).toMatchObject({ input_tokens: 30, cache_read_input_tokens: 10, output_tokens: 9 });
    await expect(post(url).then((response) => response.text())).rejects.toThrow();
    await post(url);
    expect(server?.bill).toEqual([
      { request: 0, model: 'claude-haiku-4-5', charged: usage, reported: usage },
      { request: 1, model: 'claude-haiku-4-5', charged: usage, reported: undefined },
    ]);
  });

  it('sees the client leave', async () => {
    const { url, requests } = await open({ faults: [{ kind: 'hang', at: 'head' }] });
    const controller = new AbortController();
    const pending = post(url, request, controller.signal);
    await waitFor(() => requests.length === 1);
    controller.abort();
    await expect(pending).rejects.toThrow('aborted');
    expect(await requests[0]?.outcome).toBe('client-left');
  });

  it('floods until the client leaves', async () => {
    const { url, requests } = await open({ faults: [{ kind: 'flood', at: { frame: 1 }, bytes: ': ping\n\n' }] });
    const controller = new AbortController();
    const response = await post(url, { ...request, stream: true }, controller.signal);
    const reader = response.body?.getReader();
    for (let read = 0; read < 3; read += 1) await reader?.read();
    controller.abort();
    expect(await requests[0]?.outcome).toBe('client-left');
    expect(requests[0]?.framesSent).toBe(1);
  });

  it('can write bytes that are no HTTP', async () => {
    const { url } = await open({ socket: 'SMTP/1.0 banana\r\n\r\n' });
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    const body = JSON.stringify(request);
    socket.write(
      `POST /v1/messages HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\nanthropic-version: 2023-06-01\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('SMTP/1.0 banana\r\n\r\n');
  });

  it('frees the port and every connection when it closes', async () => {
    const { url, requests, connectionCount, close } = await open({ faults: [{ kind: 'hang', at: 'end' }] });
    const pending = post(url).then((response) => response.text());
    await waitFor(() => requests[0]?.framesSent === 1);
    expect(connectionCount()).toBe(1);
    await close();
    await pending.catch(() => {});
    expect(connectionCount()).toBe(0);
    await expect(post(url)).rejects.toThrow();
    server = undefined;
  });

  it('does not hide a wrong script behind a fault', async () => {
    const { url, close } = await open({ faults: [{ kind: 'drop', frame: 9 }] });
    await expect(post(url)).rejects.toThrow();
    await expect(close()).rejects.toThrow('a fault names frame 9, the answer has 1 frames');
    server = undefined;
  });
});

describe('what the vendor itself refuses', () => {
  it.each([
    ['a missing max_tokens', { ...request, max_tokens: undefined }, 400, 'max_tokens: Field required'],
    [
      'a system role in the messages',
      { ...request, messages: [{ role: 'system', content: 'x' }] },
      400,
      'first message must use the "user" role',
    ],
    ['an assistant prefill', { ...request, messages: [...request.messages, { role: 'assistant', content: 'x' }] }, 400, 'prefill'],
    ['a blank message', { ...request, messages: [{ role: 'user', content: ' ' }] }, 400, 'non-whitespace'],
  ])('%s', async (_name, body, status, message) => {
    const { url, requests } = await open();
    const response = await post(url, body);
    expect(response.status).toBe(status);
    expect(((await response.json()) as { error: { message: string } }).error.message).toContain(message);
    expect(requests).toHaveLength(1);
  });
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
