import type { AnyMachineSnapshot } from 'xstate';
import { SessionStoreError } from '../errors/session-store-error.ts';
import { TurnwiseError } from '../errors/turnwise-error.ts';
import { boundSession, decodeSession } from '../session/session-codec.ts';
import type { SessionEnvelope } from '../session/session-envelope.ts';
import type { SaveResult, SessionStore } from '../session/session-store.ts';
import type { Deadline } from './deadline.ts';
import type { EngineSettings } from './engine-options.ts';

/** A session as a turn finds it. */
export interface Loaded {
  status: 'new' | 'resumed' | 'restarted';
  /** Version to be written over. */
  version: number;
  /** With `resumed` only. */
  session: SessionEnvelope | undefined;
  snapshot: AnyMachineSnapshot | undefined;
  warning: string | undefined;
}

/**
 * Loads a session and restores its snapshot. A damaged, foreign or outdated one is started anew, with a warning.
 *
 * @throws SessionStoreError, DeadlineExceededError
 */
export async function loadSession(settings: EngineSettings, store: SessionStore, sessionId: string, deadline: Deadline): Promise<Loaded> {
  const { conversation } = settings;
  const stored = await guarded('load', deadline, () => store.load(sessionId));
  const fresh = { session: undefined, snapshot: undefined };
  if (stored === undefined || stored === null) return { status: 'new', version: 0, warning: undefined, ...fresh };
  const decoded = decodeSession(stored, conversation);
  if (decoded.status === 'restarted') return { status: 'restarted', version: decoded.version, warning: decoded.reason, ...fresh };
  const { session } = decoded;
  // A talk that has ended is kept for a turn that arrives twice; anything else begins a new one.
  if (session.status === 'done') return { status: 'new', version: session.version, warning: undefined, session, snapshot: undefined };
  try {
    const snapshot = conversation.machine.resolveState({ value: session.value, context: session.context });
    return { status: 'resumed', version: session.version, session, snapshot, warning: undefined };
  } catch {
    return { status: 'restarted', version: session.version, warning: 'SESSION_UNKNOWN_STATE', ...fresh };
  }
}

/** @throws SessionStoreError, DeadlineExceededError */
export function saveSession(
  settings: EngineSettings,
  store: SessionStore,
  sessionId: string,
  session: SessionEnvelope,
  expectedVersion: number,
  deadline: Deadline,
): Promise<SaveResult> {
  return guarded('save', deadline, () =>
    store.save(sessionId, boundSession(session, settings.maxSessionBytes), expectedVersion, settings.sessionTtlMs),
  );
}

/** @throws SessionStoreError, DeadlineExceededError */
export function deleteSession(store: SessionStore, sessionId: string, deadline: Deadline): Promise<void> {
  return guarded('delete', deadline, () => store.delete(sessionId));
}

async function guarded<Value>(operation: 'load' | 'save' | 'delete', deadline: Deadline, run: () => Promise<Value>): Promise<Value> {
  try {
    // `async` turns a store that throws synchronously into one that rejects.
    return await deadline.race(`session.${operation}`, (async () => run())());
  } catch (error) {
    if (TurnwiseError.isInstance(error)) throw error;
    throw new SessionStoreError({ operation, cause: error });
  }
}
