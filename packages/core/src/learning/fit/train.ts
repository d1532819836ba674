import { acceptedBy } from '../labelled-row.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { Sample } from './sample.ts';

/** Logistic regressions, one per label, before their weights become bytes. */
export interface Regression {
  weights: Float32Array;
  biases: Float32Array;
}

export interface Training {
  labels: readonly string[];
  buckets: number;
  seed: number;
  /** Called before each pass over the samples; may wait, or throw to stop. */
  onPass?: () => Promise<void>;
}

const passes = 10;
/** First step of AdaGrad; it shortens the steps of each weight as that weight learns. */
const firstStep = 0.3;
const decay = 1e-5;
/** A sample that is this close to right teaches nothing. */
const settled = 0.003;
/** A mixed turn that is answered loses what the user wanted. */
const mixedWeight = 3;

const answers = new Set(['yes', 'no', 'maybe']);

const Target = { no: 0, yes: 1, ignored: 2 } as const;

/** What a sample says about each label. Of several right labels only the first is taught; the others are neither right nor wrong. */
export function targetsOf({ row, polar }: Sample, labels: readonly string[]): Uint8Array {
  const accepted = acceptedBy(row);
  return Uint8Array.from(labels, (label) => {
    if (answers.has(label) && !polar) return Target.ignored;
    if (label === row.label) return Target.yes;
    return accepted.includes(label) ? Target.ignored : Target.no;
  });
}

/** Fits by stochastic gradient descent. The same samples and seed give the same weights. */
export async function train(samples: readonly Sample[], { labels, buckets, seed, onPass }: Training): Promise<Regression> {
  const width = labels.length;
  const weights = new Float32Array(buckets * width);
  const squares = new Float32Array(buckets * width).fill(1e-3);
  const biases = new Float32Array(width);
  const biasSquares = new Float32Array(width).fill(1e-3);
  const targets = samples.map((sample) => targetsOf(sample, labels));
  const weightOf = samples.map(({ row }) => (row.label === 'mixed' ? mixedWeight : 1) * (1 + 0.3 * Math.log2(row.count ?? 1)));
  const order = samples.map((_, index) => index).filter((index) => samples[index]?.buckets);
  const random = seededRandom(seed);

  function learn(index: number): void {
    const features = (samples[index] as Sample).buckets as Int32Array;
    const wanted = targets[index] as Uint8Array;
    const share = 1 / Math.sqrt(features.length);
    for (let label = 0; label < width; label++) {
      if (wanted[label] === Target.ignored) continue;
      let sum = biases[label] as number;
      for (const bucket of features) sum += (weights[bucket * width + label] as number) * share;
      const error = 1 / (1 + Math.exp(-sum)) - (wanted[label] as number);
      if (Math.abs(error) < settled) continue;
      const slope = error * (weightOf[index] as number);
      biasSquares[label] = (biasSquares[label] as number) + slope * slope;
      biases[label] = (biases[label] as number) - (firstStep * slope) / Math.sqrt(biasSquares[label] as number);
      for (const bucket of features) {
        const place = bucket * width + label;
        const gradient = slope * share + decay * (weights[place] as number);
        squares[place] = (squares[place] as number) + gradient * gradient;
        weights[place] = (weights[place] as number) - (firstStep * gradient) / Math.sqrt(squares[place] as number);
      }
    }
  }

  for (let pass = 0; pass < passes; pass++) {
    await onPass?.();
    shuffle(order, random);
    for (const index of order) learn(index);
  }
  return { weights, biases };
}

export { passes };
