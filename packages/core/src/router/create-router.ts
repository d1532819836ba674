import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { beginUtterance, createUtterance } from '../text/utterance.ts';
import { type Asked, askedOf } from './asked.ts';
import { createCoverer } from './cover.ts';
import { type Decision, decide } from './decide.ts';
import { createFindings, readFindings } from './findings.ts';
import { createLocales } from './locales.ts';
import { cue } from './pack/cue-types.ts';
import type { LocalePack } from './pack/locale-pack.ts';
import type { LocaleView } from './pack/locale-view.ts';
import { createQuestionMemory } from './question-memory.ts';
import { createQuestionFinder } from './read-question.ts';
import type { Recognition, RecognitionFlag, RecognitionStage } from './recognition.ts';
import { findRemainder } from './remainder.ts';
import type { RecognizeContext, Router } from './router.ts';
import { spansOf } from './spans.ts';

export interface RouterOptions {
  /** Locale packs, for example `[en, fr]`. The first one serves locales that no pack knows. */
  locales: readonly LocalePack[];
  /**
   * How sure a rule must be to answer, from 0 to 1: one number for all intents, or one per intent.
   * Higher sends more turns to the model.
   *
   * @default 0.65
   */
  thresholds?: number | Readonly<Record<string, number>>;
  /** Longest utterance that is read, in UTF-16 units. Longer ones are never answered in full. @default 500 */
  maxTextLength?: number;
}

const defaultThreshold = 0.65;

/**
 * Makes a router.
 *
 * @throws InvalidOptionError when an option makes no sense
 * @example createRouter({ locales: [en] }).recognize('I prefer to stop the conversation')?.intent // 'stop'
 */
export function createRouter({ locales: packs, thresholds = {}, maxTextLength = 500 }: RouterOptions): Router {
  if (packs.length === 0)
    throw new InvalidOptionError({
      option: 'locales',
      message: 'is empty.',
      hint: 'Pass at least one pack, such as en from @turnwise/core/locales/en.',
    });
  const locales = createLocales(packs);
  const coverer = createCoverer();
  const findings = createFindings();
  const utterance = createUtterance(maxTextLength, locales.viewOf(undefined).lexicon);
  const recall = createQuestionMemory();
  const findQuestion = createQuestionFinder();

  function decideCovered(asked: Asked | null): Decision | null {
    readFindings(findings, coverer.coverage, utterance);
    return decide(findings, asked);
  }

  function recognitionOf({ intent, confidence, flags }: Decision, stage: RecognitionStage, extra?: RecognitionFlag): Recognition {
    return {
      intent,
      confidence,
      stage,
      spans: spansOf(coverer.coverage, utterance),
      flags: extra ? [...flags, extra] : flags,
    };
  }

  function read(text: string, view: LocaleView, asked: Asked | null): Recognition | null {
    beginUtterance(utterance, text, view.lexicon);
    if (coverer.cover(utterance, view)) {
      const decision = decideCovered(asked);
      return decision && recognitionOf(decision, 'grammar');
    }
    const reached = coverer.coverage.reached;
    if (asked?.polar && reached > 0) {
      const answer = readAnswer(view, asked);
      if (answer) return answer;
    }
    return readForeignStop(text, view);
  }

  /** An answer that goes beyond the phrases: an echo of the question, or content of its own. */
  function readAnswer(view: LocaleView, asked: Asked): Recognition | null {
    const echoes = asked.question?.echoes;
    if (echoes && coverer.cover(utterance, view, undefined, (token) => echoes(utterance, token))) {
      const decision = decideCovered(asked);
      // With a question mark it is a question about the same things.
      if (decision && findings.echoes > 0 && (decision.intent === 'no' || !utterance.asks)) return recognitionOf(decision, 'grammar');
    }
    coverer.coverPrefix(utterance, view);
    const decision = decideCovered(asked);
    if (decision?.intent !== 'yes' && decision?.intent !== 'no') return null;
    const remainder = findRemainder(coverer.coverage, utterance, view);
    return remainder === undefined ? null : { ...recognitionOf(decision, 'grammar'), remainder };
  }

  /** A bare stop word of another loaded language counts: a wrong guess of the locale must not disarm it. */
  function readForeignStop(text: string, view: LocaleView): Recognition | null {
    for (const other of locales.views) {
      if (other.lexicon === view.lexicon) continue;
      beginUtterance(utterance, text, other.lexicon);
      if (!coverer.cover(utterance, other)) continue;
      const decision = decideCovered(null);
      if (decision?.intent === 'stop' && (findings.counts[cue.stop] as number) > 0) return recognitionOf(decision, 'grammar', 'foreign');
    }
    return null;
  }

  function thresholdOf(intent: string): number {
    return typeof thresholds === 'number' ? thresholds : (thresholds[intent] ?? defaultThreshold);
  }

  return {
    recognize(text, { locale, pending }: RecognizeContext = {}) {
      if (typeof text !== 'string') return null;
      const view = locales.viewOf(locale);
      const asked = pending ? askedOf(pending, view, recall) : null;
      const recognition = read(text, view, asked);
      return recognition && recognition.confidence >= thresholdOf(recognition.intent) ? recognition : null;
    },
    findQuestion(text, locale) {
      return typeof text === 'string' ? findQuestion(text, locales.viewOf(locale)) : null;
    },
  };
}
