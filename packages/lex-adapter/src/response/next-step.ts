/** What Lex is told to do after a turn. */
export type NextStep =
  /** `Close`, the intent Fulfilled or Failed: ends the intent, not the session. */
  | 'close-fulfilled'
  | 'close-failed'
  /** `ElicitSlot` of the active intent · of the intent that the user had left · of what Lex was asking for by itself. */
  | 'elicit-slot'
  | 'elicit-remembered-slot'
  | 'elicit-proposed-slot'
  /** `ConfirmIntent`: yes and no come back as `confirmationState`. */
  | 'confirm-intent'
  /** `ElicitIntent`: an open ear; the words come back with whatever intent they match, mostly FallbackIntent. */
  | 'elicit-intent'
  /** `Delegate`: Lex goes on by itself. */
  | 'delegate';

/** Everything the decision depends on. */
export interface StepFacts {
  source: 'dialog' | 'fulfillment';
  /** The conversation is over. */
  ends: boolean;
  /** Something failed, and an apology is spoken. */
  failed: boolean;
  /** There is something to say. */
  says: boolean;
  /** The question that is now open. */
  asks: 'yesNo' | 'open' | 'nothing';
  /** Where the slot is that the machine waits for, if it named one. */
  slot: 'active' | 'remembered' | 'none';
  /** The machine was offered the bot's own intent in this turn, and knows it. */
  asIntent: boolean;
  /**
   * The event's intent is one that the machine knows, and Lex understood this turn by it. FallbackIntent cannot be confirmed, and
   * an intent that the user has left for a question, or for "never mind", should not be.
   */
  confirmable: boolean;
  /** Lex itself was asking for a slot, could not read the answer, and the user has not taken it back ("never mind"). */
  lexAsks: boolean;
}

interface Row {
  when: Partial<StepFacts>;
  step: NextStep;
}

/** The state table of the README: the first row that fits decides. */
export const nextSteps: readonly Row[] = [
  { when: { ends: true, failed: false }, step: 'close-fulfilled' },
  { when: { ends: true, failed: true }, step: 'close-failed' },
  // Also without words: Lex then asks with the slot's own prompt.
  { when: { slot: 'active' }, step: 'elicit-slot' },
  { when: { slot: 'remembered' }, step: 'elicit-remembered-slot' },
  { when: { says: false, source: 'dialog' }, step: 'delegate' },
  // Delegating a fulfillment would call it again; without messages Lex speaks the intent's own closing response.
  { when: { says: false, source: 'fulfillment' }, step: 'close-fulfilled' },
  // Only from a dialog hook: without one Lex would decline a "no" by itself and the machine would never hear it.
  { when: { asks: 'yesNo', confirmable: true, source: 'dialog' }, step: 'confirm-intent' },
  { when: { asks: 'yesNo' }, step: 'elicit-intent' },
  { when: { asks: 'open' }, step: 'elicit-intent' },
  { when: { lexAsks: true }, step: 'elicit-proposed-slot' },
  { when: { asIntent: true, failed: true }, step: 'close-failed' },
  { when: { asIntent: true }, step: 'close-fulfilled' },
  { when: {}, step: 'elicit-intent' },
];

export function nextStep(facts: StepFacts): NextStep {
  const row = nextSteps.find(({ when }) => (Object.keys(when) as (keyof StepFacts)[]).every((fact) => when[fact] === facts[fact]));
  return row?.step ?? 'elicit-intent';
}
