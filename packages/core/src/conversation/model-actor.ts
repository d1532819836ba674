import { fromPromise } from 'xstate';
import type { Question } from '../dialogue/question.ts';

/** What a machine may say to the model when it invokes `model`. Everything is optional: the engine fills in the turn. */
export interface ModelInput {
  /** What to answer. @default what the user said in this turn */
  text?: string;
  /** Added after the conversation's own instructions, for this state only. */
  instructions?: string;
  /** Upper bound of this answer, in tokens. @default the engine's `maxOutputTokens` */
  maxOutputTokens?: number;
}

/** What the model said, ready to be spoken. */
export interface ModelOutput {
  /** Plain, speakable text in full sentences. */
  text: string;
  /**
   * - `complete`: the vendor reported that the model was done · `cut`: it was stopped, `text` ends at the last full sentence
   * - `refused`: the model or a filter declined; `text` is the conversation's own `refused` reply
   */
  outcome: 'complete' | 'cut' | 'refused';
  /** The question at the end of the answer, if it asks one. */
  question?: Question;
}

/** Stands for the model in machines. The engine runs it; started by XState itself it fails, because it knows no provider. */
export const modelActor = fromPromise<ModelOutput, ModelInput | undefined>(async () => {
  throw new Error('The actor "model" is run by a Turnwise engine. Pass the conversation to createEngine().');
});
