import type { Card, PlatformExtras } from '../dialogue/spoken.ts';

/** Something to say. Either `text` or the name of a `reply` that the conversation holds per locale. */
export interface SayEvent {
  type: 'say';
  /** Plain text. */
  text?: string;
  /** Key of the conversation's `replies`; resolved by the turn's locale. */
  reply?: string;
  /** Fills `{name}` placeholders of the reply. */
  values?: Readonly<Record<string, string | number>>;
  /** Said after a silence. @default the question at the end of what was said, else the conversation's `reprompt` reply */
  reprompt?: string;
  card?: Card;
  /** Things the user might say next, for screens and chat windows. */
  suggestions?: readonly string[];
  /** The model had given these words in an earlier turn; for the record. */
  ahead?: boolean;
  platform?: PlatformExtras;
}

/** Says again what was said last. */
export interface RepeatEvent {
  type: 'repeat';
}

/** What a conversation's machine may emit. */
export type ConversationEvent = SayEvent | RepeatEvent;
