import type { Utterance } from '../text/utterance.ts';
import type { Coverage } from './cover.ts';
import { closesClause, isNeutral, isOrder, isSign, oppositeOf } from './cue-kinds.ts';
import { type Findings, resetFindings } from './findings.ts';
import { clauseOf, isFrame } from './frames.ts';
import { Cue } from './pack/cue.ts';

/** What was begun by earlier phrases and waits for the next one. */
interface Open {
  /** "that is", "I do": the beginning of a clause, and whether something stood between that it cannot introduce. */
  frame: Cue | 0;
  framedAside: boolean;
  /** "don't", "I don't want to". */
  negation: Cue | 0;
  /** The last phrase was "can you" · an order · "say that". */
  request: boolean;
  ordered: boolean;
  saying: boolean;
  /** "no, wait": the next sign takes back those before. */
  repairing: boolean;
}

// One for all: reading never waits.
const open: Open = { frame: 0, framedAside: false, negation: 0, request: false, ordered: false, saying: false, repairing: false };

/** Counts phrases: puts clauses together, turns round what stands behind a negator, forgets what a repair word took back. */
export function readFindings(findings: Findings, { cues, from, count }: Coverage, utterance: Utterance): void {
  resetFindings(findings);
  open.frame = open.negation = 0;
  open.framedAside = open.request = open.ordered = open.saying = open.repairing = false;
  for (let index = 0; index < count; index++) {
    const found = cues[index] as Cue;
    const paused = utterance.pauses[from[index] as number] === 1;
    if (found >= Cue.custom) readCustom(findings, found);
    else {
      if (paused) readPause(findings);
      if (isNeutral(found)) readNeutral(findings, found);
      else readPhrase(findings, found, paused);
    }
  }
  readEnd(findings);
}

function readCustom(findings: Findings, found: number): void {
  findings.customsDiffer ||= findings.customCue !== 0 && findings.customCue !== found;
  findings.customCue = found;
  findings.customs++;
  findings.weight++;
}

/** "Don't. Stop!" and "It is. Thanks" are two things each. */
function readPause(findings: Findings): void {
  if (open.negation !== 0) {
    settleNegation(findings);
    open.frame = 0;
  }
  if (open.frame !== 0) closeFrame(findings);
}

function readNeutral(findings: Findings, found: Cue): void {
  // "I am Sam" is a name, not an answer; "I am sorry" is politeness.
  if (found === Cue.vocative && open.frame !== 0) findings.unclear = true;
  if (found === Cue.polite && open.frame === Cue.iAm) open.frame = 0;
  // "It is for me" says what it is for; "it is, for me" agrees.
  if (found === Cue.aside && open.frame !== 0 && isFrame(open.frame)) open.framedAside = true;
  add(findings, found);
}

function readPhrase(findings: Findings, raw: Cue, paused: boolean): void {
  findings.weight++;
  const found = readClause(findings, raw);
  if (isFrame(found) || (found === Cue.ellipsis && open.negation === 0)) {
    open.frame = found;
    findings.weight--;
    return;
  }
  readRequest(findings, found, paused);
  const meant = readSaying(findings, found);
  findings.dangling = meant === Cue.willing && open.negation === 0;

  if (meant === Cue.negator || meant === Cue.unwilling) {
    if (open.negation !== 0) settleNegation(findings);
    open.negation = meant;
  } else if (meant === Cue.repair) {
    open.repairing = true;
    findings.repairs++;
  } else {
    const turned = readNegation(findings, raw, meant);
    if (open.repairing && (isSign(turned) || turned === Cue.maybe)) {
      findings.repaired = forgetSigns(findings) || findings.repaired;
      open.repairing = false;
    }
    add(findings, turned);
  }
}

/** What the phrase is behind an open beginning of a clause. */
function readClause(findings: Findings, found: Cue): Cue {
  if (found === Cue.echo) {
    findings.echoes++;
    // "I do smoke" says "I do".
    if (open.frame === Cue.ellipsis) closeFrame(findings);
    open.frame = 0;
    return found;
  }
  if (open.frame === 0 || found === Cue.negator) return found;
  const clause = isFrame(open.frame) ? clauseOf(open.frame, found) : 0;
  if (clause === 0) {
    if (closesClause(found) && !open.framedAside) closeFrame(findings);
    else findings.unclear = true;
  }
  open.frame = 0;
  open.framedAside = false;
  return clause === 0 ? found : clause;
}

function readRequest(findings: Findings, found: Cue, paused: boolean): void {
  const { counts } = findings;
  // "can you stop": the request belongs to the order and says nothing itself; so does "can we" in "can we not".
  if (open.request && (isOrder(found) || found === Cue.saying || found === Cue.again || found === Cue.negator))
    subtract(counts, Cue.willing);
  // "could you confirm" asks for a yes instead of giving one.
  if (open.request && found === Cue.yes && !paused) findings.unclear = true;
  open.request = found === Cue.willing;
  // "I want to leave later" is no goodbye, and "stop my account" no stop.
  if (open.ordered && (found === Cue.refuse || found === Cue.later || found === Cue.right) && !paused) findings.unclear = true;
  open.ordered = isOrder(found);
}

/** "say that again" and "again, say it" ask to repeat. */
function readSaying({ counts }: Findings, found: Cue): Cue {
  let meant = found;
  if (open.saying && found === Cue.again) {
    subtract(counts, Cue.saying);
    meant = Cue.repeat;
  } else if (found === Cue.saying && (counts[Cue.again] as number) > 0) {
    subtract(counts, Cue.again);
    meant = Cue.repeat;
  }
  open.saying = meant === Cue.saying;
  return meant;
}

/** What the phrase is behind an open negator. */
function readNegation(findings: Findings, raw: Cue, found: Cue): Cue {
  if (open.negation === 0) return found;
  // "it is not wrong": the clause has made a refusal of it already.
  const opposite = raw === Cue.wrong ? Cue.agree : oppositeOf(found);
  // "I don't want to, later": only an unwillingness can stand alone before something else; any negator can before thanks.
  if (opposite === 0 && (open.negation === Cue.unwilling || found === Cue.thanks)) add(findings, Cue.refuse);
  else if (opposite === 0) findings.unclear = true;
  // Every word of an echo stays turned round: "I don't want to buy tickets".
  if (raw !== Cue.echo && raw !== Cue.willing) open.negation = 0;
  return opposite === 0 ? found : opposite;
}

function readEnd(findings: Findings): void {
  // "it is not", "I am not".
  if (open.negation !== 0) settleNegation(findings);
  else if (open.frame !== 0 && open.framedAside) findings.unclear = true;
  else if (open.frame !== 0) closeFrame(findings);
}

/** A negator with nothing behind it declines. */
function settleNegation(findings: Findings): void {
  add(findings, Cue.refuse);
  open.negation = 0;
}

/** "It is", "I do", "I am" agree when left alone; "you are" says nothing. */
function closeFrame(findings: Findings): void {
  if (open.frame === Cue.youAre) findings.unclear = true;
  else add(findings, Cue.ellipsis);
  findings.weight++;
  open.frame = 0;
}

function add({ counts }: Findings, found: Cue): void {
  counts[found] = (counts[found] as number) + 1;
}

function subtract(counts: Uint8Array, found: Cue): void {
  counts[found] = (counts[found] as number) - 1;
}

function forgetSigns({ counts }: Findings): boolean {
  let forgotten = false;
  for (let found = 1; found < counts.length; found++) {
    if (!isSign(found) || counts[found] === 0) continue;
    counts[found] = 0;
    forgotten = true;
  }
  return forgotten;
}
