import type { Card } from '../../dialogue/spoken.ts';

/** A model's answer in its parts. All but the speech are optional, and a model that gives none costs nothing but the chance. */
export interface StructuredReply {
  /** What to say. */
  speech: string;
  /** What to say next, should the user answer the question at the end with a plain yes or no. */
  ahead?: { yes?: string; no?: string };
  card?: Card;
  /** Things the user might say next. */
  suggestions?: readonly string[];
  /** The model has said goodbye. */
  end?: true;
}

/** Which parts are asked for. */
export interface WantedParts {
  ahead: boolean;
  card: boolean;
  suggestions: boolean;
  end: boolean;
}

/** A way to get parts out of a model. */
export interface ReplyFormat {
  /** Added to the instructions; empty when nothing has to be explained. */
  instructions: string;
  /** Sent along to providers with structured outputs. */
  schema?: Readonly<Record<string, unknown>>;
  /**
   * Reads what has come so far. Of an unfinished answer only the speech is taken: half a tag is no tag.
   *
   * @param whole whether the vendor reported the end
   */
  read(text: string, whole: boolean): StructuredReply;
}

/** The answer is the speech. */
export const plainFormat: ReplyFormat = { instructions: '', read: (text) => ({ speech: text }) };

/**
 * Only the parts that were asked for: a user who makes the model say "@end" must not end a talk whose author never wanted the model to.
 */
export function asked({ speech, ahead, card, suggestions, end }: StructuredReply, wanted: WantedParts): StructuredReply {
  return {
    speech,
    ...(wanted.ahead && ahead && { ahead }),
    ...(wanted.card && card && { card }),
    ...(wanted.suggestions && suggestions && { suggestions }),
    ...(wanted.end && end && { end }),
  };
}
