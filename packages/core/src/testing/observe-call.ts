import { ProviderError } from '../errors/provider-error.ts';
import type { FinishReason, Provider, ProviderPart, ProviderRequest } from '../provider/provider.ts';
import type { Usage } from '../provider/usage.ts';

/** A provider in its situation. */
export interface ProviderUnderTest {
  provider: Provider;
  /** The answer's exact text, when the situation fixes it. */
  text?: string;
  /** How many calls reached the vendor. With it the suite sees early calls and hidden retries. */
  calls?(): number;
  /** All that reached the vendor with the last call, as one text. With it the suite sees schemas that are missing and ids that are not. */
  sent?(): string;
  /** Settles when the vendor sees the caller leave. With it the suite sees connections that stay open. */
  left?(): Promise<unknown>;
  /** Ends the situation: closes servers, frees ports. */
  close?(): Promise<void> | void;
}

export interface Subject extends ProviderUnderTest {
  patienceMs: number;
}

// Words that no vendor would use by itself: found in an error they came from the request.
export const userWords = 'quokka marmalade';
export const instructionWords = 'lighthouse keeper';

/** All that one call yielded, and how it failed if it did. */
export interface Seen {
  pieces: string[];
  usage: Usage | undefined;
  finishes: FinishReason[];
  /** Text came although the answer had been called whole. */
  spokeOn: boolean;
  error: ProviderError | undefined;
}

export function requestOf(overrides: Partial<ProviderRequest> = {}): ProviderRequest {
  return {
    instructions: `Speak like a ${instructionWords}.`,
    messages: [{ role: 'user', text: `Tell me about ${userWords}.` }],
    maxOutputTokens: 100,
    signal: new AbortController().signal,
    ...overrides,
  };
}

export function collect(subject: Subject, overrides: Partial<ProviderRequest> = {}): Promise<Seen> {
  return collectFrom(subject, requestOf(overrides));
}

export async function collectFrom(
  { provider, patienceMs }: Subject,
  request: ProviderRequest,
  look = (_part: ProviderPart) => {},
): Promise<Seen> {
  const seen: Seen = { pieces: [], usage: undefined, finishes: [], spokeOn: false, error: undefined };
  const read = async () => {
    for await (const part of provider.generate(request)) {
      if (part.type === 'text') seen.spokeOn ||= seen.finishes.length > 0;
      if (part.type === 'text') seen.pieces.push(part.text);
      if (part.type === 'usage') seen.usage = part.usage;
      if (part.type === 'finish') seen.finishes.push(part.reason);
      look(part);
    }
  };
  try {
    await within(patienceMs, read(), 'the call did not end');
  } catch (error) {
    if (error instanceof Impatience) throw error;
    if (!ProviderError.isInstance(error))
      throw new Error(`generate() threw ${String(error)}, which is no ProviderError.`, { cause: error });
    seen.error = error;
  }
  return seen;
}

class Impatience extends Error {}

export async function within<T>(ms: number, promise: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Impatience(`${what} within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
