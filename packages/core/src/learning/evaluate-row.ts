import type { Router } from '../router/router.ts';
import { wholeIntent } from '../router/whole-intent.ts';
import { acceptedBy, contextOf, isContent, type LabelledRow, type RowReading } from './labelled-row.ts';

export type Verdict = 'right' | 'missed' | 'wrong' | 'false local' | 'left to the model';

/** What a router made of a row. */
export interface Outcome {
  row: LabelledRow;
  /** `none`: left to the model; also when content remains beyond the intent. */
  predicted: string;
  confidence: number;
  verdict: Verdict;
}

export function evaluateRow(router: Pick<Router, 'recognize'>, row: LabelledRow, reading: RowReading = {}): Outcome {
  const recognition = router.recognize(row.text, contextOf(row, reading));
  return outcomeOf(row, wholeIntent(recognition), recognition?.confidence ?? 0);
}

export function outcomeOf(row: LabelledRow, predicted: string, confidence: number): Outcome {
  return { row, predicted, confidence, verdict: verdictOf(row, predicted) };
}

function verdictOf(row: LabelledRow, predicted: string): Verdict {
  const isRight = acceptedBy(row).includes(predicted);
  if (isContent(row)) return predicted === 'none' || isRight ? 'left to the model' : 'false local';
  if (predicted === 'none') return isRight ? 'left to the model' : 'missed';
  return isRight ? 'right' : 'wrong';
}
