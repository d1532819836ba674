import { describe, expect, it } from 'vitest';
import { type NextStep, nextStep, nextSteps, type StepFacts } from './next-step.ts';

const values: { [Fact in keyof StepFacts]: readonly StepFacts[Fact][] } = {
  source: ['dialog', 'fulfillment'],
  ends: [false, true],
  failed: [false, true],
  says: [true, false],
  asks: ['nothing', 'yesNo', 'open'],
  slot: ['none', 'active', 'remembered'],
  asIntent: [false, true],
  confirmable: [false, true],
  lexAsks: [false, true],
};

const everything = Object.entries(values).reduce<Partial<StepFacts>[]>(
  (combinations, [fact, options]) => combinations.flatMap((facts) => options.map((option) => ({ ...facts, [fact]: option }))),
  [{}],
) as StepFacts[];

const chat: StepFacts = {
  source: 'dialog',
  ends: false,
  failed: false,
  says: true,
  asks: 'nothing',
  slot: 'none',
  asIntent: false,
  confirmable: false,
  lexAsks: false,
};
const own = { asIntent: true, confirmable: true };
const fulfillment = { ...own, source: 'fulfillment' } as const;

describe('what Lex is told to do next', () => {
  it.each<[string, Partial<StepFacts>, NextStep]>([
    ['the talk ends', { ends: true }, 'close-fulfilled'],
    ['the talk ends although a slot was open', { ends: true, slot: 'active' }, 'close-fulfilled'],
    ['the talk ends with an apology', { ends: true, failed: true }, 'close-failed'],
    ['a slot of the active intent is asked for', { ...own, slot: 'active', asks: 'open' }, 'elicit-slot'],
    ['it is asked for with an apology', { ...own, slot: 'active', asks: 'open', failed: true }, 'elicit-slot'],
    ['it is asked for without words', { ...own, slot: 'active', asks: 'open', says: false }, 'elicit-slot'],
    ['it is asked for from a fulfillment hook', { ...fulfillment, slot: 'active', asks: 'open' }, 'elicit-slot'],
    ['the slot stands for yes or no', { ...own, slot: 'active', asks: 'yesNo' }, 'elicit-slot'],
    ['the slot belongs to an intent that was left', { slot: 'remembered', asks: 'open' }, 'elicit-remembered-slot'],
    ['the slot belongs to no intent', { slot: 'none', asks: 'open' }, 'elicit-intent'],
    ['nothing is said in a dialog', { ...own, says: false }, 'delegate'],
    ['nothing is said in FallbackIntent', { says: false }, 'delegate'],
    ['nothing is said in a dialog, a yes/no question is open', { ...own, says: false, asks: 'yesNo' }, 'delegate'],
    ['nothing is said in a fulfillment', { ...fulfillment, says: false }, 'close-fulfilled'],
    ['a yes/no question in an intent of the machine', { ...own, asks: 'yesNo' }, 'confirm-intent'],
    ['a yes/no question after Lex has read a yes or a no', { confirmable: true, asks: 'yesNo' }, 'confirm-intent'],
    ['a yes/no question after words that Lex could not read', { asks: 'yesNo' }, 'elicit-intent'],
    ['a yes/no question in FallbackIntent', { asks: 'yesNo' }, 'elicit-intent'],
    ['a yes/no question from a fulfillment hook', { ...fulfillment, asks: 'yesNo' }, 'elicit-intent'],
    ['an open question in an intent of the machine', { ...own, asks: 'open' }, 'elicit-intent'],
    ['an open question in FallbackIntent', { asks: 'open' }, 'elicit-intent'],
    ['an answer while Lex itself asks for a slot', { lexAsks: true }, 'elicit-proposed-slot'],
    ['a question while Lex itself asks for a slot', { lexAsks: true, asks: 'open' }, 'elicit-intent'],
    ['an intent of the machine is done in a dialog', own, 'close-fulfilled'],
    ['an intent of the machine is done in a fulfillment', fulfillment, 'close-fulfilled'],
    ['an intent of the machine failed', { ...own, failed: true }, 'close-failed'],
    ['the chat goes on', {}, 'elicit-intent'],
    ['the chat goes on from a fulfillment hook', { source: 'fulfillment' }, 'elicit-intent'],
    ['the chat goes on after an apology', { failed: true }, 'elicit-intent'],
  ])('%s', (_, facts, step) => {
    expect(nextStep({ ...chat, ...facts })).toBe(step);
  });

  it('has no row that another one hides', () => {
    const used = new Set(everything.map((facts) => nextSteps.findIndex(({ when }) => fits(when, facts))));
    expect([...used].sort((a, b) => a - b)).toEqual(nextSteps.map((_, index) => index));
  });

  it('never asks for words that are missing, nor confirms what cannot be confirmed', () => {
    for (const facts of everything) {
      const step = nextStep(facts);
      if (!facts.says) expect(['elicit-intent', 'confirm-intent', 'elicit-proposed-slot']).not.toContain(step);
      if (!facts.confirmable) expect(step).not.toBe('confirm-intent');
      if (facts.ends) expect(step).toMatch(/^close-/);
      if (facts.source === 'fulfillment') expect(step).not.toBe('delegate');
    }
  });
});

function fits(when: Partial<StepFacts>, facts: StepFacts): boolean {
  return Object.entries(when).every(([fact, value]) => facts[fact as keyof StepFacts] === value);
}
