import { type Clock, systemClock } from '../clock.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import type { SessionStore } from './session-store.ts';

export interface MemoryStoreOptions {
  /** Most sessions kept; beyond it the one saved longest ago goes first. @default 10_000 */
  maxSessions?: number;
  /** @default systemClock */
  clock?: Clock;
}

/** Keeps sessions in this process: for tests, the terminal, and servers with one instance. A Lambda needs another store. */
export function memoryStore({ maxSessions = 10_000, clock = systemClock }: MemoryStoreOptions = {}): SessionStore {
  if (!(maxSessions >= 1)) throw new InvalidOptionError({ option: 'maxSessions', message: `must be 1 or more, got ${maxSessions}.` });
  const sessions = new Map<string, { json: string; version: number; expiresAt: number }>();

  const live = (id: string) => {
    const stored = sessions.get(id);
    if (stored && stored.expiresAt > clock.now()) return stored;
    sessions.delete(id);
    return undefined;
  };

  return {
    async load(id) {
      const stored = live(id);
      return stored && JSON.parse(stored.json);
    },
    async save(id, session, expectedVersion, ttlMs) {
      if ((live(id)?.version ?? 0) !== expectedVersion) return { saved: false, reason: 'conflict' };
      // Text, as in any real store: later changes to the object must not reach what is kept.
      const json = JSON.stringify(session);
      sessions.delete(id);
      sessions.set(id, { json, version: session.version, expiresAt: clock.now() + ttlMs });
      for (const oldest of sessions.keys()) {
        if (sessions.size <= maxSessions) break;
        sessions.delete(oldest);
      }
      return { saved: true };
    },
    async delete(id) {
      sessions.delete(id);
    },
  };
}
