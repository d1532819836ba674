import type { Clock } from '../clock.ts';
import { systemClock } from '../clock.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';

/** What instructions may depend on. */
export interface InstructionsFacts {
  /** BCP 47 tag of the turn. */
  locale: string;
  /** When the turn arrived. Its hours are the server's unless you format it with a time zone. */
  now: Date;
  platform: string;
  /** The machine's context. */
  context: unknown;
}

/** How the model shall behave: a text, or a function of the turn that may load it from anywhere. */
export type Instructions = string | ((facts: InstructionsFacts) => string | Promise<string>);

export interface CachedOptions {
  /** How long a loaded value is fresh, in milliseconds. @default 300_000 */
  ttlMs?: number;
  /** @default systemClock */
  clock?: Clock;
}

/**
 * Loads something once and keeps it, for instructions that live in S3 or a file.
 * Simultaneous callers share one load. When a reload fails, the last good value goes on being used.
 *
 * @example instructions: cached(() => readFile('instructions.txt', 'utf8'))
 */
export function cached<Value>(
  load: () => Promise<Value>,
  { ttlMs = 300_000, clock = systemClock }: CachedOptions = {},
): () => Promise<Value> {
  if (!(ttlMs >= 0)) throw new InvalidOptionError({ option: 'ttlMs', message: `must be 0 or more milliseconds, got ${ttlMs}.` });
  let kept: { value: Value; until: number } | undefined;
  let loading: Promise<Value> | undefined;
  return () => {
    if (kept && clock.now() < kept.until) return Promise.resolve(kept.value);
    loading ??= load()
      .then((value) => {
        kept = { value, until: clock.now() + ttlMs };
        return value;
      })
      .catch((error) => {
        if (!kept) throw error;
        // A store that is down must not be asked again on every turn.
        kept = { value: kept.value, until: clock.now() + Math.min(ttlMs, 30_000) };
        return kept.value;
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };
}
