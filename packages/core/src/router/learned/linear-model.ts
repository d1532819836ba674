import { InvalidOptionError } from '../../errors/invalid-option-error.ts';
import { createKnownWords, type KnownWords, wordBytes } from './known-words.ts';

/** Most bytes that the weights of a model may have. */
export const mostWeightBytes = 128 * 1024;

/**
 * A linear model as JSON: for each intent a logistic regression over hashed features ("does this utterance, in this situation, mean
 * it?"), with weights of one byte. Made by `fitModel` of `@turnwise/core/learning`, or by `turnwise fit`.
 */
export interface LinearModel {
  format: 1;
  /** Scored intents, in the order of the weights. */
  labels: readonly string[];
  /** Number of hash buckets; there is a weight per bucket and label. */
  buckets: number;
  /** Base64 of signed bytes, the labels of a bucket side by side. A weight is its byte times the label's scale. */
  weights: string;
  /** Base64 of bits: which words occurred often enough to be known, by their hashes. */
  words: string;
  scales: readonly number[];
  biases: readonly number[];
  /** Probability from which the model answers, per intent. An intent that is missing here is never answered by the model. */
  thresholds: Readonly<Record<string, number>>;
  /** Where answers of the rules are taken back. Empty when that did not help. */
  vetoes: readonly Veto[];
  /** Languages that the model was fitted on; in others it stays silent. */
  languages: readonly string[];
  /** Whether there were enough turns with a remainder among the rows to tell a mere echo from one. */
  judgesRemainders: boolean;
  /** Where it comes from, for people. */
  provenance: Readonly<Record<string, string | number | boolean>>;
}

/** Answers of the rules in one kind of situation that the model may take back. */
export interface Veto {
  intent: string;
  /** Number of the situation, as the features have it. */
  situation: number;
  /** The answer is left to the model provider when its probability is below. */
  below: number;
}

/** A model ready to score. */
export interface Scorer {
  /** Probability of each label. The array is reused. */
  readonly probabilities: Float64Array;
  score(buckets: Int32Array, count: number): void;
}

/** Sums bytes; the root keeps long utterances from being surer than short ones. */
export function createScorer({ labels, scales, biases }: Pick<LinearModel, 'labels' | 'scales' | 'biases'>, weights: Int8Array): Scorer {
  const width = labels.length;
  const sums = new Int32Array(width);
  const probabilities = new Float64Array(width);
  return {
    probabilities,
    score(buckets, count) {
      sums.fill(0);
      for (let feature = 0; feature < count; feature++) {
        const place = (buckets[feature] as number) * width;
        for (let label = 0; label < width; label++) sums[label] = (sums[label] as number) + (weights[place + label] as number);
      }
      const share = 1 / Math.sqrt(count);
      for (let label = 0; label < width; label++) {
        const sum = (sums[label] as number) * (scales[label] as number) * share + (biases[label] as number);
        probabilities[label] = 1 / (1 + Math.exp(-sum));
      }
    },
  };
}

/**
 * What the texts of a model from a file hold.
 *
 * @throws InvalidOptionError when it is no model of this version
 */
export function readModel(model: LinearModel): { weights: Int8Array; words: KnownWords } {
  if (model?.format !== 1) throw damaged(`is no linear model of format 1 (format ${String(model?.format)}).`);
  const { labels, buckets, weights, scales, biases, thresholds, vetoes, languages } = model;
  if (!isTexts(labels) || labels.length === 0) throw damaged('names no intents.');
  const wanted = buckets * labels.length;
  if (!Number.isInteger(buckets) || buckets < 1 || wanted > mostWeightBytes) throw damaged(`has ${String(buckets)} buckets.`);
  if (!isNumbers(scales, labels.length) || !isNumbers(biases, labels.length)) throw damaged('has scales or biases that do not fit.');
  if (typeof thresholds !== 'object' || thresholds === null || !Object.values(thresholds).every(Number.isFinite))
    throw damaged('has thresholds that are no numbers.');
  if (!Array.isArray(vetoes) || !vetoes.every((veto: Partial<Veto> | null) => Number.isFinite(veto?.below)))
    throw damaged('has vetoes that cannot be read.');
  if (!isTexts(languages)) throw damaged('names no languages.');
  if (typeof weights !== 'string') throw damaged('has no weights.');
  const bytes = bytesOf(weights);
  if (bytes.length !== wanted) throw damaged(`has ${bytes.length} weights instead of ${wanted}.`);
  if (typeof model.words !== 'string') throw damaged('has no words.');
  const words = bytesOf(model.words);
  if (words.length !== wordBytes) throw damaged(`has ${words.length} bytes of words instead of ${wordBytes}.`);
  return { weights: bytes, words: createKnownWords(words) };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function isNumbers(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every(Number.isFinite);
}

function damaged(message: string, cause?: unknown): InvalidOptionError {
  return new InvalidOptionError({ option: 'model', message, hint: 'Fit it again with "turnwise fit".', cause });
}

function bytesOf(base64: string): Int8Array {
  let binary: string;
  try {
    binary = atob(base64);
  } catch (cause) {
    throw damaged('has weights that are no base64.', cause);
  }
  const bytes = new Int8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = (binary.charCodeAt(index) << 24) >> 24;
  return bytes;
}
