import type { AnyStateMachine, StateValue } from 'xstate';
import type { Instructions } from './instructions.ts';
import type { ReplyTable } from './replies.ts';

/** Where a session stands: XState's state value and context. */
export interface SessionState {
  value: StateValue;
  context: unknown;
}

/** Brings a session that was stored under another version of the conversation up to date; `undefined`: it starts anew. */
export type MigrateSession = (stored: SessionState & { version: string }) => SessionState | undefined;

/** A conversation that an engine can run: a checked machine with its words. Made by `defineConversation` or `fromMachine`. */
export interface Conversation {
  readonly id: string;
  /** Change it when the machine's states change; stored sessions of another version are migrated, or start anew. */
  readonly version: string;
  readonly migrate: MigrateSession | undefined;
  readonly machine: AnyStateMachine;
  readonly instructions: Instructions | undefined;
  readonly replies: ReplyTable;
  /** `end`: an angry user ends the talk · `model`: anger is content like any other. */
  readonly frustration: 'end' | 'model';
}
