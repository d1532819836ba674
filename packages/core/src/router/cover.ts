import { hasToken, turnTokens, type Utterance } from '../text/utterance.ts';
import type { EchoTest } from './echo.ts';
import { createPhraseFinder } from './find-phrases.ts';
import { Cue } from './pack/cue.ts';
import type { LocaleView } from './pack/locale-view.ts';
import { isStutter } from './stutter.ts';

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
  const finder = createPhraseFinder(maximumTokens);
  /** Number of the last run in which no layout led on from a token. */
  const failedIn = new Uint32Array(maximumTokens + 1);
  let run = 0;
  let utterance: Utterance;
  let echoes: EchoTest | undefined;

  function begin(given: Utterance, view: LocaleView, givenEchoes?: EchoTest): void {
    utterance = given;
    echoes = givenEchoes;
    finder.begin(given, view);
    coverage.count = 0;
    coverage.reached = 0;
    run++;
  }

  function findPhrases(token: number): void {
    const before = coverage.count > 0 ? (coverage.cues[coverage.count - 1] as Cue) : 0;
    finder.find(token, before, echoes !== undefined);
  }

  function addSpan(found: Cue, from: number, to: number): void {
    coverage.cues[coverage.count] = found;
    coverage.from[coverage.count] = from;
    coverage.to[coverage.count] = to;
    coverage.count++;
  }

  /** Whether the rest can be covered when this phrase stands here; if not, it is taken back. */
  function leadsOn(found: Cue, from: number, to: number): boolean {
    const spans = coverage.count;
    addSpan(found, from, to);
    if (coverFrom(to)) return true;
    coverage.count = spans;
    return false;
  }

  function coverFrom(token: number): boolean {
    if (!hasToken(utterance, token)) {
      coverage.reached = token;
      return !utterance.clipped;
    }
    if (failedIn[token] === run) return false;
    if (token > coverage.reached) coverage.reached = token;
    if (coverWithPhrase(token)) return true;
    failedIn[token] = run;
    return false;
  }

  function coverWithPhrase(token: number): boolean {
    const bottom = finder.top;
    findPhrases(token);
    const isNews = finder.isContent(bottom);
    for (let index = finder.top - 1; index >= bottom && !isNews; index--) {
      const end = finder.ends[index] as number;
      const found = finder.cues[index] as Cue;
      // "Shall I turn it off?" – "turn it off" says the question again, it does not stop.
      if (echoes && found === Cue.stop && echoesAll(token, end)) continue;
      if (leadsOn(found, token, end)) return true;
    }
    finder.top = bottom;
    if (isNews) return false;
    if (echoes?.(utterance, token) && leadsOn(Cue.echo, token, token + 1)) return true;
    return isStutter(utterance, token) && leadsOn(Cue.hesitation, token, token + 1);
  }

  function echoesAll(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (!echoes?.(utterance, token)) return false;
    return true;
  }

  return {
    coverage,
    cover(given, view, givenEchoes) {
      begin(given, view, givenEchoes);
      return coverFrom(0);
    },
    coverPrefix(given, view) {
      begin(given, view);
      let token = 0;
      while (hasToken(given, token)) {
        finder.top = 0;
        findPhrases(token);
        const last = finder.top - 1;
        if (last < 0 || finder.isContent(0)) break;
        addSpan(finder.cues[last] as Cue, token, finder.ends[last] as number);
        token = finder.ends[last] as number;
      }
      coverage.reached = token;
      return token;
    },
  };
}
