import { ProviderError } from '../../errors/provider-error.ts';
import type { AbandonedPart, Provider, ProviderPart, ProviderRequest } from '../../provider/provider.ts';
import type { Usage } from '../../provider/usage.ts';

/** How one call of a provider ended. */
export interface Attempt {
  provider: Provider;
  usage: Usage | undefined;
  /** Undefined: it gave a whole answer. An answer that is cut off or empty is an error here. */
  error: ProviderError | undefined;
  /** Calls that wrappers inside have given up themselves are not in `usage`; they were passed on. */
  model: string;
}

/**
 * Runs a provider once, passing its parts on except usage, which is held back until the caller knows whether this call counts.
 * Never throws; the generator's return value says how it ended.
 */
export async function* attempt(provider: Provider, request: ProviderRequest): AsyncGenerator<ProviderPart, Attempt> {
  let usage: Usage | undefined;
  let model = provider.model;
  let finished = false;
  let spoke = false;
  let error: ProviderError | undefined;
  try {
    for await (const part of provider.generate(request)) {
      if (part.type === 'usage') {
        usage = { ...usage, ...part.usage };
        model = part.model ?? model;
        continue;
      }
      if (part.type === 'text') spoke ||= part.text.trim() !== '';
      if (part.type === 'abandoned') {
        spoke = false;
        finished = false;
        model = part.next.model;
      }
      // Refusals and tool calls are whole answers without words.
      if (part.type === 'finish') finished = spoke || (part.reason !== 'stop' && part.reason !== 'length');
      yield part;
    }
    if (!finished) error = incomplete(provider.id, spoke);
  } catch (thrown) {
    error = ProviderError.isInstance(thrown)
      ? thrown
      : new ProviderError({
          provider: provider.id,
          kind: 'bad_response',
          message: 'threw something that is not a ProviderError.',
          cause: thrown,
        });
  }
  return { provider, usage, error, model };
}

/** The part that tells the caller that an attempt does not count. */
export function abandoned({ provider, usage, error, model }: Attempt, next: Provider): AbandonedPart {
  return {
    type: 'abandoned',
    provider: provider.id,
    model,
    ...(usage && { usage }),
    ...(error && { error }),
    next: { provider: next.id, model: next.model },
  };
}

/** Ends an attempt that counts: the usage that was held back, or its failure. */
export function* concluded({ usage, error, model }: Attempt): Generator<ProviderPart, void> {
  if (usage) yield { type: 'usage', usage, model };
  if (error) throw error;
}

function incomplete(provider: string, spoke: boolean): ProviderError {
  return new ProviderError({
    provider,
    kind: 'bad_response',
    message: spoke ? 'broke off in the middle of an answer.' : 'gave an empty answer.',
  });
}
