import type { ControlIntent } from '../dialogue/control-intent.ts';
import type { Asked } from './asked.ts';
import type { Findings } from './findings.ts';
import { type CueType, cue, firstCustomCue } from './pack/cue-types.ts';
import type { RecognitionFlag } from './recognition.ts';

/** What an utterance means, given the question. */
export interface Decision {
  intent: ControlIntent | (string & {});
  confidence: number;
  flags: readonly RecognitionFlag[];
}

/** How sure each kind of evidence is. Thresholds compare against these; order matters more than size. */
const sure = 0.99;
const contextual = 0.95;
const weak = 0.9;
const hedged = 0.75;
const misheard = 0.7;

const none: readonly RecognitionFlag[] = [];

/**
 * The meaning of a fully covered utterance, or null when the phrases do not add up to one.
 * Orders first (stop over goodbye over cancel over repeat over help), then the answer to the question, then thanks.
 */
export function decide(findings: Findings, asked: Asked | null, intents: readonly string[]): Decision | null {
  if (findings.unclear || findings.weight === 0) return null;
  if (findings.customCue > 0) return decideCustom(findings, intents);
  const order = decideOrder(findings, asked);
  // An order with content beside it is a request: "I changed my mind, buy insurance".
  if (order !== undefined) return order === null || isContent(findings) ? null : order;
  const answer = asked?.polar ? decideAnswer(findings, asked) : decideUnasked(findings);
  if (answer === null || !findings.repaired) return answer;
  return { ...answer, flags: [...answer.flags, 'repaired'] };
}

/** An intent of the skill's own, with nothing beside it but politeness and a frame. */
function decideCustom({ counts, customCue, customs, customsDiffer, weight }: Findings, intents: readonly string[]): Decision | null {
  const beside = customs + (counts[cue.thanks] as number) + (counts[cue.willing] as number) + (counts[cue.ok] as number);
  const intent = intents[customCue - firstCustomCue];
  return intent === undefined || customsDiffer || beside < weight ? null : { intent, confidence: sure, flags: none };
}

/** Orders and goodbyes, which need no question. Undefined when there are none. */
function decideOrder(findings: Findings, asked: Asked | null): Decision | null | undefined {
  const has = (type: CueType) => (findings.counts[cue[type]] as number) > 0;
  const declines = has('no') || has('refuse') || has('later');
  if (has('frustration')) return to('stop', weak, ['frustration']);
  if (has('bye') || has('wish')) return to('end', sure);
  if (isMisheardBye(findings)) return to('end', misheard);
  if (has('stop')) {
    // "Anything else?" – "no, that's enough": an answer, not an order.
    if (declines && asked?.asks === 'more') return to('no', weak, ['contextual']);
    // "stop, no, don't stop" takes itself back.
    return has('proceed') || (findings.counts[cue.unstop] as number) > 0 || findings.repaired ? null : to('stop', sure);
  }
  if (has('cancel')) return asked?.polar && asked.asks !== 'unknown' && declines ? to('no', weak) : to('cancel', sure);
  if (has('repeat') || (has('again') && findings.weight === (findings.counts[cue.again] as number))) return to('repeat', sure);
  if (has('help')) return asked?.polar && (has('yes') || has('no')) ? null : to('help', sure);
  return undefined;
}

/** Frames that no order fills, acts and echoes. */
function isContent({ counts }: Findings): boolean {
  return (counts[cue.willing] as number) + (counts[cue.act] as number) + (counts[cue.echo] as number) > 0;
}

/** "by by", "thanks by". */
function isMisheardBye({ counts }: Findings): boolean {
  const heard = counts[cue.byeMisheard] as number;
  if (heard === 0) return false;
  return heard > 1 || (counts[cue.thanks] as number) > 0 || (counts[cue.closing] as number) > 0;
}

/** Without a question only formulas of closing and thanks mean something. */
function decideUnasked({ counts }: Findings): Decision | null {
  const count = (type: CueType) => counts[cue[type]] as number;
  if (count('byeMisheard') + count('maybe') + count('hedge') + count('contrary') + count('probably') + count('act') + count('willing') > 0)
    return null;
  if ((counts[cue.halt] as number) > 0) return to('stop', weak);
  if (count('proceed') + (counts[cue.unstop] as number) > 0) return null;
  if (count('closing') > 0) return to('end', weak);
  if (
    count('thanks') > 0 &&
    count('yes') + count('no') + count('refuse') + count('decline') + count('later') + count('agree') + count('ellipsis') === 0
  )
    return to('thanks', weak);
  return null;
}

function decideAnswer(findings: Findings, asked: Asked): Decision | null {
  const { counts } = findings;
  const count = (type: CueType) => counts[cue[type]] as number;
  const has = (type: CueType) => count(type) > 0;
  const echo = counts[cue.echo] as number;
  const halt = counts[cue.halt] as number;
  const unstop = counts[cue.unstop] as number;

  if (has('byeMisheard')) return null;
  if (has('yesMisheard') || has('noMisheard')) return decideMisheard(findings);

  // "I'd like to", "let's": what was asked, left out.
  const elliptical = findings.dangling && echo === 0 ? 1 : 0;
  let agrees = elliptical + count('ellipsis') + count('yes') + count('agree') + count('contrary') + count('probably');
  const declines = count('no') + count('refuse') + count('decline') + count('later');
  let known: readonly RecognitionFlag[] = none;

  if (echo > 0 && (has('proceed') || unstop > 0 || halt > 0 || (has('closing') && declines === 0))) return null;
  if (has('proceed') || unstop > 0 || halt > 0) return decideGoing(findings, asked, agrees, declines);

  // "maybe, but not now" declines.
  if (has('maybe') && declines > 0 && agrees === 0) return to('no', hedged, ['hedged']);
  if (has('maybe')) return to('maybe', agrees > 0 || declines > 0 ? weak : sure);

  if (has('closing')) {
    if (declines > 0 && agrees === 0) return to('no', sure, ['contextual']);
    if (declines > 0) return null;
    if (asked.asks === 'all') return to('end', contextual, ['contextual']);
    if (asked.asks === 'correct' && !asked.statement) return to('yes', contextual, ['contextual']);
    if (agrees === 0 && asked.asks === 'more') return to('no', contextual, ['contextual']);
    return agrees > 0 ? to('yes', weak, ['contextual']) : to('end', weak, ['contextual']);
  }

  if (agrees > 0 && declines > 0) return has('yes') && has('no') ? to('maybe', weak) : null;

  if (echo > 0) {
    if (declines > 0) {
      // "no, 3 tickets" corrects something; "no, I don't want tickets" declines.
      if (has('later') ? has('day') || has('unwilling') : !has('refuse') || has('willing')) return null;
      known = ['contextual'];
    } else {
      if (asked.asks === 'more') return null;
      if (has('maybe') || has('hedge') || findings.repairs > 0) return null;
      if (has('day')) return null;
      // Without a yes an echo may correct what it repeats: "I want it with subtitles" after "without subtitles, right?"
      const wants = (has('willing') || has('polite')) && asked.asks !== 'correct';
      if (!wants && agrees + count('ok') + count('fine') === 0) return null;
      agrees++;
      known = ['contextual'];
    }
  }

  if (declines > 0) {
    if (has('act') && !has('later')) return null;
    if (has('willing') && echo === 0 && !has('later')) return null;
    if (has('later') && has('day')) return null;
    const confidence = has('hedge') ? hedged : sure;
    if (asked.negative && asked.answering === 'inverted' && count('no') === declines) return to('maybe', weak, ['contextual']);
    return to('no', confidence, has('hedge') ? ['hedged'] : known);
  }

  if (agrees > 0) {
    // "could you do that" may be a request of its own.
    if (asked.asks === 'unknown' && has('willing') && !findings.dangling && !has('yes')) return null;
    if (asked.asks === 'all') return to('end', contextual, ['contextual']);
    if (asked.negative && count('yes') === agrees && asked.answering !== 'polarity') return to('maybe', weak, ['contextual']);
    if (has('hedge') || count('probably') === agrees) return to('yes', hedged, ['hedged']);
    return to('yes', known === none ? sure : contextual, known);
  }

  return decideWeakSigns(findings, asked);
}

/** "keep going" and "don't stop" agree with going on and decline an end; about other questions "don't stop" says nothing. */
function decideGoing({ counts }: Findings, { asks }: Asked, agrees: number, declines: number): Decision | null {
  const onward = (counts[cue.proceed] as number) > 0 || (counts[cue.unstop] as number) > 0;
  const halting = (counts[cue.halt] as number) > 0;
  if (onward && halting) return null;
  if (asks === 'end' || asks === 'all') return agrees > 0 && declines === 0 ? null : to(onward ? 'no' : 'yes', contextual, ['contextual']);
  if (asks === 'continue' || asks === 'more') {
    // "no, don't stop" repeats the order, it does not contradict it.
    if (onward) return to('yes', contextual, ['contextual']);
    return agrees > 0 ? null : to('no', contextual, ['contextual']);
  }
  // Of an unknown question, "next" and "continue" may be orders about something else.
  if (asks === 'unknown' || (counts[cue.unstop] as number) > 0 || halting || declines > 0) return null;
  return to('yes', weak);
}

/** "okay", "perfect", "book it", "thanks" and nothing stronger. */
function decideWeakSigns({ counts }: Findings, asked: Asked): Decision | null {
  const count = (type: CueType) => counts[cue[type]] as number;
  const thanks = count('thanks') > 0;
  if (asked.asks === 'more') {
    // "Anything else?" – "okay, thank you": no. "Okay" alone leaves it open.
    return thanks || (count('fine') > 0 && count('act') === 0) ? to('no', weak, ['contextual']) : null;
  }
  if (count('willing') > 0 && count('act') === 0) return null;
  // "okay, thanks" acknowledges; whether it answers depends on the question.
  if (thanks && asked.asks === 'unknown') return null;
  if (count('ok') + count('fine') > 0) return count('hedge') > 0 ? to('yes', hedged, ['hedged']) : to('yes', weak);
  if (count('praise') + count('act') > 0) return asked.asks === 'unknown' ? null : to('yes', weak, ['contextual']);
  if (count('hedge') > 0) return to('maybe', weak);
  return null;
}

/** "know" for "no": only when nothing else was said but politeness. */
function decideMisheard({ counts, weight }: Findings): Decision | null {
  const yes = counts[cue.yesMisheard] as number;
  const no = counts[cue.noMisheard] as number;
  const thanks = counts[cue.thanks] as number;
  if (yes + no + thanks < weight || (yes > 0 && no > 0)) return null;
  return to(yes > 0 ? 'yes' : 'no', misheard);
}

function to(intent: ControlIntent, confidence: number, flags: readonly RecognitionFlag[] = none): Decision {
  return { intent, confidence, flags };
}
