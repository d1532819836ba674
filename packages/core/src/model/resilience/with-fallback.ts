import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import type { Provider } from '../../provider/provider.ts';
import { abandoned, attempt, concluded } from './attempt.ts';
import { markSeveralCalls } from './several-calls.ts';

/**
 * Asks the first provider, and the next one whenever one fails, in the order given. A refusal, the model's or a content
 * filter's, is an answer and not a failure: what one vendor will not say is not tried on the next.
 *
 * @example withFallback([withFirstTextTimeout(bedrock({ model }), { timeoutMs: 2_000 }), anthropic({ model: 'claude-haiku-5-5' })])
 */
export function withFallback(providers: readonly Provider[]): Provider {
  const [first, ...rest] = providers;
  if (!first) throw new InvalidOptionError({ option: 'providers', message: 'is empty; a fallback needs at least one provider.' });
  return markSeveralCalls({
    ...first,
    async preload() {
      await Promise.all(providers.map((provider) => provider.preload?.()));
    },
    async *generate(request) {
      let current = first;
      for (const next of rest) {
        const outcome = yield* attempt(current, request);
        // Nobody waits any more: another vendor could not be in time either.
        if (!outcome.error || outcome.error.kind === 'filtered' || request.signal.aborted) return yield* concluded(outcome);
        yield abandoned(outcome, next);
        current = next;
      }
      yield* concluded(yield* attempt(current, request));
    },
  });
}
