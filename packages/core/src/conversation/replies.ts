/** A reply in one wording, or in several of which one is picked each time. */
export type ReplyText = string | readonly string[];

/** Replies that every conversation has; each has a default in every language of the library. */
export interface StandardReplies {
  /** Said at the start of a session. */
  opening: ReplyText;
  /** Said after a silence when nothing else is asked. */
  reprompt: ReplyText;
  /** What can be said here. */
  help: ReplyText;
  /** The goodbye after "stop". */
  stop: ReplyText;
  /** The goodbye after "bye" or "that's all". */
  end: ReplyText;
  /** After "never mind". */
  cancel: ReplyText;
  /** After "thank you"; asks whether there is anything else. */
  thanks: ReplyText;
  /** After "yes" to "anything else?". */
  more: ReplyText;
  /** Asks whether a long or interrupted answer shall go on. */
  goOn: ReplyText;
  /** After "no" to that. */
  enough: ReplyText;
  /** When something failed. */
  fallback: ReplyText;
  /** When the model or a filter declined; asks whether to talk about something else. */
  refused: ReplyText;
  /** When the turn was not understood and no model may be asked. */
  unclear: ReplyText;
  /** When a budget is used up; rules go on working. */
  exhausted: ReplyText;
  /** When there is nothing to repeat. */
  nothingToRepeat: ReplyText;
}

/** Replies by key: the standard ones you want to change, and your own. */
export type Replies = Partial<StandardReplies> & Readonly<Record<string, ReplyText>>;

/** Replies of one conversation: a base, and by locale (`fr-CA`) or language (`fr`) what differs. */
export interface ReplyTable {
  /** Locale that `base` is written in. */
  baseLocale: string;
  base: Replies;
  locales: Readonly<Record<string, Replies>>;
}
