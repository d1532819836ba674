import type { ControlIntent } from '../dialogue/control-intent.ts';

/** Which stage of the router decided. `platform`: the platform had already understood the turn. */
export type RecognitionStage = 'platform' | 'memo' | 'grammar' | 'similarity' | 'learned';

/** Part of an utterance and what it was read as. */
export interface Span {
  /** Type of the cue: `yes`, `no`, `stop`, `negator`, `filler`, `polite`, … */
  type: string;
  /** Index of the first character in the utterance, and of the first one after the span (UTF-16). */
  start: number;
  end: number;
}

export type RecognitionFlag =
  /** The user is angry or fed up; whether that ends the talk is the conversation's policy. */
  | 'frustration'
  /** "I guess", "probably". */
  | 'hedged'
  /** The user corrected himself: "yes, wait, no". */
  | 'repaired'
  /** The decision needed the words of the question (echo answers, "that's all"). */
  | 'contextual'
  /** A stop word of another loaded locale. */
  | 'foreign';

/** A turn that was understood without a model, with the evidence. */
export interface Recognition {
  intent: ControlIntent | (string & {});
  /** From 0 to 1. */
  confidence: number;
  stage: RecognitionStage;
  spans: readonly Span[];
  /** What the user said beyond the intent: "make it two" in "yes and make it two". */
  remainder?: string;
  flags: readonly RecognitionFlag[];
}
