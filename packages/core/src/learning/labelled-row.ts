import type { Pending } from '../dialogue/pending.ts';
import type { RecognizeContext } from '../router/router.ts';

/** A labelled user turn: a router row with what is right. */
export interface LabelledRow {
  id?: string;
  text: string;
  /** @default English, or the router's first pack */
  locale?: string;
  /**
   * The question that was open. `true`: a yes/no question, its words in `context` when known · `null` or `false`: none. `null` in a
   * row that has a `context` (words of the system, or null) says that it is not known what they asked; then a yes/no question is
   * assumed, the harder case for false answers.
   */
  pending?: Pending | boolean | null;
  /** Words of the previous system turn. */
  context?: string | null;
  alternatives?: readonly string[];
  /** What the turn means: an intent, `none` (content, for the model) or `mixed` (an answer with content beside it). */
  label: string;
  /** Every right answer, `none` for leaving it to the model. @default the label alone */
  accept?: readonly string[];
  /** Occurrences that this row stands for. @default 1 */
  count?: number;
  /** Content that holds a word of a control turn. */
  hard?: boolean;
  source?: string;
}

/** A row, labelled or not: only what says in which situation the turn was said is read. */
export type Situation = { [Field in keyof LabelledRow]?: LabelledRow[Field] | undefined };

export interface RowReading {
  /** Take every `pending: null` as unknown, and so as an open yes/no question. @default false */
  assumePending?: boolean;
}

/** Whether a turn belongs to the model. */
export function isContent({ label }: Pick<LabelledRow, 'label'>): boolean {
  return label === 'none' || label === 'mixed';
}

/** Everything that is right for a row. */
export function acceptedBy({ label, accept }: Pick<LabelledRow, 'label' | 'accept'>): readonly string[] {
  return accept ?? [label];
}

/** The situation of a row as a router sees it. */
export function contextOf(row: Situation, reading: RowReading = {}): RecognizeContext {
  const { locale, alternatives } = row;
  return { locale, pending: pendingOf(row, reading), ...(alternatives && { alternatives }) };
}

/** Whether the open question is not known, so that one is assumed. */
export function isAssumed({ pending, context }: Situation, { assumePending = false }: RowReading = {}): boolean {
  if (pending !== null && pending !== undefined) return false;
  return assumePending || (pending === null && (context === null || (context !== undefined && isSpoken(context))));
}

/** Some rows name their situation there: "open", "slot". */
function isSpoken(context: string): boolean {
  return /[\s?]/.test(context);
}

function pendingOf(row: Situation, reading: RowReading): Pending | true | null {
  const { pending, context } = row;
  if (typeof pending === 'object' && pending !== null) return pending;
  if (pending !== true && !isAssumed(row, reading)) return null;
  return context ? { kind: 'polar', question: context } : true;
}
