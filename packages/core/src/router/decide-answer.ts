import type { Asked } from './asked.ts';
import { contextual, type Decision, fromContext, hedged, misheard, noFlags, sure, to, weak } from './decision.ts';
import { countOf, type Findings } from './findings.ts';
import { Cue } from './pack/cue.ts';
import type { RecognitionFlag } from './recognition.ts';

const unsure: readonly RecognitionFlag[] = ['hedged'];

/** What an utterance without orders answers to a yes/no question. */
export function decideAnswer(findings: Findings, asked: Asked): Decision | null {
  const { counts } = findings;
  if (counts[Cue.byeMisheard]) return null;
  if (counts[Cue.yesMisheard] || counts[Cue.noMisheard]) return decideMisheard(findings);

  // "I'd like to", "let's": what was asked, left out.
  const elliptical = findings.dangling && countOf(counts, Cue.echo, Cue.closing) === 0 ? 1 : 0;
  const agrees = elliptical + countOf(counts, Cue.ellipsis, Cue.yes, Cue.agree, Cue.contrary, Cue.probably, Cue.ending);
  const declines = countOf(counts, Cue.no, Cue.refuse, Cue.wrong, Cue.decline, Cue.waive, Cue.later);

  if (counts[Cue.proceed] || counts[Cue.unstop] || counts[Cue.halt]) return decideGoing(findings, asked, agrees, declines);
  if (counts[Cue.maybe]) {
    // "maybe, but not now" declines.
    if (declines > 0 && agrees === 0) return to('no', hedged, unsure);
    return to('maybe', agrees > 0 || declines > 0 ? weak : sure);
  }
  if (counts[Cue.closing]) return decideClosing(findings, asked, agrees, declines);
  if (counts[Cue.enough]) return decideEnough(findings, asked, agrees, declines);
  // Where yes may agree with a negative question, "yes, there is none" and "no, there is one" are whole answers.
  if (agrees > 0 && declines > 0 && asked.negative && asked.answering !== 'polarity') return decideInverted(findings, agrees, declines);
  if (agrees > 0 && declines > 0) return counts[Cue.yes] && counts[Cue.no] ? to('maybe', weak) : null;
  if (declines > 0) return decideNo(findings, asked, declines);
  if (counts[Cue.echo]) return agreesByEcho(findings, asked, agrees) ? to('yes', contextual, fromContext) : null;
  return agrees > 0 ? decideYes(findings, asked, agrees) : decideWeakSigns(findings, asked);
}

/** "That's all": a yes to "is that right?", a no to "anything else?", a goodbye otherwise. */
function decideClosing({ counts }: Findings, { asks, statement }: Asked, agrees: number, declines: number): Decision | null {
  if (declines > 0) return agrees === 0 ? to('no', sure, fromContext) : null;
  if (counts[Cue.echo]) return null;
  if (asks === 'all') return to('end', contextual, fromContext);
  if (asks === 'correct' && !statement) return to('yes', contextual, fromContext);
  // "Yes, that's all" and "that's all" say the same here.
  if (asks === 'more') return to('no', contextual, fromContext);
  if (agrees > 0) return to('yes', weak, fromContext);
  if (asks === 'other' && !counts[Cue.thanks]) return null;
  // "Okay, done with that" may be ready for the next step.
  if (countOf(counts, Cue.ok, Cue.praise) > 0 && !counts[Cue.thanks] && asks !== 'unknown') return null;
  return to('end', weak, fromContext);
}

/** "I'm fine as it is": a no to an offer, a yes to "is this right?". */
function decideEnough({ counts }: Findings, { asks, negative }: Asked, agrees: number, declines: number): Decision | null {
  if (counts[Cue.act] || counts[Cue.willing]) return null;
  if (declines > 0) return agrees > 0 ? null : to('no', weak);
  if (counts[Cue.echo] || negative) return to('maybe', weak, fromContext);
  if (asks === 'correct') return to('yes', weak, fromContext);
  if (asks === 'more') return to('no', contextual, fromContext);
  if (agrees > 0) return to('yes', weak);
  return asks === 'continue' || asks === 'other' ? to('no', weak, fromContext) : to('maybe', weak, fromContext);
}

/** The clause beside the bare yes or no says what is meant: "yes, I have none" after "have you none?". */
function decideInverted({ counts }: Findings, agrees: number, declines: number): Decision | null {
  const [yes, no] = [counts[Cue.yes] as number, counts[Cue.no] as number];
  if (yes === agrees && no === 0) return to('no', weak, fromContext);
  return no === declines && yes === 0 ? to('yes', weak, fromContext) : to('maybe', weak);
}

function decideNo({ counts, echoes }: Findings, asked: Asked, declines: number): Decision | null {
  // "I will buy them later" is a plan and a no; "later today" is news.
  if (counts[Cue.later]) {
    if (counts[Cue.day]) return null;
  } else {
    // "no, 3 tickets" and "no, I want two" correct something; "no, I don't want tickets" declines.
    if (counts[Cue.act] || counts[Cue.willing]) return null;
    if (counts[Cue.echo] && !counts[Cue.refuse] && !counts[Cue.wrong]) return null;
  }
  if (asked.negative && asked.answering === 'inverted' && counts[Cue.no] === declines) return to('maybe', weak, fromContext);
  if (counts[Cue.hedge]) return to('no', hedged, unsure);
  return to('no', sure, echoes > 0 ? fromContext : noFlags);
}

/** Whether words of the question beside the answer leave it a plain yes. */
function agreesByEcho({ counts, repairs }: Findings, { asks, question }: Asked, agrees: number): boolean {
  // "Tea or coffee?" – "tea sounds good" chooses.
  if (question?.reading.choice || question?.reading.without || repairs > 0 || counts[Cue.hedge] || counts[Cue.day]) return false;
  if (asks === 'more') return countOf(counts, Cue.yes, Cue.ending) > 0;
  if (agrees + countOf(counts, Cue.ok, Cue.right, Cue.fine) > 0) return true;
  // Without a yes an echo may correct what it repeats: "I want it with subtitles" after "without subtitles, right?"
  return asks !== 'correct' && countOf(counts, Cue.willing, Cue.polite) > 0;
}

function decideYes({ counts, dangling }: Findings, asked: Asked, agrees: number): Decision | null {
  // "could you do that" may be a request of its own.
  if (asked.asks === 'unknown' && counts[Cue.willing] && !dangling && !counts[Cue.yes]) return null;
  if (asked.asks === 'all') return to('end', contextual, fromContext);
  // "Anything else?" – "sounds good, thank you" is about what was done.
  if (asked.asks === 'more' && counts[Cue.thanks] && !counts[Cue.yes]) return null;
  if (asked.negative && counts[Cue.yes] === agrees && asked.answering !== 'polarity') return to('maybe', weak, fromContext);
  if (counts[Cue.hedge] || counts[Cue.probably] === agrees) return to('yes', hedged, unsure);
  return to('yes', sure);
}

/** "keep going" and "don't stop" agree with going on and decline an end; about other questions "don't stop" says nothing. */
function decideGoing({ counts }: Findings, { asks }: Asked, agrees: number, declines: number): Decision | null {
  const onward = countOf(counts, Cue.proceed, Cue.unstop) > 0;
  // "no more jokes" says what shall end; "play more jazz" is a wish.
  if (onward ? countOf(counts, Cue.echo, Cue.halt) > 0 : counts[Cue.act]) return null;
  if (asks === 'end' || asks === 'all') return agrees > 0 && declines === 0 ? null : to(onward ? 'no' : 'yes', contextual, fromContext);
  if (asks === 'continue' || asks === 'more') {
    // "no, don't stop" repeats the order, it does not contradict it.
    if (onward) return to('yes', contextual, fromContext);
    return agrees > 0 ? null : to('no', contextual, fromContext);
  }
  if (asks === 'unknown') return decideGoingUnasked(counts, onward, agrees, declines);
  return counts[Cue.unstop] || counts[Cue.halt] || declines > 0 ? null : to('yes', weak);
}

/** Nothing is known of the question: "next" may be an order about something else, "yes, go on" is not. */
function decideGoingUnasked(counts: Uint8Array, onward: boolean, agrees: number, declines: number): Decision | null {
  if (!onward) return agrees + declines > 0 ? null : to('stop', weak);
  return counts[Cue.proceed] && counts[Cue.yes] && declines === 0 ? to('yes', weak) : null;
}

/** "okay", "perfect", "book it", "thanks" and nothing stronger. */
function decideWeakSigns({ counts }: Findings, { asks, question }: Asked): Decision | null {
  // "Another story?" – "okay" wants it; after "anything else?" nobody can tell.
  const wanted = question?.reading.asks === 'continue' && !counts[Cue.thanks] && !counts[Cue.fine];
  if (asks === 'more' && !wanted) return decideEnoughSaid(counts);
  if (counts[Cue.willing] && !counts[Cue.act]) return null;
  // "okay, thanks" acknowledges; whether it answers depends on the question.
  if (counts[Cue.thanks] && asks === 'unknown') return null;
  if (countOf(counts, Cue.ok, Cue.right, Cue.fine) > 0) return counts[Cue.hedge] ? to('yes', hedged, unsure) : to('yes', weak);
  if (countOf(counts, Cue.praise, Cue.act) > 0) return asks === 'unknown' ? null : to('yes', weak, fromContext);
  return counts[Cue.hedge] ? to('maybe', weak) : null;
}

/** "know" for "no": only when nothing else was said but politeness. */
function decideMisheard({ counts, weight }: Findings): Decision | null {
  const yes = counts[Cue.yesMisheard] as number;
  const no = counts[Cue.noMisheard] as number;
  if (yes + no + (counts[Cue.thanks] as number) < weight || (yes > 0 && no > 0)) return null;
  return to(yes > 0 ? 'yes' : 'no', misheard);
}

/** "Anything else?" – "that's fine" and "thank you for your help" take leave, "thank you so much" thanks; "okay" leaves it open. */
function decideEnoughSaid(counts: Uint8Array): Decision | null {
  if (countOf(counts, Cue.act, Cue.hedge) > 0) return null;
  if (counts[Cue.fine] || (counts[Cue.thanks] && counts[Cue.aside])) return to('no', weak, fromContext);
  return counts[Cue.thanks] ? to('thanks', weak, fromContext) : null;
}
