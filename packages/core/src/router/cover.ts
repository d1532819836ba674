import { isSingle } from '../text/fold.ts';
import { hasToken, turnTokens, type Utterance } from '../text/utterance.ts';
import type { EchoTest } from './echo.ts';
import { isFrame } from './frames.ts';
import { Cue } from './pack/cue.ts';
import type { Lexicon } from './pack/lexicon.ts';
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

/** Far more than any token begins. */
const phrasesPerToken = 24;
/** Words are passed over only so near the beginning of a phrase: a text of nothing else must not be read once for each of its words. */
const longestPassing = 12;

/** Where cues may stand that cannot stand everywhere, by the cue before them (0: none) and by whether words of the question count. */
const uses: ((before: Cue | 0, echoing: boolean) => boolean)[] = [];
const never = () => false;
const besideEcho = (_before: Cue | 0, echoing: boolean) => echoing;
uses[Cue.clause] = never;
uses[Cue.note] = never;
uses[Cue.glue] = besideEcho;
uses[Cue.subject] = besideEcho;
uses[Cue.byeMisheard] = (_before, echoing) => !echoing;
uses[Cue.ending] = (before, echoing) => echoing && before === Cue.echo;
// At the beginning an auxiliary verb would ask.
uses[Cue.link] = (before, echoing) => echoing && leadsOn.has(before);
// "to Mom" is no form of address.
uses[Cue.vocative] = (before, echoing) => !echoing || (before !== Cue.glue && before !== Cue.echo);
// "it" and "that" close only behind "that is".
uses[Cue.all] = (before) => before !== 0 && isFrame(before);
const leadsOn = new Set<number>([Cue.echo, Cue.glue, Cue.subject, Cue.link, Cue.willing, Cue.unwilling]);

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
  /** Number of the last run in which no layout led on from a token. */
  const failedIn = new Uint32Array(maximumTokens + 1);
  let run = 0;
  // Phrases found from a token on, shortest first, on one stack for the whole descent.
  const foundEnds = new Uint8Array(maximumTokens * phrasesPerToken);
  const foundCues = new Uint8Array(maximumTokens * phrasesPerToken);
  let top = 0;
  /** Where the phrases begin that are being followed. */
  let begins = 0;
  let utterance: Utterance;
  let view: LocaleView;
  let lexicon: Lexicon;
  let echoes: EchoTest | undefined;

  function findPhrases(start: number): void {
    const bottom = top;
    begins = start;
    const id = utterance.ids[start] as number;
    if (id >= 0) {
      const { symbols } = lexicon;
      const { offsets, values, types } = view.cues;
      const lastPlace = symbols.offsets[id + 1] as number;
      // The same as `openings`, without a call for each.
      for (let place = symbols.offsets[id] as number; place < lastPlace; place++) {
        const symbol = symbols.values[place] as number;
        const last = offsets[symbol + 1] as number;
        for (let entry = offsets[symbol] as number; entry < last; entry++) {
          const type = types[entry] as Cue;
          if (isUsable(type)) followPhrase(start + 1, values[entry] as number, type, bottom, true);
        }
      }
    }
    if (view.own) findOwnPhrases(start, view.own, bottom);
  }

  /**
   * Goes on from a state that was reached with the token before `token`, and notes every place where the phrase may end.
   *
   * @param mayEnd False behind a word that was passed over: "very" may stand inside a phrase, not at its end.
   */
  function followPhrase(token: number, state: number, type: Cue, bottom: number, mayEnd: boolean): void {
    const { finals, skips, edges, targets, wordFlags } = lexicon;
    if (mayEnd && finals[state] === 1) addFound(token, type, bottom);
    let edge = edges.offsets[state] as number;
    const lastEdge = edges.offsets[state + 1] as number;
    if (edge === lastEdge || !hasToken(utterance, token)) return;
    const id = utterance.ids[token] as number;
    if (id < 0) return;
    const { flags } = wordFlags;
    let start = wordFlags.of(id);
    for (; edge < lastEdge; edge++) {
      if (flags[start + (edges.values[edge] as number)] === 0) continue;
      followPhrase(token + 1, targets[edge] as number, type, bottom, true);
      start = wordFlags.of(id);
    }
    if (skips[id] === 1 && token - begins < longestPassing) followPhrase(token + 1, state, type, bottom, false);
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

  /** Keeps what was found from one token sorted by length, shortest first. */
  function addFound(end: number, type: Cue, bottom: number): void {
    // Two sets may lead along the same words.
    for (let index = bottom; index < top; index++) if (foundEnds[index] === end && foundCues[index] === type) return;
    if (top === foundEnds.length) return;
    let place = top++;
    while (place > bottom && (foundEnds[place - 1] as number) > end) {
      foundEnds[place] = foundEnds[place - 1] as number;
      foundCues[place] = foundCues[place - 1] as number;
      place--;
    }
    foundEnds[place] = end;
    foundCues[place] = type;
  }

  function isUsable(found: Cue): boolean {
    const use = uses[found];
    if (use === undefined) return true;
    const before = coverage.count > 0 ? (coverage.cues[coverage.count - 1] as Cue) : 0;
    return use(before, echoes !== undefined);
  }

  /** Whether the longest phrase found is news. */
  function isContent(bottom: number): boolean {
    return top > bottom && foundCues[top - 1] === Cue.content;
  }

  function addSpan(found: Cue, from: number, to: number): void {
    coverage.cues[coverage.count] = found;
    coverage.from[coverage.count] = from;
    coverage.to[coverage.count] = to;
    coverage.count++;
  }

  function coverFrom(token: number): boolean {
    if (!hasToken(utterance, token)) {
      coverage.reached = token;
      return !utterance.clipped;
    }
    if (failedIn[token] === run) return false;
    if (token > coverage.reached) coverage.reached = token;
    const bottom = top;
    const spans = coverage.count;
    findPhrases(token);
    if (isContent(bottom)) {
      top = bottom;
      failedIn[token] = run;
      return false;
    }
    for (let index = top - 1; index >= bottom; index--) {
      const end = foundEnds[index] as number;
      // "Shall I turn it off?" – "turn it off" says the question again, it does not stop.
      if (echoes && foundCues[index] === Cue.stop && echoesAll(token, end)) continue;
      addSpan(foundCues[index] as Cue, token, end);
      if (coverFrom(end)) return true;
      coverage.count = spans;
    }
    top = bottom;
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
    failedIn[token] = run;
    return false;
  }

  function echoesAll(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (!echoes?.(utterance, token)) return false;
    return true;
  }

  function begin(given: Utterance, givenView: LocaleView, givenEchoes?: EchoTest): void {
    utterance = given;
    view = givenView;
    lexicon = givenView.lexicon;
    echoes = givenEchoes;
    top = 0;
    coverage.count = 0;
    coverage.reached = 0;
    run++;
  }

  return {
    coverage,
    cover(given, givenView, givenEchoes) {
      begin(given, givenView, givenEchoes);
      return coverFrom(0);
    },
    coverPrefix(given, givenView) {
      begin(given, givenView);
      let token = 0;
      while (hasToken(given, token)) {
        top = 0;
        findPhrases(token);
        const last = top - 1;
        if (last < 0 || isContent(0)) break;
        addSpan(foundCues[last] as Cue, token, foundEnds[last] as number);
        token = foundEnds[last] as number;
      }
      coverage.reached = token;
      return token;
    },
  };
}

/**
 * "i i don't", "th thank you": a token that the next one says again, or finishes.
 * A kana or Han character twice belongs to one word (ううん is no う and うん), unless a pause is between: は、はい.
 */
function isStutter(utterance: Utterance, token: number): boolean {
  const { characters, from, to, ids, pauses } = utterance;
  const start = from[token] as number;
  const length = (to[token] as number) - start;
  // Most next words begin otherwise; that much can be seen without reading them.
  if (token + 1 === utterance.count && !beginsWith(utterance, characters[start] as number)) return false;
  if (!hasToken(utterance, token + 1)) return false;
  if (isSingle(characters[start] as number) && pauses[token + 1] === 0) return false;
  const nextStart = from[token + 1] as number;
  const nextLength = (to[token + 1] as number) - nextStart;
  const known = (ids[token] as number) >= 0;
  if (length > nextLength || (length < nextLength && (known || length > 3))) return false;
  for (let index = 0; index < length; index++) if (characters[start + index] !== characters[nextStart + index]) return false;
  return true;
}

function beginsWith({ text, position }: Utterance, letter: number): boolean {
  const code = text.charCodeAt(position + 1);
  return code > 127 || (code | 0x20) === letter || code <= 0x40;
}
