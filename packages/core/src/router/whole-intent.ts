import type { Recognition } from './recognition.ts';

/** The intent of a turn that was understood to its end, or `none`: with a remainder, the model still has to hear it. */
export function wholeIntent(recognition: Recognition | null): string {
  return recognition === null || recognition.remainder !== undefined ? 'none' : recognition.intent;
}
