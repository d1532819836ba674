import type { SessionEnvelope } from './session-envelope.ts';

/** What `save` did. A conflict is an answer, not an error: somebody else saved first. */
export type SaveResult = { saved: true } | { saved: false; reason: 'conflict' };

/** Where sessions live between turns. */
export interface SessionStore {
  /** The session, or `undefined` when there is none or it has expired. May return anything that was saved: the engine checks it. */
  load(id: string): Promise<unknown>;
  /**
   * Writes the session if the stored one still has version `expectedVersion` (0: if there is none), as one atomic step.
   *
   * @param ttlMs how long to keep it, in milliseconds
   */
  save(id: string, session: SessionEnvelope, expectedVersion: number, ttlMs: number): Promise<SaveResult>;
  /** Removes the session; succeeds when there is none. */
  delete(id: string): Promise<void>;
}
