import { beginUtterance, createUtterance, type Utterance } from '../../text/utterance.ts';
import type { Asked } from '../asked.ts';
import type { LocaleView } from '../pack/locale-view.ts';
import type { Step } from '../reader.ts';
import type { Recognition } from '../recognition.ts';
import { createFeatures, situationOf } from './features.ts';
import { createScorer, type LinearModel, readModel } from './linear-model.ts';

/** The last stage of a router: reviews what the rules made of an utterance. Made by `loadModel`. */
export interface LearnedStage {
  /** How sure it must be to answer, by intent, from 0 to 1. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** What the rules found, or what the model makes of what they left, or null. */
  review(
    found: Recognition | null,
    text: string,
    view: LocaleView,
    asked: Asked | null,
    trace: ((step: Step) => void) | undefined,
  ): Recognition | null;
}

/** Intents that answer a question. */
const answers = new Set(['yes', 'no', 'maybe']);
/** More characters than 32 tokens have. */
export const longestScored = 500;

/**
 * Makes a fitted model usable as the router's last stage: `createRouter({ locales, model: loadModel(json) })`.
 * It answers what the rules left, where it is sure; it may take an answer of the rules back, never a stop or a goodbye.
 *
 * @throws InvalidOptionError when it is no model of this version
 */
export function loadModel(model: LinearModel): LearnedStage {
  const { weights, words } = readModel(model);
  const scorer = createScorer(model, weights);
  const features = createFeatures(model.buckets, words.has);
  const { labels, thresholds, judgesRemainders } = model;
  const languages = new Set(model.languages);
  const leasts = labels.map((label) => thresholds[label] ?? Number.POSITIVE_INFINITY);
  const vetoes = new Map(model.vetoes.map(({ intent, situation, below }) => [`${intent} ${situation}`, below]));
  let utterance: Utterance | undefined;

  function score(text: string, view: LocaleView, asked: Asked | null, found: Recognition | null): Utterance | null {
    utterance ??= createUtterance(longestScored, view.lexicon);
    beginUtterance(utterance, text, view.lexicon);
    if (!features.read(utterance, view, asked, found)) return null;
    scorer.score(features.buckets, features.count);
    return utterance;
  }

  return {
    thresholds,
    review(found, text, view, asked, trace) {
      if (!languages.has(view.lexicon.pack.language)) return found;
      const settled = found !== null && (found.remainder === undefined || !judgesRemainders);
      const veto = found && settled && isOpenToVeto(found) ? vetoes.get(`${found.intent} ${situationOf(asked)}`) : undefined;
      if (settled && veto === undefined) return found;
      const read = score(text, view, asked, found);
      if (!read) return found;
      if (found && veto !== undefined) {
        const probability = scorer.probabilities[labels.indexOf(found.intent)] as number;
        if (!(probability < veto)) return found;
        trace?.({ stage: 'learned', outcome: 'taken back', detail: `${found.intent} ${probability.toFixed(2)}` });
      }
      // Like the rules, the model answers nothing with a word in it that it does not know.
      if (features.strangers > 0) {
        trace?.({ stage: 'learned', outcome: 'nothing known', detail: 'a word that it was not fitted with' });
        return settled ? null : found;
      }
      const label = bestLabel(labels, scorer.probabilities, asked);
      const confidence = scorer.probabilities[label] as number;
      const sure = label >= 0 && confidence >= (leasts[label] as number);
      const intent = labels[label] as string;
      if (label >= 0)
        trace?.({ stage: 'learned', outcome: sure ? 'answered' : 'nothing known', detail: `${intent} ${confidence.toFixed(2)}` });
      if (!sure) return settled ? null : found;
      const span = { type: intent, start: read.starts[0] as number, end: read.ends[read.count - 1] as number };
      return { intent, confidence, stage: 'learned', spans: [span], flags: [] };
    },
  };
}

/** Whoever wants to leave must be able to, and what a person settled stays. */
export function isOpenToVeto({ intent, stage, remainder }: Recognition): boolean {
  return remainder === undefined && intent !== 'stop' && intent !== 'end' && (stage === 'grammar' || stage === 'similarity');
}

/** The likeliest intent that means something in this situation, or -1. */
export function bestLabel(labels: readonly string[], probabilities: ArrayLike<number>, asked: Asked | null): number {
  let best = -1;
  for (let label = 0; label < labels.length; label++) {
    if (!asked?.polar && answers.has(labels[label] as string)) continue;
    if (best < 0 || (probabilities[label] as number) > (probabilities[best] as number)) best = label;
  }
  return best;
}
