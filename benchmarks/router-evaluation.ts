import type { Pending, RecognizeContext, Router } from '@turnwise/core/router';

/** A labelled user turn: the router-row format, and the development corpora's older fields. */
export interface LabelledRow {
  id?: string;
  text: string;
  locale: string;
  /** `true`: a yes/no question is open · `false`: none · `null` (or absent): unknown when the source has no context, none when `kind` is given elsewhere. */
  pending?: Pending | boolean | null;
  /** Words of the previous system turn. */
  context?: string | null;
  alternatives?: readonly string[];
  label: string;
  /** Every right answer. @default the label alone */
  accept?: readonly string[];
  /** Occurrences that this row stands for. @default 1 */
  count?: number;
  hard?: boolean;
  source?: string;
}

/** What the router made of a row. `none`: left to the model; also when content remains beyond the intent. */
export interface Outcome {
  row: LabelledRow;
  predicted: string;
  confidence: number;
  verdict: 'right' | 'missed' | 'wrong' | 'false local' | 'left to the model';
}

const contentLabels = new Set(['none', 'mixed']);

/** Context of a row as a router sees it. Sources without context are tried with a yes/no question open, the harder case for false answers. */
export function contextOf({ locale, pending, context, alternatives }: LabelledRow): RecognizeContext {
  return { locale, pending: pendingOf(pending, context), ...(alternatives ? { alternatives } : {}) };
}

function pendingOf(pending: LabelledRow['pending'], context: LabelledRow['context']): Pending | true | null {
  if (typeof pending === 'object' && pending !== null) return pending;
  if (pending === false) return null;
  return pending === true && context ? { kind: 'polar', question: context } : true;
}

export function evaluateRow(router: Pick<Router, 'recognize'>, row: LabelledRow): Outcome {
  const recognition = router.recognize(row.text, contextOf(row));
  const predicted = recognition === null || recognition.remainder !== undefined ? 'none' : recognition.intent;
  return { row, predicted, confidence: recognition?.confidence ?? 0, verdict: verdictOf(row, predicted) };
}

function verdictOf(row: LabelledRow, predicted: string): Outcome['verdict'] {
  const accept = row.accept ?? [row.label];
  if (contentLabels.has(row.label)) return predicted === 'none' || accept.includes(predicted) ? 'left to the model' : 'false local';
  if (predicted === 'none') return 'missed';
  return accept.includes(predicted) ? 'right' : 'wrong';
}

/** Sums over outcomes, by distinct row and by occurrence. */
export interface Tally {
  rows: number;
  local: number;
  answered: number;
  right: number;
  wrong: number;
  localOccurrences: number;
  rightOccurrences: number;
  content: number;
  contentOccurrences: number;
  falseLocal: number;
  falseLocalOccurrences: number;
  hard: number;
  falseHard: number;
  mixed: number;
  falseMixed: number;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const sum: Tally = {
    rows: 0,
    local: 0,
    answered: 0,
    right: 0,
    wrong: 0,
    localOccurrences: 0,
    rightOccurrences: 0,
    content: 0,
    contentOccurrences: 0,
    falseLocal: 0,
    falseLocalOccurrences: 0,
    hard: 0,
    falseHard: 0,
    mixed: 0,
    falseMixed: 0,
  };
  for (const { row, verdict } of outcomes) {
    const count = row.count ?? 1;
    sum.rows++;
    if (contentLabels.has(row.label)) {
      const wrongly = verdict === 'false local' ? 1 : 0;
      sum.content++;
      sum.contentOccurrences += count;
      sum.falseLocal += wrongly;
      sum.falseLocalOccurrences += wrongly * count;
      if (row.hard) sum.hard++;
      if (row.hard) sum.falseHard += wrongly;
      if (row.label === 'mixed') sum.mixed++;
      if (row.label === 'mixed') sum.falseMixed += wrongly;
      continue;
    }
    sum.local++;
    sum.localOccurrences += count;
    if (verdict !== 'missed') sum.answered++;
    if (verdict === 'wrong') sum.wrong++;
    if (verdict !== 'right') continue;
    sum.right++;
    sum.rightOccurrences += count;
  }
  return sum;
}
