import { createHash } from 'node:crypto';

/** Every answer a row may expect. `none` = to the model, `mixed` = an answer plus new content. */
export const LABELS = ['yes', 'no', 'maybe', 'stop', 'end', 'cancel', 'repeat', 'help', 'thanks', 'none', 'mixed'] as const;
export type Label = (typeof LABELS)[number];

export const KINDS = ['polar', 'slot', 'offer'] as const;
export const ASKS = ['continue', 'end', 'correct', 'more', 'other'] as const;

/** What was asked just before the turn. */
export interface PendingQuestion {
  kind: (typeof KINDS)[number];
  asks: (typeof ASKS)[number];
  /** The question was put in the negative: "Don't you …?" */
  negative?: boolean;
  /** The previous system turn. */
  question?: string;
}

/** `null`: nothing was asked. `true`: some yes/no question was, its text is unknown. */
export type Pending = PendingQuestion | true | null;

/** One labelled user turn, one line of JSONL. */
export interface RouterRow {
  id: string;
  text: string;
  locale: string;
  pending: Pending;
  /** Other hearings of a speech recognizer, best first. */
  alternatives?: string[];
  label: Label;
  /** Every right answer; contains the label. */
  accept: Label[];
  /** Contains a control word and is content all the same. */
  hard: boolean;
  source: string;
  /** How often the source had this row. */
  count: number;
}

/** A row without what the writer can work out. */
export type RowDraft = Omit<RouterRow, 'id' | 'count' | 'source' | 'locale'>;

/** Merges equal turns (same text, question and label) and numbers them by content, so that two runs give the same ids. */
export function mergeRows(source: string, locale: string, drafts: Iterable<RowDraft>): RouterRow[] {
  const rows = new Map<string, RouterRow>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.text, draft.pending, draft.label]);
    const known = rows.get(key);
    if (known) {
      known.count += 1;
      continue;
    }
    const id = `${source}-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
    const { text, pending, ...rest } = draft;
    rows.set(key, { id, text, locale, pending, ...rest, source, count: 1 });
  }
  return [...rows.values()];
}

/** What is wrong with a parsed line, in words; empty when it is a row. */
export function rowProblems(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['is not an object'];
  const row = value as Record<string, unknown>;
  const problems: string[] = [];
  if (!isText(row.id)) problems.push('id is missing');
  if (!isText(row.text)) problems.push('text is missing');
  if (typeof row.locale !== 'string' || !/^[a-z]{2}-[A-Z]{2}$/.test(row.locale)) problems.push(`locale is ${JSON.stringify(row.locale)}`);
  if (!isPending(row.pending)) problems.push(`pending is ${JSON.stringify(row.pending)}`);
  if (!isLabel(row.label)) problems.push(`label is ${JSON.stringify(row.label)}`);
  if (!Array.isArray(row.accept) || !row.accept.every(isLabel)) problems.push('accept is not a list of labels');
  else if (new Set(row.accept).size !== row.accept.length) problems.push('accept repeats a label');
  else if (!(row.accept as unknown[]).includes(row.label)) problems.push('accept lacks the label');
  if (row.alternatives !== undefined && !(Array.isArray(row.alternatives) && row.alternatives.length > 0 && row.alternatives.every(isText)))
    problems.push('alternatives is not a list of texts');
  if (typeof row.hard !== 'boolean') problems.push('hard is not a boolean');
  if (!isText(row.source)) problems.push('source is missing');
  if (!Number.isInteger(row.count) || Number(row.count) < 1) problems.push('count is not a positive integer');
  return problems;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isLabel(value: unknown): value is Label {
  return (LABELS as readonly unknown[]).includes(value);
}

function isPending(value: unknown): value is Pending {
  if (value === null || value === true) return true;
  if (typeof value !== 'object') return false;
  const { kind, asks, negative, question, ...rest } = value as Record<string, unknown>;
  return (
    (KINDS as readonly unknown[]).includes(kind) &&
    (ASKS as readonly unknown[]).includes(asks) &&
    (negative === undefined || negative === true) &&
    (question === undefined || isText(question)) &&
    Object.keys(rest).length === 0
  );
}
