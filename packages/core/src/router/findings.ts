import type { Utterance } from '../text/utterance.ts';
import type { Coverage } from './cover.ts';
import { type CueType, cue, firstCustomCue } from './pack/cue-types.ts';

/** What the phrases of an utterance amount to, before the question is looked at. Reused for every turn. */
export interface Findings {
  /** How often each cue was found, after negation and repair. */
  counts: Uint8Array;
  /** The user corrected himself; what he took back is not counted. */
  repaired: boolean;
  /** Repair words, whatever they did. */
  repairs: number;
  /** Something was turned round that has no opposite. */
  unclear: boolean;
  /** Number of the skill's own intent that was found last, or 0. */
  customCue: number;
  /** Custom intents found, and whether they differ. */
  customs: number;
  customsDiffer: boolean;
  /** The last phrase is a frame with nothing in it: "I'd like to", "let's". */
  dangling: boolean;
  /** Words that the question has too, whatever became of them. */
  echoes: number;
  /** Phrases that carry meaning. */
  weight: number;
}

export function createFindings(): Findings {
  return {
    counts: new Uint8Array(firstCustomCue),
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

const kinds = new Uint8Array(256);
const neutral = 1;
const sign = 2;
/** What a phrase becomes behind a negator; 0 where there is no opposite. */
const turned = new Uint8Array(256);

function mark(kind: number, types: readonly CueType[]): void {
  for (const type of types) kinds[cue[type]] = kind;
}
mark(neutral, ['polite', 'filler', 'hesitation', 'vocative', 'aside', 'glue', 'subject', 'link', 'day']);
const order = 3;
mark(order, ['stop', 'bye', 'cancel', 'repeat', 'help', 'frustration']);
mark(sign, ['yes', 'ok', 'agree', 'ellipsis', 'fine', 'praise', 'act', 'contrary', 'no', 'refuse', 'decline', 'later', 'probably']);
for (const type of ['yes', 'ok', 'agree', 'ellipsis', 'fine', 'praise', 'act', 'probably', 'echo', 'willing'] as const)
  turned[cue[type]] = cue.refuse;
turned[cue.stop] = cue.unstop;
turned[cue.proceed] = cue.halt;
turned[cue.hedge] = cue.hedge;

/** What may follow "I do" without being what it introduces. */
const closes = new Set<number>([cue.thanks, cue.yes, cue.no, cue.repair, cue.closing, cue.bye, cue.wish, cue.ellipsis, cue.hedge]);

/** Counts phrases, turning round what stands behind a negator and forgetting what a repair word took back. */
export function readFindings(findings: Findings, { cues, from, count }: Coverage, utterance: Utterance): void {
  const { counts } = findings;
  counts.fill(0);
  findings.repaired = false;
  findings.repairs = 0;
  findings.unclear = false;
  findings.customCue = 0;
  findings.customs = 0;
  findings.customsDiffer = false;
  findings.dangling = false;
  findings.echoes = 0;
  findings.weight = 0;
  let negation = 0;
  let repairing = false;
  let framed = false;
  let ordered = false;
  let elliptical = false;

  for (let index = 0; index < count; index++) {
    let found = cues[index] as number;
    if (found >= firstCustomCue) {
      findings.customsDiffer ||= findings.customCue !== 0 && findings.customCue !== found;
      findings.customCue = found;
      findings.customs++;
      findings.weight++;
      continue;
    }
    // "Don't. Stop!" is two things.
    if (negation !== 0 && utterance.pauses[from[index] as number] === 1) negation = settle(counts);
    // "I am Sam" is a name, not an answer.
    if (found === cue.vocative && elliptical && utterance.pauses[from[index] as number] === 0) findings.unclear = true;
    if (kinds[found] === neutral) {
      add(counts, found);
      continue;
    }
    findings.weight++;
    const afterPause = utterance.pauses[from[index] as number] === 1;
    if (found === cue.echo) findings.echoes++;
    // "can you stop": the frame belongs to the order and says nothing itself.
    if (framed && kinds[found] === order) counts[cue.willing] = (counts[cue.willing] as number) - 1;
    // "could you confirm …" asks for a yes instead of giving one.
    if (framed && found === cue.yes && !afterPause) findings.unclear = true;
    framed = found === cue.willing;
    // "I want to leave later" is no goodbye.
    if (ordered && (found === cue.refuse || found === cue.later) && !afterPause) findings.unclear = true;
    ordered = kinds[found] === order;
    // "it is wonderful work" introduces, it does not agree.
    if (elliptical && !afterPause && !closes.has(found)) findings.unclear = true;
    elliptical = found === cue.ellipsis && negation === 0;
    findings.dangling = found === cue.willing && negation === 0;
    if (found === cue.negator || found === cue.unwilling) {
      if (negation !== 0) settle(counts);
      negation = found;
      continue;
    }
    if (found === cue.repair) {
      repairing = true;
      findings.repairs++;
      continue;
    }
    if (negation !== 0) {
      const opposite = turned[found] as number;
      // "I don't want to, thanks": only an unwillingness can stand alone before something else.
      if (opposite === 0 && negation === cue.unwilling) settle(counts);
      else if (opposite === 0) findings.unclear = true;
      else found = opposite;
      // Every word of an echo stays turned round: "I don't want to buy tickets".
      if (cues[index] !== cue.echo && cues[index] !== cue.willing) negation = 0;
    }
    if (repairing && (kinds[found] === sign || found === cue.maybe)) {
      findings.repaired = forgetSigns(counts) || findings.repaired;
      repairing = false;
    }
    add(counts, found);
  }
  if (negation !== 0) settle(counts);
}

function add(counts: Uint8Array, found: number): void {
  counts[found] = (counts[found] as number) + 1;
}

/** A negator with nothing behind it declines. */
function settle(counts: Uint8Array): 0 {
  add(counts, cue.refuse);
  return 0;
}

function forgetSigns(counts: Uint8Array): boolean {
  let forgotten = false;
  for (let found = 1; found < counts.length; found++) {
    if (kinds[found] !== sign || counts[found] === 0) continue;
    counts[found] = 0;
    forgotten = true;
  }
  return forgotten;
}

/** Whether a phrase carries no meaning of its own. */
export function isNeutral(cueNumber: number): boolean {
  return kinds[cueNumber] === neutral;
}
