import { holdsControlWord } from './control-words.ts';
import { type Label, mergeRows, type Pending, type PendingQuestion, type RouterRow, type RowDraft } from './row.ts';
import type { SgdAction, SgdDialogue, SgdTurn } from './sgd-format.ts';

/** What a system act leaves open, strongest first. An offer or a confirmation stands even without a question mark. */
const SYSTEM_ACTS: [act: string, kind: PendingQuestion['kind'], asks: PendingQuestion['asks']][] = [
  ['REQ_MORE', 'polar', 'more'],
  ['OFFER_INTENT', 'offer', 'other'],
  ['CONFIRM', 'polar', 'correct'],
  ['OFFER', 'offer', 'other'],
  ['REQUEST', 'slot', 'other'],
];

const ANSWERS: Record<string, Label> = {
  AFFIRM: 'yes',
  AFFIRM_INTENT: 'yes',
  NEGATE: 'no',
  NEGATE_INTENT: 'no',
};
const CLOSINGS = new Set(['THANK_YOU', 'GOODBYE']);

/** Rows of Schema-Guided Dialogue: each user turn with the system turn before it. */
export function convertSgd(dialogues: Iterable<SgdDialogue>): RouterRow[] {
  return mergeRows('sgd', 'en-US', drafts(dialogues));
}

function* drafts(dialogues: Iterable<SgdDialogue>): Generator<RowDraft> {
  for (const { turns } of dialogues) {
    for (const [index, turn] of turns.entries()) {
      if (turn.speaker !== 'USER' || turn.utterance.trim() === '') continue;
      yield draftOf(turn, turns[index - 1]);
    }
  }
}

function draftOf(turn: SgdTurn, before: SgdTurn | undefined): RowDraft {
  const truth = before && truthOf(turn, before);
  if (truth) return { text: turn.utterance, pending: { kind: 'polar', asks: 'other', question: before.utterance }, ...truth, hard: false };
  const pending = before ? pendingAfter(before) : null;
  const { label, accept } = answerOf(actionsOf(turn), pending, before);
  return { text: turn.utterance, pending, label, accept, hard: label === 'none' && holdsControlWord(turn.utterance) };
}

/** "Is a refundable ticket needed?" is a REQUEST, and its yes an INFORM of "True"; some answers say it in other words. */
function truthOf(turn: SgdTurn, before: SgdTurn): { label: Label; accept: Label[] } | undefined {
  const [informed, ...others] = actionsOf(turn).filter(({ act }) => act !== 'THANK_YOU');
  const [requested, ...more] = actionsOf(before).filter(({ act }) => act === 'REQUEST');
  if (informed?.act !== 'INFORM' || others.length > 0 || more.length > 0 || requested?.slot !== informed.slot) return undefined;
  const [value, ...rest] = informed.values ?? [];
  if (rest.length > 0 || (value !== 'True' && value !== 'False')) return undefined;
  const label = value === 'True' ? 'yes' : 'no';
  return { label, accept: [label, 'none'] };
}

function pendingAfter(system: SgdTurn): Pending {
  const acts = new Set(actionsOf(system).map(({ act }) => act));
  const found = SYSTEM_ACTS.find(([act]) => acts.has(act));
  if (found) return { kind: found[1], asks: found[2], question: system.utterance };
  return system.utterance.trim().endsWith('?') ? { kind: 'polar', asks: 'other', question: system.utterance } : null;
}

function answerOf(actions: SgdAction[], pending: Pending, before: SgdTurn | undefined): { label: Label; accept: Label[] } {
  const asksMore = pending !== null && pending !== true && pending.asks === 'more';
  const answers = new Set<Label>();
  let content = false;
  for (const action of actions) {
    const answer = answerLabel(action, pending);
    if (answer) answers.add(answer);
    else if (!CLOSINGS.has(action.act) && !isEcho(action, before)) content = true;
  }
  const acts = new Set(actions.map(({ act }) => act));
  const goodbye = acts.has('GOODBYE');
  if (answers.size > 1) return { label: 'mixed', accept: ['mixed', 'none', 'maybe'] };
  const [answer] = answers;
  if (content) return answer || goodbye || acts.has('THANK_YOU') ? mixed() : none();
  if (answer === 'yes') return goodbye ? { label: 'yes', accept: ['yes', 'end', 'stop'] } : { label: 'yes', accept: ['yes'] };
  if (answer === 'no') return { label: 'no', accept: goodbye || asksMore ? ['no', 'end', 'stop'] : ['no'] };
  const closing: Label[] = asksMore ? ['no'] : [];
  if (goodbye)
    return { label: 'end', accept: [...unique(['end', 'stop', ...(acts.has('THANK_YOU') ? (['thanks'] as const) : [])]), ...closing] };
  // Many turns marked THANK_YOU alone say "that's all" as well.
  if (acts.has('THANK_YOU')) return { label: 'thanks', accept: ['thanks', 'end', 'stop', ...closing] };
  return none();
}

/** A bare SELECT takes all that was offered; one with a slot names a choice and is content. */
function answerLabel(action: SgdAction, pending: Pending): Label | undefined {
  if (action.act === 'SELECT' && !action.slot && pending !== null) return 'yes';
  return ANSWERS[action.act];
}

/** Words that only repeat the system turn ("yes, 3 tickets at 6 pm") bring nothing new. */
function isEcho({ act, values = [], slot }: SgdAction, before: SgdTurn | undefined): boolean {
  if (!before || values.length === 0) return false;
  if (act === 'INFORM') return values.every((value) => before.utterance.toLowerCase().includes(value.toLowerCase()));
  if (act !== 'INFORM_INTENT' || slot !== 'intent') return false;
  return actionsOf(before).some((offer) => offer.act === 'OFFER_INTENT' && offer.values?.some((value) => values.includes(value)));
}

function actionsOf(turn: SgdTurn): SgdAction[] {
  return turn.frames.flatMap((frame) => frame.actions ?? []);
}

function mixed(): { label: Label; accept: Label[] } {
  return { label: 'mixed', accept: ['mixed', 'none'] };
}

function none(): { label: Label; accept: Label[] } {
  return { label: 'none', accept: ['none'] };
}

function unique(labels: Label[]): Label[] {
  return [...new Set(labels)];
}
