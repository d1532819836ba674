import { gzipSync } from 'node:zlib';
import type { Provider } from '@turnwise/core/provider';
import {
  createAnthropicServer,
  createBedrockServer,
  createOpenaiServer,
  createStepFunctionsServer,
  type Reply,
  type WireServer,
} from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aiSdkAt } from './ai-sdk-harness.ts';
import { anthropicAt } from './anthropic-harness.ts';
import { bedrockAt } from './bedrock-harness.ts';
import { collectParts } from './collect-parts.ts';
import { openaiAt } from './openai-harness.ts';
import { stepFunctionsAt } from './step-functions-harness.ts';

type Vendor = readonly [name: string, type: string, create: () => Promise<WireServer>, connect: (server: WireServer) => Provider];

const json = 'application/json';
const sse = 'text/event-stream';
const frames = 'application/vnd.amazon.eventstream';

const vendors: readonly Vendor[] = [
  ['anthropic, streamed', sse, createAnthropicServer, (server) => anthropicAt(server)],
  ['anthropic, whole', json, createAnthropicServer, (server) => anthropicAt(server, { stream: false })],
  ['openai-compatible, streamed', sse, createOpenaiServer, (server) => openaiAt(server)],
  ['openai-compatible, whole', json, createOpenaiServer, (server) => openaiAt(server, { stream: false })],
  ['bedrock over HTTP/2, streamed', frames, createBedrockServer, (server) => bedrockAt(server)],
  ['bedrock over HTTP/2, whole', json, createBedrockServer, (server) => bedrockAt(server, { stream: false })],
  ['bedrock over HTTP/1.1, streamed', frames, createBedrockServer, (server) => bedrockAt(server, {}, 'h1')],
  ['bedrock over HTTP/1.1, whole', json, createBedrockServer, (server) => bedrockAt(server, { stream: false }, 'h1')],
  ['bedrock in text format, whole', json, createBedrockServer, (server) => bedrockAt(server, { api: 'invoke', stream: false })],
  ['step-functions', json, createStepFunctionsServer, (server) => stepFunctionsAt(server)],
];

const gigabyte = 1024 ** 3;
const megabyte = 1024 ** 2;
// A gigabyte in a megabyte: members of a gzip file may follow each other.
const bomb = Buffer.concat(Array.from({ length: 64 }, () => gzipSync(Buffer.alloc(16 * megabyte, ' '))));

describe.each(vendors)('%s', (_name, type, create, connect) => {
  let server: WireServer;
  beforeAll(async () => {
    server = await create();
  });
  afterAll(() => server.close());

  /** Memory that a call took at its highest, looked at whenever the loop turns. */
  async function ask(reply: Reply) {
    server.script([reply]);
    const before = process.memoryUsage().rss;
    let highest = before;
    const watch = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage().rss);
    }, 5);
    try {
      return { ...(await collectParts(connect(server))), grown: highest - before };
    } finally {
      clearInterval(watch);
    }
  }

  const endless = (bytes: string): Reply => ({
    raw: { headers: { 'content-type': type }, body: ' ' },
    faults: [{ kind: 'flood', at: 'end', bytes }],
  });

  it.each<[string, Reply]>([
    ['an endless body', endless('x')],
    ['an endless body of empty lines', endless('\n')],
    ['an endless body of comments', endless(': still here\n\n')],
    ['a gigabyte packed with gzip', { raw: { headers: { 'content-type': type, 'content-encoding': 'gzip' }, body: bomb } }],
  ])('gives up on %s, with bounded memory, and leaves', async (_what, reply) => {
    const { error, finishes, grown } = await ask(reply);
    expect(error).toMatchObject({ kind: 'bad_response' });
    expect(finishes).toEqual([]);
    expect(grown).toBeLessThan(gigabyte / 4);
    await server.requests[0]?.outcome;
  });

  it('gives up on an endless error message', async () => {
    const { error, grown } = await ask({
      raw: { status: 500, headers: { 'content-type': json }, body: '{"message":"' },
      faults: [{ kind: 'flood', at: 'end', bytes: 'x' }],
    });
    expect(error?.retryable).toBe(true);
    expect(grown).toBeLessThan(gigabyte / 4);
  });
});

describe('event streams with lengths that lie', () => {
  let server: WireServer;
  beforeAll(async () => {
    server = await createBedrockServer();
  });
  afterAll(() => server.close());

  it.each([
    ['four gigabytes', 0xffffffff],
    ['two megabytes', 2 * megabyte],
    ['nothing', 0],
    ['less than its own frame', 15],
  ])('refuses a frame of %s', async (_what, length) => {
    const prelude = Buffer.alloc(12);
    prelude.writeUInt32BE(length);
    for (const faults of [
      [{ kind: 'noise', at: { frame: 0 }, bytes: prelude } as const],
      [{ kind: 'noise', at: { frame: 2 }, bytes: prelude } as const],
    ]) {
      server.script([{ text: ['One. ', 'Two.'], faults }]);
      const { error, finishes } = await collectParts(bedrockAt(server));
      expect(error).toMatchObject({ kind: 'bad_response', message: expect.stringContaining(`${length} bytes long`) });
      expect(finishes).toEqual([]);
    }
  });

  it('follows frames that come byte by byte', async () => {
    server.script([{ text: ['One. ', 'Two.'], faults: [{ kind: 'drip', ms: 1 }] }]);
    expect(await collectParts(bedrockAt(server))).toMatchObject({ text: 'One. Two.', finishes: [{ reason: 'stop' }], error: undefined });
  });
});

describe('a model of the AI SDK', () => {
  it('is bounded by its own fetch, and here by the signal', async () => {
    const server = await createOpenaiServer({
      raw: { headers: { 'content-type': sse }, body: ' ' },
      faults: [{ kind: 'flood', at: 'end', bytes: ': x\n\n' }],
    });
    const { error } = await collectParts(aiSdkAt(server, 'v3'), { signal: AbortSignal.timeout(150) });
    expect(error).toMatchObject({ kind: 'timeout' });
    expect(await server.requests[0]?.outcome).toBe('client-left');
    await server.close();
  });
});
