import { Cue } from './pack/cue.ts';

/** What the phrases of an utterance amount to, before the question is looked at. Reused for every turn. */
export interface Findings {
  /** How often each cue was found, after frames, negation and repair. */
  counts: Uint8Array;
  /** The user corrected himself; what he took back is not counted. */
  repaired: boolean;
  /** Repair words, whatever they did. */
  repairs: number;
  /** The phrases contradict the grammar: a frame without a judgement, something turned round that has no opposite. */
  unclear: boolean;
  /** Number of the skill's own intent that was found last, or 0. */
  customCue: number;
  /** Custom intents found, and whether they differ. */
  customs: number;
  customsDiffer: boolean;
  /** The last phrase is a request with nothing in it: "I'd like to", "let's". */
  dangling: boolean;
  /** Words that the question has too, whatever became of them. */
  echoes: number;
  /** Phrases that carry meaning. */
  weight: number;
}

export function createFindings(): Findings {
  return {
    counts: new Uint8Array(Cue.custom),
    repaired: false,
    repairs: 0,
    unclear: false,
    customCue: 0,
    customs: 0,
    customsDiffer: false,
    dangling: false,
    echoes: 0,
    weight: 0,
  };
}

export function resetFindings(findings: Findings): void {
  findings.counts.fill(0);
  findings.repaired = false;
  findings.repairs = 0;
  findings.unclear = false;
  findings.customCue = 0;
  findings.customs = 0;
  findings.customsDiffer = false;
  findings.dangling = false;
  findings.echoes = 0;
  findings.weight = 0;
}

/** How often any of the cues was found. */
export function countOf(counts: Uint8Array, ...cues: readonly Cue[]): number {
  let count = 0;
  for (const found of cues) count += counts[found] as number;
  return count;
}
