import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Provider } from '@turnwise/core/provider';
import { anthropic } from '@turnwise/providers/anthropic';
import { bedrock } from '@turnwise/providers/bedrock';
import { openaiCompatible } from '@turnwise/providers/openai-compatible';
import { createAnthropicServer, createBedrockServer, createOpenaiServer, type Script, type WireServer } from '@turnwise/wire-server';

/** The way to one vendor: its local server, and the real provider with the vendor's real SDK. */
export interface Vendor {
  name: string;
  /** Whose wire format it is. */
  family: 'anthropic' | 'bedrock' | 'openai-compatible';
  /** The first and the second model of the chain. */
  models: readonly [string, string];
  createServer(script?: Script): Promise<WireServer>;
  /** Providers for both models on connections of their own, so that one case cannot disturb another. */
  connect(server: Pick<WireServer, 'url'>, stream: boolean): Connection;
  /** Frames of a streamed answer in three pieces; of these, the first with text and the one that says why the model stopped. */
  frames: { count: number; firstText: number; finish: number };
  /** Names of vendor errors inside a stream. */
  streamErrors: { overloaded: string; limited: string };
}

export interface Connection {
  providers: readonly [Provider, Provider];
  close(): void;
}

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

/** The SDK speaks HTTP/2 by default; behind some proxies it has to speak HTTP/1.1. */
function bedrockOver(protocol: 'HTTP/2' | 'HTTP/1.1'): Vendor {
  const models = ['mistral.mistral-7b-instruct-v0:2', 'mistral.ministral-3-8b-instruct'] as const;
  return {
    name: `bedrock over ${protocol}`,
    family: 'bedrock',
    models,
    createServer: createBedrockServer,
    connect({ url: endpoint }, stream) {
      const requestHandler = protocol === 'HTTP/1.1' ? { requestHandler: new NodeHttpHandler() } : {};
      const client = new BedrockRuntimeClient({ region: 'eu-west-3', endpoint, credentials, maxAttempts: 1, ...requestHandler });
      const connected = (model: string) => bedrock({ model, client: client as never, stream });
      return { providers: [connected(models[0]), connected(models[1])], close: () => client.destroy() };
    },
    // messageStart, three deltas, contentBlockStop, messageStop, metadata
    frames: { count: 7, firstText: 1, finish: 5 },
    streamErrors: { overloaded: 'serviceUnavailableException', limited: 'throttlingException' },
  };
}

export const vendors: readonly Vendor[] = [
  {
    name: 'anthropic',
    family: 'anthropic',
    models: ['claude-haiku-4-5', 'claude-haiku-5-5'],
    createServer: createAnthropicServer,
    connect({ url: baseURL }, stream) {
      const connected = (model: string) =>
        anthropic({ model, apiKey: 'sk-example', baseURL, stream, clientOptions: { fetch: noKeepAlive } });
      return { providers: [connected('claude-haiku-4-5'), connected('claude-haiku-5-5')], close() {} };
    },
    // message_start, ping, content_block_start, three deltas, content_block_stop, message_delta, message_stop
    frames: { count: 9, firstText: 3, finish: 8 },
    streamErrors: { overloaded: 'overloaded_error', limited: 'rate_limit_error' },
  },
  bedrockOver('HTTP/2'),
  bedrockOver('HTTP/1.1'),
  {
    name: 'openai-compatible',
    family: 'openai-compatible',
    models: ['llama3.2', 'llama3.2:1b'],
    createServer: createOpenaiServer,
    connect({ url }, stream) {
      const connected = (model: string) => openaiCompatible({ model, baseURL: `${url}/v1`, stream, fetch: noKeepAlive });
      return { providers: [connected('llama3.2'), connected('llama3.2:1b')], close() {} };
    },
    // role, three deltas, finish, counts, [DONE]
    frames: { count: 7, firstText: 1, finish: 4 },
    streamErrors: { overloaded: 'overloaded_error', limited: 'rate_limit_exceeded' },
  },
];

/** One connection a call: what a fault does to a connection must stay with its case. */
function noKeepAlive(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('connection', 'close');
  return fetch(input, { ...init, headers });
}

/** Prices of this bench alone, per million tokens; whole numbers, so that sums are easy to follow. */
export const prices = {
  currency: 'USD',
  asOf: '2026-11-22',
  source: 'made up for the fault matrix',
  models: Object.fromEntries(
    vendors.flatMap(({ models: [first, second] }) => [
      [first, { input: 4, output: 8 }],
      [second, { input: 1, output: 2 }],
    ]),
  ),
} as const;
