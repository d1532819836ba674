import type { AnyStateMachine } from 'xstate';
import type { MigrateSession } from '../dialogue/session-state.ts';
import type { Instructions } from './instructions.ts';
import type { ReplyTable } from './replies.ts';

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
