/**
 * Takes personal data out before a model or a record sees it, and puts it back into the reply.
 * Called once per model call with everything the model will read, so that one value keeps one placeholder.
 */
export interface Redactor {
  redact(texts: readonly string[]): Redacted;
}

export interface Redacted {
  /** As many as were given, in the same order. */
  texts: readonly string[];
  /** Puts the originals back into a text that mentions their placeholders. */
  restore(text: string): string;
}
