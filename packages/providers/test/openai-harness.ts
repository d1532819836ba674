import type { Provider } from '@turnwise/core/provider';
import { type OpenaiCompatibleOptions, openaiCompatible } from '@turnwise/providers/openai-compatible';
import type { WireServer } from '@turnwise/wire-server';

/** A provider that talks to the local server. */
export function openaiAt(server: WireServer, options: Partial<OpenaiCompatibleOptions> = {}): Provider {
  return openaiCompatible({ model: 'llama3.2', baseURL: `${server.url}/v1`, ...options });
}
