import type { Pending } from './row.ts';

const words = (list: string) => new Set(list.split(' '));
const POLAR_OPENERS = words(
  'do does did is are am was were have has had can could will would shall should may might must anything any ' +
    "don't doesn't isn't aren't haven't won't wouldn't shouldn't can't couldn't dont",
);
const OPEN_OPENERS = words('what when where which who whom whose why how');
const LEADS = words('ok okay so and also then please sorry sure alright well great thanks sir madam');

const MORE = / (anything|something|any) (else|more|other) | further (help|assistance) | else (can|may|could) i /;
const CORRECT = / (correct|right|confirm|confirmed) /;
const OFFER = / (would you like|do you want|shall i|should i) /;
/** Polite requests for a value in the form of a yes/no question. */
const REQUEST =
  / (may i|can i|could i) (please )?(know|have|get|ask) | (can|could|will|would) you (please )?(kindly )?(provide|tell|give|share|let me know|specify|spell) /;

/**
 * What an agent's chat text asks, read from its last sentence with a question mark, or from its last sentence when that opens
 * like a question (agents often leave the mark out). `null` when it asks nothing.
 */
export function pendingOf(agentText: string): Pending {
  const question = agentText.replace(/\s+/gu, ' ').trim();
  const sentences = question.split(/(?<=[.?!])\s/u).filter(Boolean);
  const asked = sentences.findLast((sentence) => sentence.endsWith('?')) ?? sentences.at(-1) ?? '';
  const tokens = asked
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  const opener = tokens.find((token) => !LEADS.has(token)) ?? '';
  if (!asked.endsWith('?') && !POLAR_OPENERS.has(opener) && !OPEN_OPENERS.has(opener)) return null;
  const joined = ` ${tokens.join(' ')} `;
  if (MORE.test(joined)) return { kind: 'polar', asks: 'more', question };
  if (OPEN_OPENERS.has(opener) || REQUEST.test(joined)) return { kind: 'slot', asks: 'other', question };
  if (CORRECT.test(joined)) return { kind: 'polar', asks: 'correct', question };
  return { kind: OFFER.test(joined) ? 'offer' : 'polar', asks: 'other', question };
}
