import { type Clock, systemClock } from '../../clock.ts';
import { CircuitOpenError } from '../../errors/circuit-open-error.ts';
import type { ProviderErrorKind } from '../../errors/provider-error.ts';
import type { Provider } from '../../provider/provider.ts';
import { observe } from '../observe.ts';
import { attempt, concluded } from './attempt.ts';

/** What a breaker remembers, as plain JSON: a Lambda can keep it where its next instance finds it. */
export interface CircuitState {
  /** Failures in a row. */
  failures: number;
  /** When it opened, as `Date.now()`; `undefined` while it is closed. */
  openedAt?: number | undefined;
}

export interface CircuitBreakerOptions {
  /** Failures in a row that open the circuit. @default 5 */
  failures?: number;
  /** How long a vendor is left alone, in milliseconds, before one call tries it again. @default 10_000 */
  openMs?: number;
  /** State to begin with, from an earlier `circuit()`. @default closed */
  state?: CircuitState;
  /** Told about every change, for example to save it; nobody waits for it, and what it throws is ignored. */
  onChange?: (state: CircuitState) => void;
  /** @default systemClock */
  clock?: Clock;
}

export interface CircuitBreaker extends Provider {
  /** The present state, to be saved. */
  circuit(): CircuitState;
}

/** Failures that say something about the vendor's health. A wrong request or key fails just as well without a breaker. */
const unhealthy: ReadonlySet<ProviderErrorKind> = new Set(['unavailable', 'rate_limited', 'timeout', 'bad_response']);

/**
 * Stops calling a vendor that keeps failing; calls fail at once with CircuitOpenError instead, so that a fallback answers without
 * a wait. Calls that the caller stopped do not count: a short deadline is not the vendor's fault. To notice a vendor that hangs,
 * put `withFirstTextTimeout` inside.
 */
export function withCircuitBreaker(provider: Provider, options: CircuitBreakerOptions = {}): CircuitBreaker {
  const { failures = 5, openMs = 10_000, onChange, clock = systemClock } = options;
  let state: CircuitState = options.state ?? { failures: 0 };
  /** When the present probe began; a probe whose caller went away may never report back, so it does not count for ever. */
  let probedAt: number | undefined;
  const change = (next: CircuitState) => {
    state = next;
    observe(onChange, next);
  };
  return {
    ...provider,
    circuit: () => state,
    async *generate(request) {
      const { openedAt } = state;
      const now = clock.now();
      const retryInMs = Math.max(restOf(openedAt, openMs, now), openedAt === undefined ? 0 : restOf(probedAt, openMs, now));
      if (retryInMs > 0) throw new CircuitOpenError({ provider: provider.id, retryInMs });
      if (openedAt !== undefined) probedAt = now;
      try {
        const outcome = yield* attempt(provider, request);
        const { error } = outcome;
        if (!error) {
          if (state.failures > 0 || state.openedAt !== undefined) change({ failures: 0 });
        } else if (unhealthy.has(error.kind) && !request.signal.aborted) {
          const count = state.failures + 1;
          change({ failures: count, ...((count >= failures || openedAt !== undefined) && { openedAt: clock.now() }) });
        }
        yield* concluded(outcome);
      } finally {
        if (probedAt === now) probedAt = undefined;
      }
    },
  };
}

/** Milliseconds until a rest is over. A moment in the future (another machine's clock, or ours was set back) counts as now. */
function restOf(since: number | undefined, openMs: number, now: number): number {
  return since === undefined ? 0 : Math.max(0, Math.min(since, now) + openMs - now);
}
