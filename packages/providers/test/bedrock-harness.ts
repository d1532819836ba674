import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Provider } from '@turnwise/core/provider';
import { type BedrockOptions, bedrock } from '@turnwise/providers/bedrock';
import type { WireServer } from '@turnwise/wire-server';

export const mistral7b = 'mistral.mistral-7b-instruct-v0:2';

/** `h2` is what the SDK speaks by default. */
export type Protocol = 'h2' | 'h1';

/** A provider whose own, lazily loaded client talks to the local server. */
export function bedrockAt(server: WireServer, options: Partial<BedrockOptions> = {}, protocol: Protocol = 'h2'): Provider {
  return bedrock({
    model: mistral7b,
    region: 'eu-west-3',
    ...options,
    clientOptions: {
      endpoint: server.url,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      ...(protocol === 'h1' ? { requestHandler: new NodeHttpHandler() } : {}),
      ...options.clientOptions,
    },
  });
}

/** Every way of calling, with the name a test prints. */
export const bedrockModes: readonly (readonly [string, Partial<BedrockOptions>])[] = [
  ['ConverseStream', { stream: true }],
  ['Converse', { stream: false }],
  ['InvokeModelWithResponseStream', { api: 'invoke', stream: true }],
  ['InvokeModel', { api: 'invoke', stream: false }],
];
