import type { ControlIntent } from '../dialogue/control-intent.ts';
import type { RecognitionFlag } from './recognition.ts';

/** What an utterance means, given the question. */
export interface Decision {
  intent: ControlIntent | (string & {});
  confidence: number;
  flags: readonly RecognitionFlag[];
}

/** How sure each kind of evidence is. Thresholds compare against these; order matters more than size. */
export const sure = 0.99;
export const contextual = 0.95;
export const weak = 0.9;
export const hedged = 0.75;
export const misheard = 0.7;

export const noFlags: readonly RecognitionFlag[] = [];
export const fromContext: readonly RecognitionFlag[] = ['contextual'];

export function to(intent: Decision['intent'], confidence: number, flags = noFlags): Decision {
  return { intent, confidence, flags };
}
