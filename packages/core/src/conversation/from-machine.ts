import type { AnyStateMachine } from 'xstate';
import type { MigrateSession } from '../dialogue/session-state.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { checkMachine } from './check-machine.ts';
import type { Conversation } from './conversation.ts';
import type { Instructions } from './instructions.ts';
import type { Replies } from './replies.ts';

export interface ConversationOptions {
  /** Names the conversation in stored sessions. @default the machine's id */
  id?: string;
  /** Change it when states change; stored sessions of another version are migrated, or start anew. @default '1' */
  version?: string;
  /**
   * Brings a session of another version up to date. What it gives is checked; when it throws, or the state does not exist, the session starts
   * anew.
   *
   * @default none: every such session starts anew
   */
  migrate?: MigrateSession;
  /** How the model shall behave. @default none */
  instructions?: Instructions;
  /** Locale that `replies` is written in. @default 'en-US' */
  locale?: string;
  /** What to say, by key; missing standard replies are the library's. */
  replies?: Replies;
  /** What differs in other locales, by locale (`fr-CA`) or language (`fr`). */
  locales?: Readonly<Record<string, Replies>>;
  /**
   * What an angry "shut up" or "this is stupid" does: `end` the talk, or go to the `model` like any other turn.
   *
   * @default 'end'
   */
  frustration?: 'end' | 'model';
}

/**
 * Makes a conversation of your own machine, built with `setupConversation`.
 *
 * @throws ConversationDefinitionError when the machine uses `after`, a wildcard, or waits for the user while it invokes
 */
export function fromMachine(machine: AnyStateMachine, options: ConversationOptions = {}): Conversation {
  const {
    id = machine.id,
    version = '1',
    migrate,
    instructions,
    locale = 'en-US',
    replies = {},
    locales = {},
    frustration = 'end',
  } = options;
  if (!id || id === '(machine)') {
    throw new InvalidOptionError({
      option: 'id',
      message: 'is missing and the machine has none.',
      hint: 'Stored sessions are found by it; give either an id.',
    });
  }
  checkMachine(machine);
  checkReplies('replies', replies);
  for (const [name, own] of Object.entries(locales)) checkReplies(`locales.${name}`, own);
  return { id, version, migrate, machine, instructions, frustration, replies: { baseLocale: locale, base: replies, locales } };
}

function checkReplies(option: string, replies: Replies): void {
  for (const [key, reply] of Object.entries(replies)) {
    const wordings = typeof reply === 'string' ? [reply] : reply;
    if (
      !Array.isArray(wordings) ||
      wordings.length === 0 ||
      wordings.some((wording) => typeof wording !== 'string' || wording.trim() === '')
    ) {
      throw new InvalidOptionError({ option: `${option}.${key}`, message: 'must be a text or a list of texts, none of them empty.' });
    }
  }
}
