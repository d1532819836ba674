import { type Clock, systemClock } from '../../clock.ts';
import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import { ProviderError } from '../../errors/provider-error.ts';
import type { Provider, ProviderPart, ProviderRequest } from '../../provider/provider.ts';
import { leave } from '../leave.ts';
import { type Attempt, abandoned, attempt, concluded } from './attempt.ts';
import { markSeveralCalls } from './several-calls.ts';

export interface HedgingOptions {
  /** When the second provider is asked too, in milliseconds without a word from the first; at once when the first fails. */
  afterMs: number;
  /** @default systemClock */
  clock?: Clock;
}

/**
 * Asks a second provider when the first is slow to begin, and takes whoever speaks first; the other is stopped. Buys the slowest
 * turns with a second call for some: its tokens are billed by the vendor, and unknown to us.
 */
export function withHedging([first, second]: readonly [Provider, Provider], { afterMs, clock = systemClock }: HedgingOptions): Provider {
  if (!(afterMs >= 0)) throw new InvalidOptionError({ option: 'afterMs', message: `must be a number of milliseconds, got ${afterMs}.` });
  return markSeveralCalls({
    ...first,
    async preload() {
      await Promise.all([first.preload?.(), second.preload?.()]);
    },
    async *generate(request) {
      const a = startRunner(first, request);
      let b: Runner | undefined;
      const cancel = clock.schedule(afterMs, () => {
        if (!request.signal.aborted) b ??= startRunner(second, request);
        woken();
      });
      let woken = () => {};
      const timer = new Promise<void>((resolve) => {
        woken = resolve;
      });
      try {
        await Promise.race([a.spoke, timer]);
        if (!b && a.ended?.error && a.ended.error.kind !== 'filtered' && !request.signal.aborted) b = startRunner(second, request);
        if (b) await firstToSpeak([a, b]);
        const winner = !b || (a.hasSpoken && !a.ended?.error) ? a : b.hasSpoken || a.ended?.error ? b : a;
        const loser = winner === a ? b : a;
        if (loser) {
          loser.stop();
          yield abandoned(
            loser.ended ?? { provider: loser.provider, usage: undefined, error: undefined, model: loser.provider.model },
            winner.provider,
          );
        }
        yield* winner.parts();
      } finally {
        cancel();
        a.stop();
        b?.stop();
      }
    },
  });
}

/** Resolves when one of them has words, or when all have failed. */
async function firstToSpeak(runners: readonly Runner[]): Promise<void> {
  const failures = runners.map((runner) => runner.spoke.then(() => (runner.hasSpoken ? Promise.reject(runner) : undefined)));
  // Promise.all of failures: rejects with the first that spoke, resolves when nobody did.
  await Promise.all(failures).catch(() => {});
}

interface Runner {
  provider: Provider;
  /** Settles at the first word, or at the end. */
  spoke: Promise<void>;
  hasSpoken: boolean;
  ended: Attempt | undefined;
  stop(): void;
  /** Everything so far and to come. */
  parts(): AsyncGenerator<ProviderPart, void>;
}

/** Starts a call at once and keeps what it says until somebody reads it. */
function startRunner(provider: Provider, request: ProviderRequest): Runner {
  const own = new AbortController();
  const stop = () => own.abort(request.signal.reason);
  request.signal.addEventListener('abort', stop, { once: true });
  if (request.signal.aborted) stop();
  const kept: ProviderPart[] = [];
  let speak = () => {};
  let changed = () => {};
  let change = new Promise<void>((resolve) => {
    changed = resolve;
  });
  const notify = () => {
    changed();
    change = new Promise<void>((resolve) => {
      changed = resolve;
    });
  };
  const runner: Runner = {
    provider,
    hasSpoken: false,
    ended: undefined,
    spoke: new Promise((resolve) => {
      speak = resolve;
    }),
    stop() {
      request.signal.removeEventListener('abort', stop);
      own.abort();
    },
    async *parts() {
      for (let index = 0; ; index++) {
        while (index >= kept.length) {
          if (runner.ended) return yield* concluded(runner.ended);
          await change;
        }
        yield kept[index]!;
      }
    },
  };
  void (async () => {
    const running = attempt(provider, { ...request, signal: own.signal });
    for (;;) {
      const { done, value } = await running.next();
      if (done) {
        runner.ended = value;
        break;
      }
      // A loser that does not hear its signal is not read on.
      if (own.signal.aborted) {
        leave(running);
        const error = new ProviderError({ provider: provider.id, kind: 'timeout', message: 'went on after it was stopped.' });
        runner.ended = { provider, usage: undefined, error, model: provider.model };
        break;
      }
      kept.push(value);
      if ((value.type === 'text' && value.text.trim()) || value.type === 'finish') {
        runner.hasSpoken = true;
        speak();
      }
      notify();
    }
    speak();
    notify();
  })();
  return runner;
}
