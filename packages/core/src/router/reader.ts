import { beginUtterance, createUtterance, hasToken, type Utterance } from '../text/utterance.ts';
import type { Asked } from './asked.ts';
import { type Coverage, createCoverer } from './cover.ts';
import { isNeutral } from './cue-kinds.ts';
import { decide } from './decide.ts';
import { contextual, type Decision, fromContext, to } from './decision.ts';
import { createFindings } from './findings.ts';
import { createForeignStopFinder } from './foreign-stop.ts';
import type { Locales } from './locales.ts';
import type { KnownPhrase } from './memo.ts';
import { createNearWords, type NearWord } from './near-words.ts';
import { Cue, QuestionCue } from './pack/cue.ts';
import type { Lexicon } from './pack/lexicon.ts';
import { type LocaleView, openings } from './pack/locale-view.ts';
import { readFindings } from './read-findings.ts';
import type { Recognition, RecognitionFlag, RecognitionStage } from './recognition.ts';
import { findRemainder } from './remainder.ts';
import { spansOf } from './spans.ts';

/** Longer utterances are not searched for slips: they have content. */
const mostTokensRepaired = 8;

/** What one stage made of an utterance; for explanations. */
export interface Step {
  stage: RecognitionStage;
  outcome: 'answered' | 'answered with a remainder' | 'no meaning' | 'not covered' | 'nothing known' | 'taken back';
  detail: string;
  /** With `not covered`: where the first word stands that no phrase covers. */
  start?: number;
  end?: number;
}

/** Reads utterances stage by stage, cheapest first. */
export interface Reader {
  /** Tokens and phrases of what was read last. */
  readonly utterance: Utterance;
  readonly coverage: Coverage;
  read(text: string, view: LocaleView, asked: Asked | null, trace?: (step: Step) => void): Recognition | null;
  /** What a phrase on trial says. */
  recall(text: string, view: LocaleView, asked: Asked | null): Recognition | null;
}

export function createReader(locales: Locales, intents: readonly string[], maxTextLength: number): Reader {
  const coverer = createCoverer();
  const { coverage } = coverer;
  const findings = createFindings();
  const utterance = createUtterance(maxTextLength, (locales.views[0] as LocaleView).lexicon);
  const nearWordsOf = new Map<Lexicon, (word: string) => NearWord[]>();
  const findForeignStop = createForeignStopFinder({ locales, utterance, coverer, findings, decideCovered });
  let trace: ((step: Step) => void) | undefined;

  function decideCovered(asked: Asked | null): Decision | null {
    readFindings(findings, coverage, utterance);
    return decide(findings, asked, intents);
  }

  function recognitionOf({ intent, confidence, flags }: Decision, stage: RecognitionStage): Recognition {
    return { intent, confidence, stage, spans: spansOf(coverage, utterance, intents), flags };
  }

  function readMemo(view: LocaleView, asked: Asked | null): Recognition | null {
    const phrase = view.memo?.find(utterance, asked);
    if (view.memo) trace?.({ stage: 'memo', outcome: phrase ? 'answered' : 'nothing known', detail: '' });
    return phrase ? recalled(phrase) : null;
  }

  function recalled(phrase: KnownPhrase): Recognition {
    const end = utterance.ends[utterance.count - 1] as number;
    return {
      intent: phrase.intent,
      confidence: 1,
      stage: 'memo',
      spans: [{ type: phrase.intent, start: utterance.starts[0] as number, end }],
      flags: [],
    };
  }

  function readGrammar(asked: Asked | null): Recognition | null {
    const decision = answersInstead(decideCovered(asked), asked);
    trace?.({ stage: 'grammar', outcome: decision ? 'answered' : 'no meaning', detail: '' });
    return decision && recognitionOf(decision, 'grammar');
  }

  /** "Yes, off" after "Shall I turn it off?" answers; so does "off" alone, but nobody can be sure. */
  function answersInstead(decision: Decision | null, asked: Asked | null): Decision | null {
    const echoes = asked?.polar && asked.asks !== 'end' && asked.asks !== 'all' ? asked.question?.echoes : undefined;
    if (decision?.intent !== 'stop' || !echoes) return decision;
    for (let index = 0; index < coverage.count; index++) {
      if (coverage.cues[index] !== Cue.stop && coverage.cues[index] !== Cue.frustration) continue;
      if (!echoes(utterance, coverage.from[index] as number)) return decision;
    }
    return findings.counts[Cue.yes] ? to('yes', contextual, fromContext) : null;
  }

  /** An answer that only says words of the question again beside its phrases. */
  function readEcho(view: LocaleView, asked: Asked): Recognition | null {
    if (!asked.question || asksOpenly(view) || !coverer.cover(utterance, view, asked.question.echoes)) return null;
    const decision = decideCovered(asked);
    // With a question mark it is a question about the same things.
    const echoes = decision !== null && findings.echoes > 0 && (decision.intent === 'no' || !utterance.asks);
    trace?.({ stage: 'grammar', outcome: echoes ? 'answered' : 'no meaning', detail: 'with words of the question' });
    return echoes ? recognitionOf(decision, 'grammar') : null;
  }

  /** "What table is it" has words of "What about that table?" and answers nothing. */
  function asksOpenly({ lexicon, questionCues }: LocaleView): boolean {
    if (!hasToken(utterance, 0)) return false;
    let asks = false;
    openings(lexicon, questionCues, utterance.ids[0] as number, (type, state) => {
      asks ||= type === QuestionCue.open && lexicon.finals[state] === 1;
    });
    return asks;
  }

  /**
   * One slip of the finger or of the ear, in a short utterance that is otherwise covered.
   *
   * @param token The first token that no phrase covers.
   */
  function readNear(view: LocaleView, asked: Asked | null, token: number): Recognition | null {
    if (onlyUnknownToken() !== token) return null;
    const word = String.fromCharCode(...utterance.characters.subarray(utterance.from[token], utterance.to[token]));
    for (const { id, similarity } of nearWords(view.lexicon, word)) {
      utterance.ids[token] = id;
      if (!coverer.cover(utterance, view) || isNeutralAt(token)) continue;
      const decision = decideCovered(asked);
      // A slip must not stop a talk that goes on: "nope, still shopping".
      if (!decision || (decision.intent === 'stop' && findings.weight > 1)) continue;
      trace?.({
        stage: 'similarity',
        outcome: 'answered',
        detail: `${word} ~ ${view.lexicon.vocabulary.words()[id]} ${similarity.toFixed(2)}`,
      });
      return recognitionOf({ ...decision, confidence: decision.confidence * similarity * 0.9 }, 'similarity');
    }
    utterance.ids[token] = -1;
    trace?.({ stage: 'similarity', outcome: 'nothing known', detail: word });
    return null;
  }

  function nearWords(lexicon: Lexicon, word: string): NearWord[] {
    let find = nearWordsOf.get(lexicon);
    if (!find) {
      find = createNearWords(lexicon);
      nearWordsOf.set(lexicon, find);
    }
    return find(word);
  }

  /** The unknown token, when there is just one; reads on only as long as that may be. */
  function onlyUnknownToken(): number {
    let unknown = -1;
    for (let token = 0; hasToken(utterance, token); token++) {
      if (token >= mostTokensRepaired) return -1;
      if ((utterance.ids[token] as number) >= 0) continue;
      if (unknown >= 0) return -1;
      unknown = token;
    }
    return utterance.clipped ? -1 : unknown;
  }

  /** A slip that becomes a mere filler proves nothing. */
  function isNeutralAt(token: number): boolean {
    for (let index = 0; index < coverage.count; index++) {
      if ((coverage.to[index] as number) > token) return isNeutral(coverage.cues[index] as number);
    }
    return true;
  }

  /** A clear answer at the beginning, and content behind it. */
  function readBeginning(view: LocaleView, asked: Asked): Recognition | null {
    coverer.coverPrefix(utterance, view);
    const decision = decideCovered(asked);
    if (decision?.intent !== 'yes' && decision?.intent !== 'no') return null;
    const remainder = findRemainder(coverage, utterance, view);
    if (remainder === undefined) return null;
    trace?.({ stage: 'grammar', outcome: 'answered with a remainder', detail: '' });
    return { ...recognitionOf(decision, 'grammar'), remainder };
  }

  function readForeignStop(text: string, view: LocaleView): Recognition | null {
    const foreign = findForeignStop(text, view);
    if (!foreign) return null;
    trace?.({ stage: 'grammar', outcome: 'answered', detail: `a stop word of ${foreign.tag}` });
    const flags: readonly RecognitionFlag[] = [...foreign.decision.flags, 'foreign'];
    return recognitionOf({ ...foreign.decision, flags }, 'grammar');
  }

  function readStages(text: string, view: LocaleView, asked: Asked | null): Recognition | null {
    beginUtterance(utterance, text, view.lexicon);
    const known = readMemo(view, asked);
    if (known) return known;
    // "I don't wish to buy" is covered ("buy" may be a misheard "bye"), but means something only as an echo.
    if (coverer.cover(utterance, view)) return readGrammar(asked) ?? (asked?.polar ? readEcho(view, asked) : null);
    const reached = coverage.reached;
    if (trace) traceUncovered(text, reached);
    const polar = asked?.polar && (reached > 0 || asked.question?.echoes(utterance, 0)) ? asked : null;
    // Most turns end here: the first word is known and begins no phrase.
    if (!polar && reached === 0 && hasToken(utterance, 0) && (utterance.ids[0] as number) >= 0) return readForeignStop(text, view);
    const near = polar
      ? (readEcho(view, polar) ?? readNear(view, asked, reached) ?? readBeginning(view, polar))
      : readNear(view, asked, reached);
    return near ?? readForeignStop(text, view);
  }

  function traceUncovered(text: string, token: number): void {
    if (!hasToken(utterance, token)) {
      trace?.({ stage: 'grammar', outcome: 'not covered', detail: 'longer than what is read' });
      return;
    }
    const start = utterance.starts[token] as number;
    const end = utterance.ends[token] as number;
    trace?.({ stage: 'grammar', outcome: 'not covered', detail: text.slice(start, end), start, end });
  }

  return {
    utterance,
    coverage,
    read(text, view, asked, givenTrace) {
      trace = givenTrace;
      return readStages(text, view, asked);
    },
    recall(text, view, asked) {
      beginUtterance(utterance, text, view.lexicon);
      const phrase = view.shadows?.find(utterance, asked);
      return phrase ? recalled(phrase) : null;
    },
  };
}
