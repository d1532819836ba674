import { bestLabel } from '../../router/learned/learned-stage.ts';
import type { Veto } from '../../router/learned/linear-model.ts';
import { type Outcome, outcomeOf } from '../evaluate-row.ts';
import { acceptedBy, isContent } from '../labelled-row.ts';
import type { Sample } from './sample.ts';

/** A sample with what a model says that was fitted without it. */
export interface Scored {
  sample: Sample;
  /** Undefined when it could not be scored. */
  probabilities: Float64Array | undefined;
}

/** The model's settings apart from its weights. */
export interface Stage {
  labels: readonly string[];
  vetoes: readonly Veto[];
  judgesRemainders: boolean;
  languages: ReadonlySet<string>;
}

/** How bold the model may be, and what that promises. */
export interface Calibration {
  /** From 0 (never answers) to `boldest`. */
  boldness: number;
  thresholds: Record<string, number>;
  content: number;
  /**
   * Content rows answered by rules or model, and wrong labels of the model, which are no better. A mixed turn that the model answers
   * counts four times, because the user's wish is lost. So the share of false answers is lower than what is promised.
   */
  bad: number;
  /** (bad + 1) / (content + 1). */
  bound: number;
  /** Rows answered falsely by the rules alone, by their index. */
  falseByRules: number[];
}

/** An answer that is more likely wrong than right is never given. */
const boldest = 0.5;
const mixedHarm = 4;
/** How bold the model may be about an intent, compared with yes and no: a talk that ends by mistake is worse than one turn too many. */
const daring: Readonly<Record<string, number>> = { stop: 0.2, end: 0.7, cancel: 0.5 };

export function daringOf(intent: string): number {
  return daring[intent] ?? 1;
}

/** What rules and model would answer together, and how bold the model has to be for it (0 for the rules). */
function answerOf({ sample, probabilities }: Scored, { labels, vetoes, judgesRemainders, languages }: Stage) {
  const { found, situation, language } = sample;
  const plain = found && found.remainder === undefined ? found : undefined;
  const rules = { intent: plain?.intent ?? 'none', confidence: plain?.confidence ?? 0, boldness: 0 };
  if (!probabilities || !languages.has(language)) return rules;
  if (plain) {
    const veto = vetoes.find((cell) => cell.intent === plain.intent && cell.situation === situation);
    if (!veto || !((probabilities[labels.indexOf(plain.intent)] as number) < veto.below)) return rules;
  } else if (found && !judgesRemainders) return rules;
  const best = bestLabel(labels, probabilities, sample.polar ? polar : null);
  if (best < 0 || sample.strangers > 0) return { ...rules, intent: 'none' };
  const intent = labels[best] as string;
  const confidence = probabilities[best] as number;
  return { intent, confidence, boldness: (1 - confidence) / daringOf(intent) };
}

/** All that `bestLabel` asks of a question. */
const polar = { polar: true } as Parameters<typeof bestLabel>[2];

/**
 * Conformal risk control: one number says how bold the model is about every intent, false answers only grow with it, and the
 * largest is taken at which (bad + 1) / (content + 1) keeps the promise. For turns like those of the rows, the expected share of
 * content answered locally is then at most that.
 */
export function calibrate(scored: readonly Scored[], stage: Stage, maxFalseLocal: number): Calibration {
  const content = scored.filter(({ sample }) => isContent(sample.row)).length;
  const falseByRules: number[] = [];
  const risks: { boldness: number; bad: number }[] = [];
  let bad = 0;
  scored.forEach((entry, index) => {
    const { row } = entry.sample;
    const { intent, boldness } = answerOf(entry, stage);
    if (intent === 'none' || acceptedBy(row).includes(intent)) return;
    if (boldness > 0) risks.push({ boldness, bad: row.label === 'mixed' ? mixedHarm : 1 });
    else if (isContent(row)) {
      falseByRules.push(index);
      bad++;
    }
  });
  risks.sort((a, b) => a.boldness - b.boldness);
  const boundOf = (bad: number) => (bad + 1) / (content + 1);
  let boldness = boundOf(bad) <= maxFalseLocal ? boldest : 0;
  for (const risk of risks) {
    if (boldness === 0 || risk.boldness > boldest) break;
    if (boundOf(bad + risk.bad) > maxFalseLocal) {
      // Just short of the first answer too many.
      boldness = risk.boldness - 1e-9;
      break;
    }
    bad += risk.bad;
  }
  const thresholds = Object.fromEntries(stage.labels.map((label) => [label, 1 - boldness * daringOf(label)]));
  return { boldness, thresholds, content, bad, bound: boundOf(bad), falseByRules };
}

/** What rules and model together would have answered. */
export function outcomesAt(scored: readonly Scored[], stage: Stage, boldness: number): Outcome[] {
  return scored.map((entry) => {
    const answer = answerOf(entry, stage);
    return answer.boldness <= boldness
      ? outcomeOf(entry.sample.row, answer.intent, answer.confidence)
      : outcomeOf(entry.sample.row, 'none', answer.confidence);
  });
}

/** Rows whose best label got a probability in a range, and how many of them it was right for. */
export interface CalibrationBin {
  from: number;
  to: number;
  rows: number;
  /** Mean probability. */
  said: number;
  /** Share that was right. */
  was: number;
}

const bins = 10;

export function calibrationCurve(scored: readonly Scored[], labels: readonly string[]): CalibrationBin[] {
  const sums = Array.from({ length: bins }, () => ({ rows: 0, said: 0, right: 0 }));
  for (const { sample, probabilities } of scored) {
    const best = probabilities ? bestLabel(labels, probabilities, sample.polar ? polar : null) : -1;
    if (!probabilities || best < 0) continue;
    const probability = probabilities[best] as number;
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))] as (typeof sums)[number];
    bin.rows++;
    bin.said += probability;
    if (acceptedBy(sample.row).includes(labels[best] as string)) bin.right++;
  }
  return sums.map(({ rows, said, right }, index) => ({
    from: index / bins,
    to: (index + 1) / bins,
    rows,
    said: rows === 0 ? 0 : said / rows,
    was: rows === 0 ? 0 : right / rows,
  }));
}
