import { type Asked, askedOf } from './asked.ts';
import { checkRouterOptions } from './check-router-options.ts';
import { type Explanation, explainTurn } from './explain.ts';
import type { LearnedStage } from './learned/learned-stage.ts';
import { createLocales } from './locales.ts';
import type { KnownPhrase } from './memo.ts';
import type { CustomIntents } from './own-phrases.ts';
import type { LocalePack } from './pack/locale-pack.ts';
import type { LocaleView } from './pack/locale-view.ts';
import { createQuestionMemory } from './question-memory.ts';
import { createQuestionFinder } from './read-question.ts';
import { createReader, type Step } from './reader.ts';
import type { Recognition, Span } from './recognition.ts';
import type { RecognizeContext, Router } from './router.ts';
import { spansOf } from './spans.ts';
import { mostAlternatives, mostLettersLost, weighAlternatives } from './weigh-alternatives.ts';

export interface RouterOptions {
  /** Locale packs, for example `[en, fr]`. The first one serves locales that no pack knows. */
  locales: readonly LocalePack[];
  /**
   * Intents of your own and the phrases that mean them, with alternatives `(a|b)` and optional parts `[c]`, for all locales or by
   * language or locale tag: `{ coffee: ['[a] cup of (coffee|tea)'], story: { en: ['a story'], fr: ['une histoire'] } }`.
   * Frames ("can I have"), politeness and hesitations may stand around them. They come before the phrases of a pack.
   *
   * @default {}
   */
  intents?: CustomIntents;
  /** Names the user may call the assistant by; passed over. @default [] */
  names?: readonly string[];
  /** Whole utterances whose meaning is settled; they come before everything else. @default [] */
  phrases?: readonly KnownPhrase[];
  /**
   * Answers what the rules leave, after the turns it was fitted on: `loadModel(json)` of a model made by `turnwise fit`.
   * It goes by thresholds of its own.
   *
   * @default none, which costs nothing
   */
  model?: LearnedStage;
  /**
   * How sure a rule must be to answer, from 0 to 1: one number for all intents, or one per intent.
   * Higher sends more turns to the model.
   *
   * @default 0.65; plain phrases have 0.9 and more, hedged answers 0.75, slips 0.7 to 0.85, misheard words 0.7
   */
  thresholds?: number | Readonly<Record<string, number>>;
  /** Longest utterance that is read, in UTF-16 units. Longer ones are never answered in full. @default 500 */
  maxTextLength?: number;
}

/** A router that can say why. */
export interface ExplainingRouter extends Router {
  /** Recognises once more and tells what was seen on the way. Slower than `recognize`; for people, not for turns. */
  explain(text: string, context?: RecognizeContext): Explanation;
  shadow(text: string, context?: RecognizeContext): Recognition | null;
}

const defaultThreshold = 0.65;

/**
 * Makes a router. Unpacking a locale takes about a millisecond, so make one router and keep it.
 *
 * @throws InvalidOptionError when an option makes no sense
 * @example createRouter({ locales: [en] }).recognize('I prefer to stop the conversation')?.intent // 'stop'
 */
export function createRouter(options: RouterOptions): ExplainingRouter {
  const { locales: packs, intents = {}, names = [], phrases = [], model, thresholds = {}, maxTextLength = 500 } = options;
  checkRouterOptions({ locales: packs, thresholds, maxTextLength });
  const locales = createLocales(packs, { intents, names, phrases });
  const reader = createReader(locales, Object.keys(intents), maxTextLength);
  const recall = createQuestionMemory();
  const findQuestion = createQuestionFinder();

  function thresholdOf(intent: string): number {
    return typeof thresholds === 'number' ? thresholds : (thresholds[intent] ?? defaultThreshold);
  }

  function isSure({ intent, stage, confidence }: Recognition): boolean {
    return confidence >= ((stage === 'learned' && model?.thresholds[intent]) || thresholdOf(intent));
  }

  function readOne(text: string, view: LocaleView, asked: Asked | null, trace?: (step: Step) => void): Recognition | null {
    const found = reader.read(text, view, asked, trace);
    return model ? model.review(pass(found), text, view, asked, trace) : found;
  }

  function readAll(text: string, view: LocaleView, asked: Asked | null, alternatives: readonly string[] | undefined): Recognition | null {
    const best = readOne(text, view, asked);
    if (!alternatives || alternatives.length === 0) return best;
    // A hearing that only leaves words out cannot speak for the best: "okay" for "okay hold please".
    const least = best === null ? text.length - mostLettersLost : 0;
    const others = alternatives
      .slice(0, mostAlternatives)
      .filter((other) => typeof other === 'string' && other !== text && other.length >= least);
    return weighAlternatives(
      best,
      others.map((other) => readOne(other, view, asked)),
    );
  }

  function pass(found: Recognition | null): Recognition | null {
    return found && isSure(found) ? found : null;
  }

  return {
    recognize(text, { locale, pending, alternatives }: RecognizeContext = {}) {
      if (typeof text !== 'string') return null;
      const view = locales.viewOf(locale);
      return pass(readAll(text, view, pending ? askedOf(pending, view, recall) : null, alternatives));
    },

    shadow(text, { locale, pending }: RecognizeContext = {}) {
      if (typeof text !== 'string') return null;
      const view = locales.viewOf(locale);
      return view.shadows ? reader.recall(text, view, pending ? askedOf(pending, view, recall) : null) : null;
    },

    findQuestion(text, locale) {
      return typeof text === 'string' ? findQuestion(text, locales.viewOf(locale)) : null;
    },

    explain(text, { locale, pending, alternatives }: RecognizeContext = {}) {
      const view = locales.viewOf(locale);
      const asked = pending ? askedOf(pending, view, recall) : null;
      const found = readAll(text, view, asked, alternatives);
      const steps: Step[] = [];
      const read = readOne(text, view, asked, (step) => steps.push(step));
      const { utterance, coverage } = reader;
      const spans = read?.spans ?? spansOf(coverage, utterance, Object.keys(intents));
      return explainTurn({
        text,
        locale: view.tag,
        asked,
        steps,
        spans,
        unknown: read ? undefined : unknownOf(steps),
        found,
        recognition: pass(found),
        threshold: thresholdOf(found?.intent ?? ''),
      });
    },
  };
}

/** Where the grammar stopped, unless a later stage went on. */
function unknownOf(steps: readonly Step[]): Span | undefined {
  const step = steps.find(({ start }) => start !== undefined);
  return step && { type: 'unknown', start: step.start as number, end: step.end as number };
}
