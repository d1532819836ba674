import type { SessionStore } from './session-store.ts';

/**
 * A store for one request, on top of the attributes that a platform carries from turn to turn (Alexa, Lex).
 * Other people's keys are left alone. `attributes` always holds what has to be sent back.
 */
export interface AttributesStore extends SessionStore {
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface AttributesStoreOptions {
  /** Attribute that holds the session. @default 'turnwise' */
  key?: string;
  /** Write the session as text, for platforms whose attributes are strings (Lex). @default false */
  stringify?: boolean;
}

/** Sessions inside a platform's session attributes. Lives as long as the platform's session; expiry is the platform's. */
export function attributesStore(
  incoming: Readonly<Record<string, unknown>> | null | undefined,
  { key = 'turnwise', stringify = false }: AttributesStoreOptions = {},
): AttributesStore {
  const attributes: Record<string, unknown> = { ...incoming };
  return {
    attributes,
    async load() {
      const stored = attributes[key];
      if (typeof stored !== 'string') return stored;
      try {
        return JSON.parse(stored);
      } catch {
        return stored;
      }
    },
    async save(_id, session) {
      attributes[key] = stringify ? JSON.stringify(session) : session;
      return { saved: true };
    },
    async delete() {
      delete attributes[key];
    },
  };
}
