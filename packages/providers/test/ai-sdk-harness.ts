import type { Provider } from '@turnwise/core/provider';
import { type AiSdkOptions, aiSdk } from '@turnwise/providers/ai-sdk';
import type { WireServer } from '@turnwise/wire-server';
import { createOpenAICompatible as createV2 } from 'ai-sdk-openai-compatible-1';
import { createOpenAICompatible as createV3 } from 'ai-sdk-openai-compatible-2';
import { createOpenAICompatible as createV4 } from 'ai-sdk-openai-compatible-3';

const creators = { v2: createV2, v3: createV3, v4: createV4 };

export type AiSdkVersion = keyof typeof creators;

/** The specifications, each by a real package of the AI SDK. */
export const aiSdkVersions = Object.keys(creators) as readonly AiSdkVersion[];

/** A real model of the AI SDK behind the bridge, talking to the local server. */
export function aiSdkAt(server: WireServer, version: AiSdkVersion, options: AiSdkOptions = {}): Provider {
  const vendor = creators[version]({ name: 'local', baseURL: `${server.url}/v1`, includeUsage: true, supportsStructuredOutputs: true });
  return aiSdk(vendor('llama3.2'), options);
}
