import type { Outcome } from './evaluate-row.ts';
import { isContent } from './labelled-row.ts';

/** What would be answered if only answers at least this sure counted. */
export interface RiskPoint {
  confidence: number;
  /** Share of local turns answered rightly. */
  coverage: number;
  /** Share of content answered locally. */
  falseLocal: number;
  /** Share of wrong labels among the local turns answered. */
  wrong: number;
}

/** The curve from the surest answers to all of them, at most `points` long. */
export function riskCoverage(outcomes: readonly Outcome[], points = 12): RiskPoint[] {
  const content = outcomes.filter(({ row }) => isContent(row)).length;
  const local = outcomes.length - content;
  const answered = outcomes.filter(({ predicted }) => predicted !== 'none').sort((a, b) => b.confidence - a.confidence);
  const curve: RiskPoint[] = [];
  let right = 0;
  let wrong = 0;
  let falseLocal = 0;
  answered.forEach(({ verdict, confidence }, index) => {
    if (verdict === 'right') right++;
    if (verdict === 'wrong') wrong++;
    if (verdict === 'false local') falseLocal++;
    if (answered[index + 1]?.confidence === confidence) return;
    curve.push({
      confidence,
      coverage: right / (local || 1),
      falseLocal: falseLocal / (content || 1),
      wrong: wrong / (right + wrong || 1),
    });
  });
  if (curve.length <= points) return curve;
  return Array.from({ length: points }, (_, place) => curve[Math.round((place * (curve.length - 1)) / (points - 1))] as RiskPoint);
}
