import type { Utterance } from '../text/utterance.ts';
import type { Coverage } from './cover.ts';
import { cueNames, firstCustomCue } from './pack/cue-types.ts';
import type { Span } from './recognition.ts';

/** The phrases of an utterance as places in its text. */
export function spansOf({ cues, from, to, count }: Coverage, { starts, ends }: Utterance, intents: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < count; index++) {
    spans.push({
      type: cueNames[cues[index] as number] ?? intents[(cues[index] as number) - firstCustomCue] ?? 'custom',
      start: starts[from[index] as number] as number,
      end: ends[(to[index] as number) - 1] as number,
    });
  }
  return spans;
}
