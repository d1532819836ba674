import { holdsControlWord } from './control-words.ts';
import { type DelimitedRecord, parseDelimited, requireColumns } from './parse-delimited.ts';
import { pendingOf } from './question.ts';
import { type Label, mergeRows, type Pending, type RouterRow, type RowDraft } from './row.ts';

export const MULTIDOGO_HINT =
  'Give the data folder of the MultiDoGO download or one of its annotated turn-level *.tsv files ' +
  '(github.com/awslabs/multi-domain-goal-oriented-dialogues-dataset).';

/** The intents that are control turns or mere courtesy; every other intent is content. */
const MULTIDOGO_LABELS: Record<string, Label> = {
  confirmation: 'yes',
  rejection: 'no',
  thankyou: 'thanks',
  closinggreeting: 'end',
};
/** Joins the intents of one turn. */
const DIVIDER = '<div>';

/** What the agent said before each customer turn, by conversation. */
export type AgentTurns = ReadonlyMap<string, readonly { turnNumber: number; utterance: string }[]>;

/** Reads an `unannotated/<domain>.tsv` file, where the agent's side stands. */
export function parseAgentTurns(tsv: string, name: string): AgentTurns {
  const records = parseDelimited(tsv, '\t');
  requireColumns(records, ['conversationId', 'turnNumber', 'utterance', 'authorRole'], name, MULTIDOGO_HINT);
  const conversations = new Map<string, { turnNumber: number; utterance: string }[]>();
  for (const record of records) {
    if (record.authorRole?.toLowerCase() !== 'agent' || !record.utterance) continue;
    const turns = conversations.get(record.conversationId ?? '') ?? [];
    turns.push({ turnNumber: Number(record.turnNumber), utterance: record.utterance });
    conversations.set(record.conversationId ?? '', turns);
  }
  return conversations;
}

/** Rows of MultiDoGO: one annotated file, with the agent's turns where they are known. */
export function parseMultidogo(tsv: string, name: string, agents: AgentTurns = new Map()): RowDraft[] {
  const records = parseDelimited(tsv, '\t');
  requireColumns(records, ['conversationId', 'turnNumber', 'utterance', 'slot-labels', 'intent'], name, MULTIDOGO_HINT);
  const drafts: RowDraft[] = [];
  let previousCustomerTurn = { conversationId: '', turnNumber: -1 };
  for (const record of records) {
    const conversationId = record.conversationId ?? '';
    const turnNumber = Number(record.turnNumber);
    const after = previousCustomerTurn.conversationId === conversationId ? previousCustomerTurn.turnNumber : -1;
    previousCustomerTurn = { conversationId, turnNumber };
    const text = (record.utterance ?? '').trim();
    if (text === '') continue;
    drafts.push(draftOf(text, record, pendingBetween(agents.get(conversationId), after, turnNumber)));
  }
  return drafts;
}

export function mergeMultidogo(drafts: Iterable<RowDraft>): RouterRow[] {
  return mergeRows('multidogo', 'en-US', drafts);
}

/** The last thing the agent said since the customer's last turn. An unknown talk counts as a yes/no question: the harder case. */
function pendingBetween(
  agentTurns: AgentTurns extends ReadonlyMap<string, infer T> ? T | undefined : never,
  after: number,
  before: number,
): Pending {
  if (!agentTurns) return true;
  const last = agentTurns.findLast(({ turnNumber }) => turnNumber > after && turnNumber < before);
  return last ? pendingOf(last.utterance) : null;
}

function draftOf(text: string, record: DelimitedRecord, pending: Pending): RowDraft {
  const intents = (record.intent ?? '').split(DIVIDER).map((intent) => intent.trim());
  const labels = new Set(intents.flatMap((intent) => MULTIDOGO_LABELS[intent] ?? []));
  const namesSlot = (record['slot-labels'] ?? '').split(' ').some((label) => label !== 'O' && label !== '');
  const hasContent = namesSlot || intents.some((intent) => !(intent in MULTIDOGO_LABELS));
  const { label, accept } = hasContent ? contentAnswer(labels) : plainAnswer(labels, pending);
  return { text, pending, label, accept, hard: label === 'none' && holdsControlWord(text) };
}

function contentAnswer(labels: Set<Label>): { label: Label; accept: Label[] } {
  return labels.size > 0 ? { label: 'mixed', accept: ['mixed', 'none'] } : { label: 'none', accept: ['none'] };
}

function plainAnswer(labels: Set<Label>, pending: Pending): { label: Label; accept: Label[] } {
  if (labels.has('yes') && labels.has('no')) return { label: 'maybe', accept: ['maybe', 'none'] };
  const asksMore = pending !== null && pending !== true && pending.asks === 'more';
  if (labels.has('end')) return { label: 'end', accept: asksMore || labels.has('no') ? ['end', 'stop', 'no'] : ['end', 'stop'] };
  // "Nothing else" turns up as a rejection whether or not the agent's question is known.
  if (labels.has('no')) return asksMore || pending === true ? { label: 'no', accept: ['no', 'end', 'stop'] } : asked('no', pending);
  if (labels.has('yes')) return asked('yes', pending);
  return { label: 'thanks', accept: asksMore ? ['thanks', 'no', 'end', 'stop'] : ['thanks'] };
}

/** A bare yes or no answers a question; with nothing asked it goes to the model. */
function asked(label: Label, pending: Pending): { label: Label; accept: Label[] } {
  const open = pending === true || (pending !== null && pending.kind !== 'slot');
  return open ? { label, accept: [label] } : { label: 'none', accept: ['none'] };
}
