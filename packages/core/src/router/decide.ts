import type { Asked } from './asked.ts';
import { decideAnswer } from './decide-answer.ts';
import { type Decision, fromContext, misheard, sure, to, weak } from './decision.ts';
import { countOf, type Findings } from './findings.ts';
import { Cue } from './pack/cue.ts';

/**
 * The meaning of a fully covered utterance, or null when the phrases do not add up to one.
 * Orders first (goodbye and stop over cancel over repeat over help), then the answer to the question, then thanks.
 */
export function decide(findings: Findings, asked: Asked | null, intents: readonly string[]): Decision | null {
  const { counts } = findings;
  // Judgements that only count in a clause, and "say that" without "again".
  const unfinished =
    countOf(counts, Cue.bad, Cue.kind, Cue.all) > 0 || (counts[Cue.saying] && !(asked?.polar && counts[Cue.yes] && !counts[Cue.echo]));
  if (findings.unclear || findings.weight === 0 || unfinished) return null;
  if (findings.customCue > 0) return decideCustom(findings, intents);
  const order = decideOrder(findings, asked);
  if (order !== undefined) return order && withContent(order, counts, asked);
  const answer = asked?.polar ? decideAnswer(findings, asked) : decideUnasked(findings);
  if (answer === null || !findings.repaired) return answer;
  return { ...answer, flags: [...answer.flags, 'repaired'] };
}

/** An intent of the skill's own, with nothing beside it but politeness and a request around it. */
function decideCustom({ counts, customCue, customs, customsDiffer, weight }: Findings, intents: readonly string[]): Decision | null {
  const beside = customs + countOf(counts, Cue.thanks, Cue.willing, Cue.ok);
  return customsDiffer || beside < weight ? null : to(intents[customCue - Cue.custom] as string, sure);
}

/** An order with content beside it is a request: "I changed my mind, buy insurance". But "enough of the jokes" declines more of them. */
function withContent(order: Decision, counts: Uint8Array, asked: Asked | null): Decision | null {
  if (countOf(counts, Cue.willing, Cue.act, Cue.yesMisheard, Cue.noMisheard) > 0) return null;
  if (!counts[Cue.echo]) return order;
  const declines = order.intent === 'stop' && (asked?.asks === 'continue' || asked?.asks === 'more');
  return declines ? to('no', weak, fromContext) : null;
}

/** Orders and goodbyes, which need no question. Undefined when there are none. */
function decideOrder({ counts, weight, repaired }: Findings, asked: Asked | null): Decision | null | undefined {
  const declines = countOf(counts, Cue.no, Cue.refuse, Cue.wrong, Cue.later) > 0;
  if (counts[Cue.frustration]) return asked?.polar && counts[Cue.no] ? to('no', weak, ['frustration']) : to('stop', weak, ['frustration']);
  // "I have to leave today" is a plan.
  if (counts[Cue.bye] && counts[Cue.day] && !counts[Cue.wish]) return null;
  if (counts[Cue.bye] || counts[Cue.wish]) return to('end', sure);
  // "by by", "thanks by".
  if (counts[Cue.byeMisheard] && (counts[Cue.byeMisheard] > 1 || counts[Cue.thanks] || counts[Cue.closing])) return to('end', misheard);
  if (counts[Cue.stop]) {
    // "Anything else?" – "no, that's enough": an answer, not an order.
    if (declines && asked?.asks === 'more') return to('no', weak, fromContext);
    // "stop, no, don't stop" takes itself back.
    return counts[Cue.proceed] || counts[Cue.unstop] || counts[Cue.repeat] || repaired ? null : to('stop', sure);
  }
  if (counts[Cue.cancel]) return decideCancel(counts, asked, declines);
  if (counts[Cue.again] && weight === counts[Cue.again]) {
    // "Another story?" – "again, again!" "Shall we stop?" – "again!"
    if (asked?.polar && (asked.asks === 'more' || asked.asks === 'continue')) return to('yes', weak, fromContext);
    return asked?.polar && asked.asks === 'end' ? to('no', weak, fromContext) : to('repeat', sure);
  }
  if (counts[Cue.repeat]) return asked?.polar && counts[Cue.yes] ? null : to('repeat', sure);
  // "Thanks for being of help" asks for none.
  if (counts[Cue.help] && countOf(counts, Cue.thanks, Cue.closing) === 0)
    return asked?.polar && (counts[Cue.yes] || counts[Cue.no]) ? null : to('help', sure);
  return undefined;
}

/** To an offer, "no, forget it" and "never mind, thanks" decline. "Is that right?" – "no, forget it" may decline or give up. */
function decideCancel(counts: Uint8Array, asked: Asked | null, declines: boolean): Decision | null {
  if (!asked?.polar || asked.asks === 'unknown') return to('cancel', sure);
  if (counts[Cue.thanks] && (declines || asked.asks !== 'correct')) return to('no', weak);
  if (!declines) return to('cancel', sure);
  return asked.asks === 'correct' ? null : to('no', weak);
}

/** Without a yes/no question only closings and thanks mean something. "I don't know" to another question is for the model. */
function decideUnasked({ counts }: Findings): Decision | null {
  // "I think that's all" closes.
  if (counts[Cue.hedge] && !counts[Cue.closing]) return null;
  if (countOf(counts, Cue.byeMisheard, Cue.yesMisheard, Cue.noMisheard) > 0) return null;
  if (countOf(counts, Cue.maybe, Cue.contrary, Cue.probably, Cue.act, Cue.willing) > 0) return null;
  if (counts[Cue.halt]) return to('stop', weak);
  if (counts[Cue.proceed] || counts[Cue.unstop]) return null;
  if (counts[Cue.closing]) return to('end', weak);
  // "Leave it, I'll do it myself."
  if (counts[Cue.waive] && !(counts[Cue.yes] || counts[Cue.agree])) return to('cancel', weak);
  const answers = countOf(counts, Cue.yes, Cue.no, Cue.refuse, Cue.wrong, Cue.decline, Cue.waive, Cue.later, Cue.agree, Cue.ellipsis);
  return counts[Cue.thanks] && answers === 0 ? to('thanks', weak) : null;
}
