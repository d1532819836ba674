import { type Clock, systemClock } from '../../clock.ts';
import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import { ProviderError } from '../../errors/provider-error.ts';
import type { Provider } from '../../provider/provider.ts';

export interface FirstTextTimeoutOptions {
  /** Milliseconds until the first words have to be there. */
  timeoutMs: number;
  /** @default systemClock */
  clock?: Clock;
}

/** Gives a call up that has not begun to answer in time, so that a retry or the next provider still has some. */
export function withFirstTextTimeout(provider: Provider, { timeoutMs, clock = systemClock }: FirstTextTimeoutOptions): Provider {
  if (!(timeoutMs > 0))
    throw new InvalidOptionError({ option: 'timeoutMs', message: `must be a number of milliseconds above 0, got ${timeoutMs}.` });
  return {
    ...provider,
    async *generate(request) {
      const own = new AbortController();
      const stop = () => own.abort(request.signal.reason);
      request.signal.addEventListener('abort', stop, { once: true });
      if (request.signal.aborted) stop();
      let late = false;
      const cancel = clock.schedule(timeoutMs, () => {
        late = true;
        own.abort();
      });
      try {
        for await (const part of provider.generate({ ...request, signal: own.signal })) {
          if (part.type === 'text' || part.type === 'finish') cancel();
          yield part;
        }
      } catch (error) {
        if (!late || request.signal.aborted) throw error;
        throw new ProviderError({
          provider: provider.id,
          kind: 'timeout',
          message: `had not begun to answer after ${timeoutMs} ms.`,
          cause: error,
        });
      } finally {
        cancel();
        request.signal.removeEventListener('abort', stop);
        own.abort();
      }
    },
  };
}
