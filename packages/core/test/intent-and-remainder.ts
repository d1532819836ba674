import type { Recognition } from '../src/router/recognition.ts';

/** What tables of utterances compare: the intent, `yes + what else was said`, or null. */
export function intentAndRemainder(found: Recognition | null): string | null {
  if (found === null) return null;
  return found.remainder === undefined ? found.intent : `${found.intent} + ${found.remainder}`;
}
