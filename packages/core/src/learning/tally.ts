import type { Outcome } from './evaluate-row.ts';
import { acceptedBy, isContent } from './labelled-row.ts';

/** How many of how many. `undefined` as a share when there is nothing to share. */
export interface Share {
  part: number;
  of: number;
}

/** Sums over outcomes. */
export interface Tally {
  rows: number;
  /** Local turns (everything but content) answered rightly: by distinct row, and by occurrence. Without those that may go to the model too. */
  coverage: Share;
  coverageByOccurrence: Share;
  /** Local turns answered with a label that is not accepted, among those answered. */
  wrong: Share;
  /** Content answered locally: all, by occurrence, content that holds a control word, answers with content beside them. */
  falseLocal: Share;
  falseLocalByOccurrence: Share;
  falseHard: Share;
  falseMixed: Share;
}

const none = (): Share => ({ part: 0, of: 0 });

export function tally(outcomes: readonly Outcome[]): Tally {
  const sum: Tally = {
    rows: outcomes.length,
    coverage: none(),
    coverageByOccurrence: none(),
    wrong: none(),
    falseLocal: none(),
    falseLocalByOccurrence: none(),
    falseHard: none(),
    falseMixed: none(),
  };
  for (const { row, verdict } of outcomes) {
    const count = row.count ?? 1;
    if (isContent(row)) {
      const isFalse = verdict === 'false local';
      add(sum.falseLocal, isFalse);
      add(sum.falseLocalByOccurrence, isFalse, count);
      if (row.hard) add(sum.falseHard, isFalse);
      if (row.label === 'mixed') add(sum.falseMixed, isFalse);
      continue;
    }
    if (verdict === 'right' || verdict === 'wrong') add(sum.wrong, verdict === 'wrong');
    // Turns that may as well go to the model.
    if (acceptedBy(row).includes('none')) continue;
    add(sum.coverage, verdict === 'right');
    add(sum.coverageByOccurrence, verdict === 'right', count);
  }
  return sum;
}

function add(share: Share, counts: boolean, times = 1): void {
  share.of += times;
  if (counts) share.part += times;
}

/** From 0 to 1, or `undefined` of nothing. */
export function shareOf({ part, of }: Share): number | undefined {
  return of === 0 ? undefined : part / of;
}
