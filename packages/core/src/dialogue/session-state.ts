/** Where a session stands between two turns: XState's state value and context. */
export interface SessionState {
  value: string | Readonly<Record<string, unknown>>;
  context: unknown;
}

/** Brings a session that was stored under another version of the conversation up to date; `undefined`: it starts anew. */
export type MigrateSession = (stored: SessionState & { version: string }) => SessionState | undefined;
