import { hasToken, type Utterance } from '../text/utterance.ts';
import { mayStand } from './cue-positions.ts';
import { Cue } from './pack/cue.ts';
import type { Lexicon } from './pack/lexicon.ts';
import type { LocaleView } from './pack/locale-view.ts';
import type { PhraseTrie } from './phrase-trie.ts';

/** Far more than any token begins. */
const phrasesPerToken = 24;
/** Words are passed over only so near the beginning of a phrase: a text of nothing else must not be read once for each of its words. */
const longestPassing = 12;

const unread = -2;

/** Phrases that begin at a token, on one stack for a whole descent. The arrays are reused. */
export interface PhraseFinder {
  /** Token behind each phrase, and its cue; those of one token stand together, shortest first. */
  readonly ends: Uint8Array;
  readonly cues: Uint8Array;
  /** Height of the stack. Whoever is done with the phrases of a token sets it back. */
  top: number;
  begin(utterance: Utterance, view: LocaleView): void;
  /**
   * Puts all phrases that begin at a token on the stack.
   *
   * @param before cue of the phrase before, or 0
   * @param echoing whether words of the question count
   */
  find(token: number, before: Cue | 0, echoing: boolean): void;
  /** Whether the longest of the phrases above `bottom` is news. */
  isContent(bottom: number): boolean;
}

export function createPhraseFinder(maximumTokens: number): PhraseFinder {
  const ends = new Uint8Array(maximumTokens * phrasesPerToken);
  const cues = new Uint8Array(maximumTokens * phrasesPerToken);
  let bottom = 0;
  /** Where the phrases begin that are being followed. */
  let begins = 0;
  let utterance: Utterance;
  let view: LocaleView;
  let lexicon: Lexicon;

  /**
   * Goes on from a state that was reached with the token before `token`, and notes every place where the phrase may end.
   *
   * @param mayEnd False behind a word that was passed over: "very" may stand inside a phrase, not at its end.
   */
  function followPhrase(token: number, state: number, type: Cue, mayEnd: boolean): void {
    const { finals, skips, edges, targets, wordFlags } = lexicon;
    if (mayEnd && finals[state] === 1) add(token, type);
    let edge = edges.offsets[state] as number;
    const lastEdge = edges.offsets[state + 1] as number;
    if (edge === lastEdge || !hasToken(utterance, token)) return;
    const id = utterance.ids[token] as number;
    if (id < 0) return;
    const { flags } = wordFlags;
    let start = wordFlags.of(id);
    for (; edge < lastEdge; edge++) {
      if (flags[start + (edges.values[edge] as number)] === 0) continue;
      followPhrase(token + 1, targets[edge] as number, type, true);
      // The phrase may have needed the place for another word.
      start = wordFlags.of(id);
    }
    if (skips[id] === 1 && token - begins < longestPassing) followPhrase(token + 1, state, type, false);
  }

  function followOwnPhrases(start: number, own: PhraseTrie): void {
    let state = own.start;
    for (let token = start; hasToken(utterance, token); token++) {
      state = own.next(state, utterance, token);
      if (state < 0) return;
      const found = own.cueOf(state);
      if (found > 0) add(token + 1, found);
    }
  }

  /** Keeps what was found from one token sorted by length, shortest first. */
  function add(end: number, type: Cue): void {
    // Two sets may lead along the same words.
    for (let index = bottom; index < finder.top; index++) if (ends[index] === end && cues[index] === type) return;
    if (finder.top === ends.length) return;
    let place = finder.top++;
    while (place > bottom && (ends[place - 1] as number) > end) {
      ends[place] = ends[place - 1] as number;
      cues[place] = cues[place - 1] as number;
      place--;
    }
    ends[place] = end;
    cues[place] = type;
  }

  /** Whether a word leads on from a state, itself or by being passed over. Most words do not, and this is what most turns are made of. */
  function goesOn(state: number, id: number): boolean {
    const { edges, wordFlags, skips } = lexicon;
    const { flags } = wordFlags;
    const start = wordFlags.of(id);
    const last = edges.offsets[state + 1] as number;
    for (let edge = edges.offsets[state] as number; edge < last; edge++) {
      if (flags[start + (edges.values[edge] as number)] === 1) return true;
    }
    return skips[id] === 1;
  }

  /** Every phrase of the pack that begins with the word `id` at a token. */
  function followOpenings(token: number, id: number, before: Cue | 0, echoing: boolean): void {
    const { symbols, finals, edges } = lexicon;
    const { offsets, values, types } = view.cues;
    /** Word behind the token; read when the first phrase wants it. */
    let next = unread;
    const lastPlace = symbols.offsets[id + 1] as number;
    // The same as `openings`, without a call for each.
    for (let place = symbols.offsets[id] as number; place < lastPlace; place++) {
      const symbol = symbols.values[place] as number;
      const last = offsets[symbol + 1] as number;
      for (let entry = offsets[symbol] as number; entry < last; entry++) {
        const state = values[entry] as number;
        if (finals[state] === 0) {
          if (edges.offsets[state] === edges.offsets[state + 1]) continue;
          if (next === unread) next = hasToken(utterance, token + 1) ? (utterance.ids[token + 1] as number) : -1;
          if (next < 0 || !goesOn(state, next)) continue;
        }
        const type = types[entry] as Cue;
        if (mayStand(type, before, echoing)) followPhrase(token + 1, state, type, true);
      }
    }
  }

  const finder: PhraseFinder = {
    ends,
    cues,
    top: 0,
    begin(givenUtterance, givenView) {
      utterance = givenUtterance;
      view = givenView;
      lexicon = givenView.lexicon;
      finder.top = 0;
    },
    find(token, before, echoing) {
      bottom = finder.top;
      begins = token;
      const id = utterance.ids[token] as number;
      if (id >= 0) followOpenings(token, id, before, echoing);
      if (view.own) followOwnPhrases(token, view.own);
    },
    isContent(from) {
      return finder.top > from && cues[finder.top - 1] === Cue.content;
    },
  };
  return finder;
}
