import type { LabelledRow } from '@turnwise/core/learning';
import type { Pending, Recognition, RecognizeContext } from '@turnwise/core/router';

/** One way of understanding control turns, as it takes part in the comparison. Runs in a process of its own. */
export interface System {
  /** Short name, for options and narrow tables. */
  key: string;
  name: string;
  /** How it was set up, one line for the table. */
  setup: string;
  /** Imports and constructs it. Nothing of it may be imported before. */
  load(): Promise<LoadedSystem>;
}

export interface LoadedSystem {
  /** Learners see labelled rows before they are measured on others. */
  train?(rows: readonly LabelledRow[]): Promise<void> | void;
  decide(text: string, context: RecognizeContext): Decision | Promise<Decision>;
}

export type Decision = Recognition | null;

/** An intent of a system that knows no more than that. */
export function decided(intent: string, confidence = 1): Recognition {
  return { intent, confidence, stage: 'grammar', spans: [], flags: [] };
}

const answers = new Set(['yes', 'no', 'maybe']);

/**
 * What a careful author does around any of these systems: a yes, a no or a maybe counts only while a yes/no question is open.
 * It spares them many false answers.
 */
export function heedQuestion(intent: string | undefined, { pending }: RecognizeContext, confidence?: number): Decision {
  if (intent === undefined || intent === 'none') return null;
  if (answers.has(intent) && !asksYesOrNo(pending)) return null;
  return decided(intent, confidence);
}

function asksYesOrNo(pending: Pending | boolean | null | undefined): boolean {
  return pending === true || (typeof pending === 'object' && pending !== null && pending.kind !== 'slot');
}

export const languageOf = (locale: string | undefined): string => (locale ?? 'en').slice(0, 2).toLowerCase();

/** Learners have one class for everything that goes to the model. */
export const classOf = ({ label }: LabelledRow): string => (label === 'mixed' ? 'none' : label);
