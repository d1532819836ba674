import type { Provider } from '@turnwise/core/provider';
import { type AnthropicOptions, anthropic } from '@turnwise/providers/anthropic';
import type { WireServer } from '@turnwise/wire-server';

/** A provider whose own, lazily loaded client talks to the local server. */
export function anthropicAt(server: WireServer, options: Partial<AnthropicOptions> = {}): Provider {
  return anthropic({ model: 'claude-haiku-4-5', apiKey: 'sk-example', baseURL: server.url, ...options });
}
