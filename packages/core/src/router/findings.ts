import type { Utterance } from '../text/utterance.ts';
import type { Coverage } from './cover.ts';
import { countOf } from './decision.ts';
import { clauseOf, isFrame } from './frames.ts';
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

const neutral = 1;
const sign = 2;
const order = 3;
const kinds = new Uint8Array(256);
/** What a phrase becomes behind a negator; 0 where there is no opposite. */
const turned = new Uint8Array(256);
/** What may follow "it is" or "I do" without being what they introduce. */
const closes = new Uint8Array(256);

function fill(table: Uint8Array, value: number, types: readonly Cue[]): void {
  for (const type of types) table[type] = value;
}

const agreeing = [Cue.yes, Cue.ok, Cue.right, Cue.agree, Cue.ellipsis, Cue.fine, Cue.praise, Cue.act, Cue.probably];
fill(kinds, neutral, [Cue.polite, Cue.filler, Cue.hesitation, Cue.vocative, Cue.aside, Cue.day, Cue.glue, Cue.subject, Cue.link]);
fill(kinds, order, [Cue.stop, Cue.bye, Cue.cancel, Cue.repeat, Cue.help, Cue.frustration]);
fill(kinds, sign, [...agreeing, Cue.contrary, Cue.no, Cue.refuse, Cue.wrong, Cue.decline, Cue.waive, Cue.later, Cue.enough, Cue.ending]);
fill(turned, Cue.refuse, [...agreeing, Cue.echo, Cue.willing, Cue.kind]);
turned[Cue.stop] = Cue.unstop;
turned[Cue.proceed] = Cue.halt;
turned[Cue.hedge] = Cue.hedge;
turned[Cue.wrong] = Cue.agree;
fill(closes, 1, [Cue.thanks, Cue.yes, Cue.no, Cue.repair, Cue.closing, Cue.bye, Cue.wish, Cue.ellipsis, Cue.hedge, Cue.itIs, Cue.iAm]);

/** Counts phrases: puts clauses together, turns round what stands behind a negator, forgets what a repair word took back. */
export function readFindings(findings: Findings, { cues, from, count }: Coverage, utterance: Utterance): void {
  const { counts } = findings;
  reset(findings);
  let negation = 0;
  /** An open "that is", "I do", and whether it may stand alone. */
  let frame: Cue | 0 = 0;
  let framedAside = false;
  let request = false;
  let ordered = false;
  let saying = false;
  let repairing = false;

  for (let index = 0; index < count; index++) {
    let found = cues[index] as Cue;
    const paused = utterance.pauses[from[index] as number] === 1;
    if (found >= Cue.custom) {
      addCustom(findings, found);
      continue;
    }
    // "Don't. Stop!" and "It is. Thanks" are two things each.
    if (paused) {
      if (negation !== 0) negation = frame = settle(counts);
      if (frame !== 0) frame = closeFrame(findings, frame);
    }
    if (kinds[found] === neutral) {
      // "I am Sam" is a name, not an answer; "I am sorry" is politeness.
      if (found === Cue.vocative && frame !== 0) findings.unclear = true;
      if (found === Cue.polite && frame === Cue.iAm) frame = 0;
      // "It is for me" says what it is for; "it is, for me" agrees.
      if (found === Cue.aside && frame !== 0 && isFrame(frame)) framedAside = true;
      add(counts, found);
      continue;
    }
    findings.weight++;

    if (frame !== 0 && found !== Cue.negator && found !== Cue.echo) {
      const clause: Cue | 0 = isFrame(frame) ? clauseOf(frame, found) : 0;
      if (clause !== 0) found = clause;
      else if (closes[found] === 1 && !framedAside) closeFrame(findings, frame);
      else findings.unclear = true;
      frame = 0;
      framedAside = false;
    } else if (found === Cue.echo) {
      findings.echoes++;
      // "I do smoke" says "I do".
      if (frame === Cue.ellipsis) closeFrame(findings, frame);
      frame = 0;
    }
    if (isFrame(found) || (found === Cue.ellipsis && negation === 0)) {
      frame = found;
      findings.weight--;
      continue;
    }

    // "can you stop": the request belongs to the order and says nothing itself; "could you confirm" asks for a yes instead of giving one.
    if (request && (kinds[found] === order || found === Cue.saying || found === Cue.again)) subtract(counts, Cue.willing);
    if (request && found === Cue.yes && !paused) findings.unclear = true;
    // "can we not".
    if (request && found === Cue.negator) subtract(counts, Cue.willing);
    request = found === Cue.willing;
    // "I want to leave later" is no goodbye, and "stop my account" no stop.
    if (ordered && (found === Cue.refuse || found === Cue.later || found === Cue.right) && !paused) findings.unclear = true;
    ordered = kinds[found] === order;
    // "say that again", "again, say it".
    if (saying && found === Cue.again) {
      subtract(counts, Cue.saying);
      found = Cue.repeat;
    } else if (found === Cue.saying && countOf(counts, Cue.again) > 0) {
      subtract(counts, Cue.again);
      found = Cue.repeat;
    }
    saying = found === Cue.saying;
    findings.dangling = found === Cue.willing && negation === 0;

    if (found === Cue.negator || found === Cue.unwilling) {
      if (negation !== 0) settle(counts);
      negation = found;
      continue;
    }
    if (found === Cue.repair) {
      repairing = true;
      findings.repairs++;
      continue;
    }
    if (negation !== 0) {
      // "it is not wrong": the clause would have made a refusal of it.
      const opposite = cues[index] === Cue.wrong ? Cue.agree : (turned[found] as number);
      // "I don't want to, thanks": only an unwillingness can stand alone before something else.
      if (opposite === 0 && negation === Cue.unwilling) settle(counts);
      else if (opposite === 0) findings.unclear = true;
      else found = opposite;
      // Every word of an echo stays turned round: "I don't want to buy tickets".
      if (cues[index] !== Cue.echo && cues[index] !== Cue.willing) negation = 0;
    }
    if (repairing && (kinds[found] === sign || found === Cue.maybe)) {
      findings.repaired = forgetSigns(counts) || findings.repaired;
      repairing = false;
    }
    add(counts, found);
  }
  // "it is not", "I am not".
  if (negation !== 0) frame = settle(counts);
  if (frame !== 0 && framedAside) findings.unclear = true;
  else if (frame !== 0) closeFrame(findings, frame);
}

function reset(findings: Findings): void {
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

function addCustom(findings: Findings, found: number): void {
  findings.customsDiffer ||= findings.customCue !== 0 && findings.customCue !== found;
  findings.customCue = found;
  findings.customs++;
  findings.weight++;
}

function add(counts: Uint8Array, found: number): void {
  counts[found] = (counts[found] as number) + 1;
}

function subtract(counts: Uint8Array, found: number): void {
  counts[found] = (counts[found] as number) - 1;
}

/** A negator with nothing behind it declines. */
function settle(counts: Uint8Array): 0 {
  add(counts, Cue.refuse);
  return 0;
}

/** "It is", "I do", "I am" agree when left alone; "you are" says nothing. */
function closeFrame(findings: Findings, frame: number): 0 {
  if (frame === Cue.youAre) findings.unclear = true;
  else add(findings.counts, Cue.ellipsis);
  findings.weight++;
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
