import { createScorer, type LinearModel, mostWeightBytes } from '../../router/learned/linear-model.ts';
import type { LocalePack } from '../../router/pack/locale-pack.ts';
import { splitHash } from '../half-of.ts';
import { isContent, type LabelledRow, type RowReading } from '../labelled-row.ts';
import { type Tally, tally } from '../tally.ts';
import { type Calibration, type CalibrationBin, calibrate, calibrationCurve, outcomesAt, type Scored, type Stage } from './calibrate.ts';
import { chooseVetoes } from './choose-vetoes.ts';
import { findGaps, roundedUp } from './find-gaps.ts';
import { noteWords } from './note-words.ts';
import { type Quantized, quantize, toBase64 } from './quantize.ts';
import { createSampler, type Sample } from './sample.ts';
import { passes, type Regression, train } from './train.ts';

export interface FitOptions extends RowReading {
  rows: readonly LabelledRow[];
  /** Packs of the router that will use the model. The rules of these packs are part of what it learns. */
  locales: readonly LocalePack[];
  /** Share of content that rules and model together may answer, from 0 to 1. @default 0.001 */
  maxFalseLocal?: number;
  /** The same rows and seed give the same model. @default 1 */
  seed?: number;
  /** Called from time to time with the share that is done, from 0 to 1. */
  onProgress?: (done: number) => void;
  /** Stops the fit; it then rejects with the signal's reason. */
  signal?: AbortSignal;
}

export type Fit = { status: 'fitted'; model: LinearModel; report: FitReport } | { status: 'refused'; reasons: readonly string[] };

/** What a fit came to. All figures are of rows as judged by models that were fitted without them. */
export interface FitReport {
  rows: number;
  /** Labelled turns per intent that was fitted. */
  intents: Readonly<Record<string, number>>;
  /** Intents with too few turns; the rules alone decide about them. */
  leftOut: Readonly<Record<string, number>>;
  /** Rows in languages with too few of them. */
  otherLanguages: number;
  calibration: Calibration;
  curve: readonly CalibrationBin[];
  /** Rules alone, and with the model. */
  before: Tally;
  after: Tally;
}

/** Each row is judged by a model that was fitted with the other folds. */
const folds = 5;
/** Turns with a remainder (content, as the rules see them beside an answer) that it takes to judge one. */
const fewestRemainders = 30;
const mostLabels = 16;

/**
 * Fits a linear model to labelled turns, with thresholds chosen so that a promised share of false answers is kept; refuses when
 * there is too little to promise anything. Takes seconds for ten thousand rows.
 */
export async function fitModel(options: FitOptions): Promise<Fit> {
  const { rows, locales, maxFalseLocal = 0.001, seed = 1, onProgress, signal } = options;
  const survey = findGaps(rows, maxFalseLocal, mostLabels);
  if (survey.reasons.length > 0) return { status: 'refused', reasons: survey.reasons };
  const labels = survey.intents.map(({ intent }) => intent);
  const buckets = Math.floor(mostWeightBytes / labels.length);

  const { known: knownWords, bits } = noteWords(rows, locales, options);
  const { sample } = createSampler(locales, buckets, knownWords.has, options);
  const all = rows.map(sample);
  const known = new Set(locales.map(({ language }) => language));
  const languages = new Set([...survey.languagesOf(all)].filter((language) => known.has(language)));
  if (languages.size === 0) return { status: 'refused', reasons: [survey.noLanguage] };
  const samples = all.filter(({ language }) => languages.has(language));

  let done = 0;
  const training = (fold: number) => ({
    labels,
    buckets,
    seed: seed + fold,
    onPass: async () => {
      onProgress?.(done++ / (passes * (folds + 1)));
      // Lets signals and progress through.
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
    },
  });
  const foldOf = samples.map(({ row }) => splitHash(row.text, seed) % folds);
  const scored: Scored[] = samples.map((one) => ({ sample: one, probabilities: undefined }));
  for (let fold = 0; fold < folds; fold++) {
    const regression = await train(
      samples.filter((_, index) => foldOf[index] !== fold),
      training(fold + 1),
    );
    const score = scorerOf(labels, regression);
    scored.forEach((entry, index) => {
      if (foldOf[index] === fold) entry.probabilities = score(entry.sample);
    });
  }

  const rulesOnly: Stage = { labels, vetoes: [], judgesRemainders: false, languages: new Set() };
  const stage: Stage = {
    labels,
    vetoes: chooseVetoes(scored, labels),
    judgesRemainders: samples.filter(({ row, found }) => isContent(row) && found?.remainder !== undefined).length >= fewestRemainders,
    languages,
  };
  const calibration = calibrate(scored, stage, maxFalseLocal);
  if (calibration.boldness === 0) return { status: 'refused', reasons: [promiseBroken(calibration, maxFalseLocal)] };

  const { weights, scales, biases } = quantize(await train(samples, training(0)));
  const before = tally(outcomesAt(scored, rulesOnly, 0));
  const after = tally(outcomesAt(scored, stage, calibration.boldness));
  onProgress?.(1);
  const model: LinearModel = {
    format: 1,
    labels,
    buckets,
    weights: toBase64(weights),
    words: toBase64(bits),
    scales,
    biases,
    thresholds: calibration.thresholds,
    vetoes: stage.vetoes,
    languages: [...languages],
    judgesRemainders: stage.judgesRemainders,
    provenance: { rows: samples.length, seed, maxFalseLocal, bad: calibration.bad, content: calibration.content, bound: calibration.bound },
  };
  const intents = Object.fromEntries(survey.intents.map(({ intent, count }) => [intent, count]));
  const curve = calibrationCurve(scored, labels);
  return {
    status: 'fitted',
    model,
    report: {
      rows: samples.length,
      intents,
      leftOut: survey.leftOut,
      otherLanguages: all.length - samples.length,
      calibration,
      curve,
      before,
      after,
    },
  };
}

/** Scores as the router will: with weights of one byte. */
function scorerOf(labels: readonly string[], regression: Regression): (sample: Sample) => Float64Array | undefined {
  const { weights, scales, biases }: Quantized = quantize(regression);
  const scorer = createScorer({ labels, scales, biases }, weights);
  return ({ buckets: features }) => {
    if (!features) return undefined;
    scorer.score(features, features.length);
    return scorer.probabilities.slice();
  };
}

function promiseBroken({ falseByRules, content, bound: possible }: Calibration, maxFalseLocal: number): string {
  return (
    `The rules alone answer ${falseByRules.length} of ${content} content rows, so that a share of ${maxFalseLocal} cannot be promised. ` +
    `Look at these rows with "turnwise eval --show false" and correct labels that are wrong, or allow at least ${roundedUp(possible)}.`
  );
}
