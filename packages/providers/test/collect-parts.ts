import { type FinishReason, type Provider, ProviderError, type ProviderRequest, type Usage } from '@turnwise/core/provider';

/** All that one call yielded, and how it failed if it did. */
export interface Collected {
  text: string;
  chunks: string[];
  usage: Usage | undefined;
  /** Id to price by, when the provider named another than its own. */
  pricedAs: string | undefined;
  finishes: { reason: FinishReason; raw: string | undefined }[];
  warnings: string[];
  error: ProviderError | undefined;
}

/** A request whose texts are easy to find again in an error or on the wire. */
export function aRequest(overrides: Partial<ProviderRequest> = {}): ProviderRequest {
  return {
    instructions: 'Answer as a warm and funny dad.',
    messages: [{ role: 'user', text: 'why is the sky blue' }],
    maxOutputTokens: 120,
    signal: new AbortController().signal,
    ...overrides,
  };
}

/** Reads a call to its end. Anything but a `ProviderError` is thrown on: a provider owes its caller nothing else. */
export async function collectParts(provider: Provider, overrides: Partial<ProviderRequest> = {}): Promise<Collected> {
  const seen: Collected = { text: '', chunks: [], usage: undefined, pricedAs: undefined, finishes: [], warnings: [], error: undefined };
  try {
    for await (const part of provider.generate(aRequest(overrides))) {
      if (part.type === 'text') seen.chunks.push(part.text);
      if (part.type === 'usage') {
        seen.usage = part.usage;
        seen.pricedAs = part.model;
      }
      if (part.type === 'finish') seen.finishes.push({ reason: part.reason, raw: part.raw });
      if (part.type === 'warning') seen.warnings.push(part.message);
    }
  } catch (error) {
    if (!ProviderError.isInstance(error)) throw error;
    seen.error = error;
  }
  seen.text = seen.chunks.join('');
  return seen;
}
