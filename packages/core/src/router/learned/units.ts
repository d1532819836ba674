import { hasToken, type Utterance } from '../../text/utterance.ts';
import { hashOf } from '../../text/vocabulary.ts';
import type { Asked } from '../asked.ts';
import { Cue } from '../pack/cue.ts';
import { follow, type Lexicon } from '../pack/lexicon.ts';
import { type LocaleView, openings } from '../pack/locale-view.ts';

/** What a unit is when it is no phrase of the pack; numbers below are cues. */
export const Unit = { echo: 240, number: 241, other: 242, pause: 243 } as const;

/** An utterance as a row of phrases, words of the question, numbers and other words: what it says without what it is about. */
export interface Units {
  /** Cue number, or one of `Unit`. */
  kinds: Uint8Array;
  /** First token of a unit; a pause has the token behind it. */
  tokens: Uint8Array;
  count: number;
  /** Words of the question, numbers that it does not have, words that are neither nor part of a phrase, phrases. */
  echoes: number;
  numbers: number;
  others: number;
  phrases: number;
}

export function createUnits(mostTokens: number): Units {
  const size = 2 * mostTokens;
  return { kinds: new Uint8Array(size), tokens: new Uint8Array(size), count: 0, echoes: 0, numbers: 0, others: 0, phrases: 0 };
}

/** Words that say little by themselves; as words of the question they say more. */
const faint = new Set<number>([
  Cue.filler,
  Cue.vocative,
  Cue.aside,
  Cue.day,
  Cue.glue,
  Cue.subject,
  Cue.link,
  Cue.saying,
  Cue.clause,
  Cue.note,
]);

/** Lays an utterance out from the left, the longest phrase first, passing over what no phrase covers. */
export function readUnits(units: Units, utterance: Utterance, view: LocaleView, asked: Asked | null): void {
  units.count = units.echoes = units.numbers = units.others = units.phrases = 0;
  for (let token = 0; token < utterance.count; ) {
    if (token > 0 && utterance.pauses[token] === 1) add(units, Unit.pause, token);
    const { cue, end } = longestPhrase(utterance, token, view);
    const echoes = asked?.question?.echoes(utterance, token) ?? false;
    if (cue > 0 && !(echoes && end === token + 1 && faint.has(cue))) {
      units.phrases++;
      add(units, cue, token);
      token = end;
      continue;
    }
    if (echoes) units.echoes++;
    const number = !echoes && isNumber(utterance, token, view);
    if (number) units.numbers++;
    if (!echoes && !number) units.others++;
    add(units, echoes ? Unit.echo : number ? Unit.number : Unit.other, token);
    token++;
  }
}

function add(units: Units, kind: number, token: number): void {
  units.kinds[units.count] = kind;
  units.tokens[units.count] = token;
  units.count++;
}

const longest = { cue: 0, end: 0 };

/** The result is reused. */
function longestPhrase(utterance: Utterance, token: number, { lexicon, cues }: LocaleView): { cue: number; end: number } {
  longest.cue = 0;
  longest.end = token;

  function goOn(state: number, end: number, cue: number): void {
    if (lexicon.finals[state] === 1 && end > longest.end) {
      longest.cue = cue;
      longest.end = end;
    }
    const id = hasToken(utterance, end) ? (utterance.ids[end] as number) : -1;
    if (id >= 0) follow(lexicon, state, id, (after) => goOn(after, end + 1, cue));
  }

  openings(lexicon, cues, utterance.ids[token] as number, (cue, state) => goOn(state, token + 1, cue));
  return longest;
}

const zero = 0x30;
const nine = 0x39;

/** Hashes of the number words of a lexicon; two words that share one would only look alike to the model. */
const numberWords = new WeakMap<Lexicon, ReadonlySet<number>>();

function numberWordsOf(lexicon: Lexicon): ReadonlySet<number> {
  let hashes = numberWords.get(lexicon);
  if (!hashes) {
    hashes = new Set(
      lexicon.pack.numbers.map((word) =>
        hashOf(
          Uint16Array.from(word, (letter) => letter.charCodeAt(0)),
          0,
          word.length,
        ),
      ),
    );
    numberWords.set(lexicon, hashes);
  }
  return hashes;
}

function isNumber({ characters, from, to }: Utterance, token: number, { lexicon }: LocaleView): boolean {
  const start = from[token] as number;
  const first = characters[start] as number;
  return (first >= zero && first <= nine) || numberWordsOf(lexicon).has(hashOf(characters, start, to[token] as number));
}
