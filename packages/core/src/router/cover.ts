import { hasToken, turnTokens, type Utterance } from '../text/utterance.ts';
import type { EchoTest } from './echo.ts';
import { isFrame } from './frames.ts';
import { Cue } from './pack/cue.ts';
import type { LocaleView } from './pack/locale-view.ts';
import type { PhraseTrie } from './phrase-trie.ts';

/** An utterance laid out as phrases. The arrays are reused. */
export interface Coverage {
  /** Cue numbers of the phrases, and the tokens they span. */
  cues: Uint8Array;
  from: Uint8Array;
  to: Uint8Array;
  count: number;
  /** First token that no layout could pass; equal to the number of tokens when all were covered. */
  reached: number;
}

/** Cues that cover nothing, and cues that cover only beside an echo. */
const never = new Set<number>([Cue.clause, Cue.note]);
const besideEcho = new Set<number>([Cue.glue, Cue.subject, Cue.link]);
/** A form of address right behind these is not one: "to Mom". */
const beforeName = new Set<number>([Cue.glue, Cue.echo]);
/** What an auxiliary verb may follow in an echo; anywhere else it would begin a question. */
const beforeLink = new Set<number>([Cue.echo, Cue.glue, Cue.subject, Cue.link, Cue.willing, Cue.unwilling]);

export interface Coverer {
  readonly coverage: Coverage;
  /**
   * Lays an utterance out as phrases without a gap, longest phrases first, going back where that leads nowhere.
   * Reads only as many tokens as it needs to fail.
   *
   * @param echoes whether a token may be passed because the question has it too
   */
  cover(utterance: Utterance, view: LocaleView, echoes?: EchoTest): boolean;
  /** The longest phrases from the left as far as they go, for what stands before a remainder. Returns the first token not covered. */
  coverPrefix(utterance: Utterance, view: LocaleView): number;
}

export function createCoverer(maximumTokens = turnTokens): Coverer {
  const coverage: Coverage = {
    cues: new Uint8Array(maximumTokens),
    from: new Uint8Array(maximumTokens),
    to: new Uint8Array(maximumTokens),
    count: 0,
    reached: 0,
  };
  const failed = new Uint8Array(maximumTokens + 1);
  // Phrases found from a token on, shortest first, on one stack for the whole descent.
  const foundEnds: number[] = [];
  const foundCues: number[] = [];
  let utterance: Utterance;
  let view: LocaleView;
  let echoes: EchoTest | undefined;

  function findPhrases(start: number): void {
    const { lexicon, cues } = view;
    const { symbolOffsets, symbols } = lexicon;
    const bottom = foundEnds.length;
    const id = utterance.ids[start] as number;
    if (id >= 0) {
      for (let place = symbolOffsets[id] as number; place < (symbolOffsets[id + 1] as number); place++) {
        const symbol = symbols[place] as number;
        const last = cues.offsets[symbol + 1] as number;
        for (let entry = cues.offsets[symbol] as number; entry < last; entry++) {
          const type = cues.types[entry] as number;
          if (isUsable(type)) followPhrase(start + 1, cues.states[entry] as number, type, bottom);
        }
      }
    }
    if (view.own) findOwnPhrases(start, view.own, bottom);
  }

  /** Goes on from a state that was reached with the token before `token`, and notes every place where the phrase may end. */
  function followPhrase(token: number, state: number, type: number, bottom: number): void {
    const { finals, symbolOffsets, symbols, skips, next } = view.lexicon;
    if (finals[state] === 1) addFound(token, type, bottom);
    if (!hasToken(utterance, token)) return;
    const id = utterance.ids[token] as number;
    if (id < 0) return;
    for (let place = symbolOffsets[id] as number; place < (symbolOffsets[id + 1] as number); place++) {
      const after = next(state, symbols[place] as number);
      if (after >= 0) followPhrase(token + 1, after, type, bottom);
    }
    if (skips[id] === 1) passOver(token + 1, state, type, bottom);
  }

  /** Words such as "very" may stand inside a phrase that has no place for them, but not at its end. */
  function passOver(token: number, state: number, type: number, bottom: number): void {
    const { symbolOffsets, symbols, skips, next } = view.lexicon;
    const id = hasToken(utterance, token) ? (utterance.ids[token] as number) : -1;
    if (id < 0) return;
    for (let place = symbolOffsets[id] as number; place < (symbolOffsets[id + 1] as number); place++) {
      const after = next(state, symbols[place] as number);
      if (after >= 0) followPhrase(token + 1, after, type, bottom);
    }
    if (skips[id] === 1) passOver(token + 1, state, type, bottom);
  }

  /** Keeps what was found from one token sorted by length, shortest first. */
  function addFound(end: number, type: number, bottom: number): void {
    // Two sets may lead along the same words.
    for (let index = bottom; index < foundEnds.length; index++) if (foundEnds[index] === end && foundCues[index] === type) return;
    let place = foundEnds.length;
    while (place > bottom && (foundEnds[place - 1] as number) > end) {
      foundEnds[place] = foundEnds[place - 1] as number;
      foundCues[place] = foundCues[place - 1] as number;
      place--;
    }
    foundEnds[place] = end;
    foundCues[place] = type;
  }

  function isUsable(found: number): boolean {
    if (never.has(found)) return false;
    // "it" and "that" close only behind "that is".
    if (found === Cue.all) return coverage.count > 0 && isFrame(coverage.cues[coverage.count - 1] as number);
    if (echoes && found === Cue.byeMisheard) return false;
    if (echoes && found === Cue.vocative && coverage.count > 0) return !beforeName.has(coverage.cues[coverage.count - 1] as number);
    if (!besideEcho.has(found)) return true;
    if (!echoes) return false;
    return found !== Cue.link || (coverage.count > 0 && beforeLink.has(coverage.cues[coverage.count - 1] as number));
  }

  function findOwnPhrases(start: number, own: PhraseTrie, bottom: number): void {
    let state = own.start;
    for (let token = start; hasToken(utterance, token); token++) {
      state = own.next(state, utterance, token);
      if (state < 0) return;
      const found = own.cueOf(state);
      if (found > 0) addFound(token + 1, found, bottom);
    }
  }

  function addSpan(cueNumber: number, from: number, to: number): void {
    coverage.cues[coverage.count] = cueNumber;
    coverage.from[coverage.count] = from;
    coverage.to[coverage.count] = to;
    coverage.count++;
  }

  function coverFrom(token: number): boolean {
    if (!hasToken(utterance, token)) {
      coverage.reached = token;
      return !utterance.clipped;
    }
    if (failed[token] === 1) return false;
    if (token > coverage.reached) coverage.reached = token;
    const bottom = foundEnds.length;
    const spans = coverage.count;
    findPhrases(token);
    for (let index = foundEnds.length - 1; index >= bottom; index--) {
      const end = foundEnds[index] as number;
      addSpan(foundCues[index] as number, token, end);
      if (coverFrom(end)) return true;
      coverage.count = spans;
    }
    foundEnds.length = bottom;
    foundCues.length = bottom;
    if (echoes?.(utterance, token)) {
      addSpan(Cue.echo, token, token + 1);
      if (coverFrom(token + 1)) return true;
      coverage.count = spans;
    }
    if (isStutter(utterance, token)) {
      addSpan(Cue.hesitation, token, token + 1);
      if (coverFrom(token + 1)) return true;
      coverage.count = spans;
    }
    failed[token] = 1;
    return false;
  }

  function begin(given: Utterance, givenView: LocaleView, givenEchoes?: EchoTest): void {
    utterance = given;
    view = givenView;
    echoes = givenEchoes;
    foundEnds.length = 0;
    foundCues.length = 0;
    coverage.count = 0;
    coverage.reached = 0;
  }

  return {
    coverage,
    cover(given, givenView, givenEchoes) {
      begin(given, givenView, givenEchoes);
      failed.fill(0);
      return coverFrom(0);
    },
    coverPrefix(given, givenView) {
      begin(given, givenView);
      let token = 0;
      while (hasToken(given, token)) {
        foundEnds.length = 0;
        foundCues.length = 0;
        findPhrases(token);
        const last = foundEnds.length - 1;
        if (last < 0) break;
        addSpan(foundCues[last] as number, token, foundEnds[last] as number);
        token = foundEnds[last] as number;
      }
      coverage.reached = token;
      return token;
    },
  };
}

/** "i i don't", "th thank you": a token that the next one says again, or finishes. */
function isStutter(utterance: Utterance, token: number): boolean {
  if (!hasToken(utterance, token + 1)) return false;
  const length = (utterance.to[token] as number) - (utterance.from[token] as number);
  const nextLength = (utterance.to[token + 1] as number) - (utterance.from[token + 1] as number);
  const known = (utterance.ids[token] as number) >= 0;
  if (length > nextLength || (length < nextLength && (known || length > 3))) return false;
  const from = utterance.from[token] as number;
  const nextFrom = utterance.from[token + 1] as number;
  for (let index = 0; index < length; index++) {
    if (utterance.characters[from + index] !== utterance.characters[nextFrom + index]) return false;
  }
  return true;
}
