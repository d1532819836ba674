import { attributesStore, type SessionEnvelope, type SessionStore, SessionStoreError } from '@turnwise/core';
import { SESSION_BUDGET } from '../limits.ts';

/** Session attribute that holds the conversation, as JSON text. */
export const SESSION_KEY = 'turnwise';

const encoder = new TextEncoder();

/** Bytes of a value as JSON. */
export const jsonBytes = (value: unknown) => encoder.encode(JSON.stringify(value)).length;

/**
 * A store for one event in Lex's session attributes, which have to stay small: the oldest lines of the talk go until everything
 * fits. Of a talk that is over only the last reply is kept, for an event that comes twice.
 */
export function sessionAttributes(
  incoming: Readonly<Record<string, string>>,
): SessionStore & { readonly attributes: Readonly<Record<string, unknown>> } {
  const store = attributesStore(incoming, { key: SESSION_KEY, stringify: true });
  const { [SESSION_KEY]: _ours, ...others } = incoming;
  const budget = SESSION_BUDGET - jsonBytes(others);
  return {
    attributes: store.attributes,
    load: store.load,
    delete: store.delete,
    save: (id, session, expectedVersion, ttlMs) => store.save(id, fit(session, budget), expectedVersion, ttlMs),
  };
}

/** @throws SessionStoreError when it is too large without any line of the talk */
function fit(session: SessionEnvelope, budget: number): SessionEnvelope {
  const { summary, transcript: lines, ...rest } = session;
  const isOver = session.status === 'done';
  const kept = { ...rest, ...(summary !== undefined && !isOver && { summary }) };
  const transcript = isOver ? [] : [...lines];
  let size = textBytes({ ...kept, transcript });
  while (size > budget && transcript.length > 0) size -= textBytes(transcript.shift()) - 1;
  if (size <= budget) return { ...kept, transcript };
  throw new SessionStoreError({
    operation: 'save',
    message: `The session of conversation "${session.conversation}" needs ${size} bytes without its transcript, and the session attributes of Lex have ${Math.max(0, budget)} left. Keep less in the machine's context, or give the engine a store.`,
  });
}

/** Bytes of a value as JSON text inside JSON: quotes are escaped a second time. */
const textBytes = (value: unknown) => jsonBytes(JSON.stringify(value));
