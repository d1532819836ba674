import { TurnwiseError } from '../errors/turnwise-error.ts';
import type { Redactor } from '../privacy/redactor.ts';

export interface Redaction {
  texts: readonly string[];
  restore(text: string): string;
}

/**
 * Takes personal data out of everything that a model will read, in one go, so that one value keeps one placeholder.
 *
 * @throws TurnwiseError `REDACTION_FAILED`: then nothing may be sent. It has no cause, which might hold what had to be hidden
 */
export function redactAll(redactor: Redactor | undefined, texts: readonly string[]): Redaction {
  if (!redactor) return { texts, restore: (text) => text };
  const redacted = guarded(() => redactor.redact(texts));
  const { length } = redacted.texts;
  if (length !== texts.length) throw failure(`gave ${length} texts back instead of ${texts.length}`);
  return { texts: redacted.texts, restore: (text) => guarded(() => redacted.restore(text)) };
}

function guarded<Value>(run: () => Value): Value {
  try {
    return run();
  } catch {
    throw failure('threw');
  }
}

function failure(what: string): TurnwiseError {
  return new TurnwiseError({
    code: 'REDACTION_FAILED',
    message: `The redactor ${what}.`,
    hint: 'What it should hide was neither sent nor recorded.',
  });
}
