import { beginUtterance, hasToken, type Utterance } from '../text/utterance.ts';
import { hashOf } from '../text/vocabulary.ts';
import type { Asked } from './asked.ts';
import type { Coverer } from './cover.ts';
import type { Decision } from './decision.ts';
import type { Findings } from './findings.ts';
import type { Locales } from './locales.ts';
import { Cue } from './pack/cue.ts';
import { type LocaleView, openings } from './pack/locale-view.ts';

/** A bare stop has no more words in any language (やめてください has seven), and no more characters: longer turns need not be looked at. */
const mostTokens = 8;
const mostCharacters = 32;

/** What the reader of a turn works with; the utterance is read anew in other languages. */
export interface ForeignStopParts {
  locales: Locales;
  utterance: Utterance;
  coverer: Coverer;
  findings: Findings;
  decideCovered(asked: Asked | null): Decision | null;
}

/** A stop in another language, and the tag of that language. */
export interface ForeignStop {
  decision: Decision;
  tag: string;
}

/**
 * A bare stop word of another loaded language counts: a wrong guess of the locale must not disarm it.
 * Nothing else may be said, and no word that the turn's own language has another use for.
 */
export function createForeignStopFinder(parts: ForeignStopParts): (text: string, view: LocaleView) => ForeignStop | null {
  const { locales, utterance, coverer, findings, decideCovered } = parts;
  const { coverage } = coverer;

  /** Whether a stop phrase that was found has a word that the own language knows, but not as a stop. */
  function saysOwnWord(view: LocaleView): boolean {
    for (let index = 0; index < coverage.count; index++) {
      if (coverage.cues[index] !== Cue.stop) continue;
      for (let token = coverage.from[index] as number; token < (coverage.to[index] as number); token++) {
        if (hasOtherUse(token, view)) return true;
      }
    }
    return false;
  }

  function hasOtherUse(token: number, view: LocaleView): boolean {
    const start = utterance.from[token] as number;
    const end = utterance.to[token] as number;
    const id = view.lexicon.vocabulary.find(utterance.characters, start, end, hashOf(utterance.characters, start, end));
    // A word that only another locale of the pack has begins nothing here: Hinglish "ruko" in the United States.
    let begins = false;
    let stops = false;
    openings(view.lexicon, view.cues, id, (type, state) => {
      begins = true;
      stops ||= type === Cue.stop && view.lexicon.finals[state] === 1;
    });
    return begins && !stops;
  }

  return function findForeignStop(text, view) {
    if (text.length > mostCharacters || !hasToken(utterance, 0)) return null;
    const { characters } = utterance;
    const from = utterance.from[0] as number;
    const to = utterance.to[0] as number;
    const hash = hashOf(characters, from, to);
    // An apostrophe in the first word may divide it elsewhere; any other word was already folded.
    const plain = (utterance.ends[0] as number) - (utterance.starts[0] as number) === to - from;
    for (const other of locales.views) {
      if (other.lexicon === view.lexicon) continue;
      if (plain && other.lexicon.vocabulary.find(characters, from, to, hash) < 0) continue;
      beginUtterance(utterance, text, other.lexicon);
      if (!coverer.cover(utterance, other) || utterance.count > mostTokens) continue;
      const decision = decideCovered(null);
      const isBare = findings.counts[Cue.stop] === findings.weight;
      if (decision?.intent === 'stop' && isBare && !saysOwnWord(view)) return { decision, tag: other.tag };
    }
    return null;
  };
}
