import { fromPromise } from 'xstate';
import type { Question } from '../dialogue/question.ts';
import type { Card } from '../dialogue/spoken.ts';

/** What a machine may say to the model when it invokes `model`. Everything is optional: the engine fills in the turn. */
export interface ModelInput {
  /** What to answer. @default what the user said in this turn */
  text?: string;
  /** Added after the conversation's own instructions, for this state only. */
  instructions?: string;
  /** Upper bound of this answer, in tokens. @default the engine's `maxOutputTokens` */
  maxOutputTokens?: number;
  /** Go on with an answer that was cut off, instead of answering the turn. @default false */
  continues?: boolean;
  /** This machine can use replies given ahead (`output.ahead`); the engine asks for them when that pays. @default false */
  takesAhead?: boolean;
  /** This machine can speak a long answer page by page (`output.pages`). @default false: it gets the whole text */
  takesPages?: boolean;
}

/** Something the model said, with the question at its end, if it asks one. */
export interface SpokenAnswer {
  /** Plain, speakable text in full sentences. */
  text: string;
  question?: Question;
}

/** What the model said, ready to be spoken. */
export interface ModelOutput extends SpokenAnswer {
  /**
   * - `complete`: the vendor reported that the model was done · `cut`: it was stopped, `text` ends at the last full sentence
   * - `refused`: the model or a filter declined; `text` is the conversation's own `refused` reply
   */
  outcome: 'complete' | 'cut' | 'refused';
  /** What to say after a plain yes or no to `question`, without asking the model again. */
  ahead?: { yes?: SpokenAnswer; no?: SpokenAnswer };
  /** The rest of a long answer, page by page; `text` is the first. */
  pages?: readonly string[];
  card?: Card;
  /** Things the user might say next. */
  suggestions?: readonly string[];
  /** The model has said goodbye. */
  end?: true;
}

/** Stands for the model in machines. The engine runs it; started by XState itself it fails, because it knows no provider. */
export const modelActor = fromPromise<ModelOutput, ModelInput | undefined>(async () => {
  throw new Error('The actor "model" is run by a Turnwise engine. Pass the conversation to createEngine().');
});
