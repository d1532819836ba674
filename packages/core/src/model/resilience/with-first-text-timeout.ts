import { type Clock, systemClock } from '../../clock.ts';
import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import { ProviderError } from '../../errors/provider-error.ts';
import type { Provider, ProviderPart } from '../../provider/provider.ts';
import { leave } from '../leave.ts';

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
      let cancel = () => {};
      // Raced, not only aborted: a provider that does not hear its signal must not use up the next one's time.
      const late = new Promise<'late'>((resolve) => {
        cancel = clock.schedule(timeoutMs, () => {
          own.abort();
          resolve('late');
        });
      });
      let parts: AsyncIterator<ProviderPart> | undefined;
      let waits = true;
      try {
        parts = provider.generate({ ...request, signal: own.signal })[Symbol.asyncIterator]();
        for (;;) {
          const pending = parts.next();
          pending.catch(() => {});
          const next = await (waits ? Promise.race([late, pending]) : pending);
          if (next === 'late') throw tooLate(provider.id, timeoutMs);
          if (next.done) break;
          const part = next.value;
          if (waits && ((part.type === 'text' && part.text.trim()) || part.type === 'finish')) {
            waits = false;
            cancel();
          }
          yield part;
        }
      } finally {
        cancel();
        request.signal.removeEventListener('abort', stop);
        own.abort();
        leave(parts);
      }
    },
  };
}

function tooLate(provider: string, timeoutMs: number): ProviderError {
  return new ProviderError({ provider, kind: 'timeout', message: `had not begun to answer after ${timeoutMs} ms.` });
}
