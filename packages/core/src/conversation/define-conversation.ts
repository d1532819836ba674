import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { createChatMachine } from './chat-machine.ts';
import type { Conversation } from './conversation.ts';
import { type ConversationOptions, fromMachine } from './from-machine.ts';
import type { Replies, ReplyText } from './replies.ts';

/** A question of the conversation's own after each answer of the model; yes and no to it are answered without the model. */
export interface Confirmation {
  /** For example "Are you OK with that?". */
  question: ReplyText;
  yes: ReplyText;
  no: ReplyText;
  /** After "maybe", before the question is asked again. @default only the question */
  maybe?: ReplyText;
}

/** What may differ in another locale. */
export interface LocaleOptions {
  opening?: ReplyText;
  confirm?: Confirmation;
  replies?: Replies;
}

export interface DefineConversationOptions extends Omit<ConversationOptions, 'id' | 'locales'>, LocaleOptions {
  /** Names the conversation in stored sessions. @default 'conversation' */
  id?: string;
  /** What differs in other locales, by locale (`fr-CA`) or language (`fr`). */
  locales?: Readonly<Record<string, LocaleOptions>>;
}

/**
 * The common shape of a conversation: a model answers, everything around it (launch, help, repeat, never mind, thanks, stop,
 * goodbye, yes and no to its own question) is answered locally. For other shapes see `setupConversation` and `fromMachine`.
 *
 * @example
 * const bedtime = defineConversation({
 *   opening: 'Hi! What shall we talk about?',
 *   instructions: 'You are a warm, funny dad. Answer in two short sentences.',
 *   replies: { stop: 'That was fun. Good night!' },
 * });
 */
export function defineConversation(options: DefineConversationOptions): Conversation {
  const { id = 'conversation', opening, confirm, replies, locales = {}, ...rest } = options;
  for (const [locale, own] of Object.entries(locales)) {
    if (own.confirm && !confirm) {
      throw new InvalidOptionError({
        option: `locales.${locale}.confirm`,
        message: 'is set, but the conversation itself has no "confirm".',
        hint: 'Whether a question follows each answer is the same in every locale; give the base one too.',
      });
    }
  }
  return fromMachine(createChatMachine({ confirm: confirm !== undefined }), {
    ...rest,
    id,
    replies: toReplies({ opening, confirm, replies }),
    locales: Object.fromEntries(Object.entries(locales).map(([locale, own]) => [locale, toReplies(own)])),
  });
}

function toReplies({ opening, confirm, replies }: { [Key in keyof LocaleOptions]: LocaleOptions[Key] | undefined }): Replies {
  return {
    ...replies,
    ...(opening !== undefined && { opening }),
    ...(confirm && {
      confirmQuestion: confirm.question,
      confirmYes: confirm.yes,
      confirmNo: confirm.no,
      confirmMaybe: confirm.maybe ?? confirm.question,
    }),
  };
}
