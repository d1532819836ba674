import type { Utterance } from '../text/utterance.ts';
import type { Coverage } from './cover.ts';
import { Cue, cueNames } from './pack/cue.ts';
import type { Span } from './recognition.ts';

/** The phrases of an utterance as places in its text. */
export function spansOf({ cues, from, to, count }: Coverage, { starts, ends }: Utterance, intents: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < count; index++) {
    spans.push({
      type: nameOf(cues[index] as number, intents),
      start: starts[from[index] as number] as number,
      end: ends[(to[index] as number) - 1] as number,
    });
  }
  return spans;
}

function nameOf(found: number, intents: readonly string[]): string {
  return found < Cue.custom ? (cueNames[found] as string) : (intents[found - Cue.custom] as string);
}
