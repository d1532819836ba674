import { ProviderError } from '../../errors/provider-error.ts';
import type { AbandonedPart, Provider, ProviderPart, ProviderRequest } from '../../provider/provider.ts';
import { isCounted, mergeUsage, soFar, type Usage } from '../../provider/usage.ts';
import { createPartLimit } from '../part-limit.ts';

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
  /** The vendor said why it stopped. */
  let ended = false;
  /** And that makes a whole answer. */
  let finished = false;
  let spoke = false;
  let error: ProviderError | undefined;
  const countPart = createPartLimit(provider.id);
  try {
    for await (const part of provider.generate(request)) {
      countPart();
      if (part.type === 'usage') {
        usage = mergeUsage(usage, part.usage);
        model = part.model ?? model;
        continue;
      }
      if (part.type === 'text') {
        // What comes after the vendor's own end is not part of the answer.
        if (ended || typeof part.text !== 'string') continue;
        spoke ||= part.text.trim() !== '';
      }
      if (part.type === 'abandoned') {
        spoke = false;
        ended = false;
        finished = false;
        // Those figures belong to the call that was given up, and came with it.
        usage = undefined;
        model = part.next.model;
      }
      if (part.type === 'finish') {
        if (ended) continue;
        ended = true;
        // Refusals and tool calls are whole answers without words.
        finished = spoke || (part.reason !== 'stop' && part.reason !== 'length');
      }
      yield part;
    }
    if (!finished) error = incomplete(provider.id, spoke);
  } catch (thrown) {
    // An answer that is whole stays whole, whatever breaks behind it.
    if (!finished)
      error = ProviderError.isInstance(thrown)
        ? thrown
        : new ProviderError({
            provider: provider.id,
            kind: 'bad_response',
            message: 'threw something that is not a ProviderError.',
            cause: thrown,
          });
  }
  const known = ended ? usage : soFar(usage);
  return { provider, usage: isCounted(known) ? known : undefined, error, model };
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
  // Also without figures: it names the model that was asked.
  yield { type: 'usage', usage: usage ?? {}, model };
  if (error) throw error;
}

function incomplete(provider: string, spoke: boolean): ProviderError {
  return new ProviderError({
    provider,
    kind: 'bad_response',
    message: spoke ? 'broke off in the middle of an answer.' : 'gave an empty answer.',
  });
}
