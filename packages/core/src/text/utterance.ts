import { apostrophe, firstCharacter, foldUnit, ignored, questionMark, special } from './fold.ts';
import { foldSpecial } from './fold-special.ts';
import { addToHash, emptyHash, hashOf, type Vocabulary } from './vocabulary.ts';

/** More tokens than any control turn has. */
export const turnTokens = 64;
/** Longer tokens are read to their end but never looked up. */
const maximumTokenLength = 24;

/** How a language writes. */
export interface Writing {
  vocabulary: Vocabulary;
  /** `join`: "don't" is one token · `split`: "l'eau" is two. */
  apostrophe: 'join' | 'split';
  /** Whether a word in brackets is a transcriber's note such as "[noise]". */
  isNote(id: number): boolean;
  /** Keeps emoji that are no known word. Turns pass over them. @default false */
  keepsSymbols?: boolean;
}

/** Tokens of one text, read one after the other and only as far as somebody asks. The arrays are reused for every text. */
export interface Utterance {
  text: string;
  writing: Writing;
  /** Where reading goes on, and where it must stop, in UTF-16 units of `text`. */
  position: number;
  limit: number;
  maximumTokens: number;
  /** Tokens read so far. */
  count: number;
  /** Nothing is left to read. */
  ended: boolean;
  /** Text beyond the limits was not read. */
  clipped: boolean;
  /** A question mark was read. */
  asks: boolean;
  /** Folded characters of all tokens. */
  characters: Uint16Array;
  characterCount: number;
  /** Per token: its folded characters, its place in the text, its word id (or -1), whether punctuation stands before it. */
  from: Int16Array;
  to: Int16Array;
  starts: Int16Array;
  ends: Int16Array;
  ids: Int16Array;
  pauses: Uint8Array;
}

/** @param limit Longest text that is read, in UTF-16 units, at most 16,000. */
export function createUtterance(limit: number, writing: Writing, maximumTokens = turnTokens): Utterance {
  return {
    text: '',
    writing,
    position: 0,
    limit,
    maximumTokens,
    count: 0,
    ended: true,
    clipped: false,
    asks: false,
    // One unit folds to at most 18 characters (U+FDFA), all others to 4; the reader stops at the end of the buffer.
    characters: new Uint16Array(limit * 2 + 64),
    characterCount: 0,
    from: new Int16Array(maximumTokens + 1),
    to: new Int16Array(maximumTokens + 1),
    starts: new Int16Array(maximumTokens + 1),
    ends: new Int16Array(maximumTokens + 1),
    ids: new Int16Array(maximumTokens + 1),
    pauses: new Uint8Array(maximumTokens + 1),
  };
}

export function beginUtterance(utterance: Utterance, text: string, writing: Writing): void {
  utterance.text = text;
  utterance.writing = writing;
  utterance.position = 0;
  utterance.count = 0;
  utterance.characterCount = 0;
  utterance.ended = false;
  utterance.clipped = false;
  utterance.asks = false;
}

/** Reads until `count` tokens are known. False when the text has fewer. */
export function hasToken(utterance: Utterance, index: number): boolean {
  while (utterance.count <= index) if (!readToken(utterance)) return false;
  return true;
}

const bracketOpeners = new Set(['[', '<', '(', '*']);

function readToken(utterance: Utterance): boolean {
  if (utterance.ended) return false;
  const { text, limit, characters, writing } = utterance;
  const stop = Math.min(text.length, limit);
  const joins = writing.apostrophe === 'join';
  const from = utterance.characterCount;
  let length = from;
  let position = utterance.position;
  let start = -1;
  let hash = emptyHash;
  let pause = utterance.count === 0 ? 1 : 0;
  let run = 0;
  let stretched = false;
  let single = false;
  let symbol = false;
  let bracketed = false;

  while (position < stop) {
    const unit = text.charCodeAt(position);
    const folded = foldUnit(unit);
    if (folded >= firstCharacter) {
      if (start < 0) start = position;
      run = length > from && characters[length - 1] === folded ? run + 1 : 0;
      if (run >= 2 && folded > 0x39) {
        // "nooooo": two are kept, and one is tried when two are not a word.
        stretched = true;
      } else if (length - from < maximumTokenLength) {
        characters[length++] = folded;
        hash = addToHash(hash, folded);
      } else {
        hash = 0;
      }
      position++;
      continue;
    }
    if (folded === ignored) {
      position++;
      continue;
    }
    if (folded === special) {
      const rare = foldSpecial(text, position);
      if (rare.kind === 'word') {
        if (start < 0) start = position;
        for (let index = 0; index < rare.text.length && length - from < maximumTokenLength; index++) {
          const code = rare.text.charCodeAt(index);
          characters[length++] = code;
          hash = addToHash(hash, code);
        }
        position += rare.units;
        continue;
      }
      if (rare.kind === 'none' && rare.text === '') {
        position += rare.units;
        continue;
      }
      if (start >= 0) break;
      position += rare.units;
      if (rare.kind === 'none') continue;
      start = position - rare.units;
      for (let index = 0; index < rare.text.length; index++) {
        const code = rare.text.charCodeAt(index);
        characters[length++] = code;
        hash = addToHash(hash, code);
      }
      single = true;
      symbol = rare.kind === 'symbol';
      break;
    }
    if (folded === apostrophe && joins) {
      position++;
      continue;
    }
    if (start >= 0) break;
    if (folded === questionMark) {
      utterance.asks = true;
      pause = 1;
    } else if (isPause(unit)) {
      pause = 1;
    }
    bracketed = bracketOpeners.has(text.charAt(position));
    position++;
  }

  if (start < 0) {
    utterance.position = position;
    utterance.ended = true;
    utterance.clipped = text.length > stop;
    return false;
  }
  if (utterance.count === utterance.maximumTokens) {
    utterance.ended = true;
    utterance.clipped = true;
    return false;
  }
  const index = utterance.count;
  let id = length - from < maximumTokenLength ? writing.vocabulary.find(characters, from, length, hash) : -1;
  if (id < 0 && stretched) {
    const shorter = dropDoubles(characters, from, length);
    id = writing.vocabulary.find(characters, from, shorter, hashOf(characters, from, shorter));
    length = shorter;
  }
  utterance.position = position;
  if ((symbol && id < 0 && !writing.keepsSymbols) || (bracketed && id >= 0 && writing.isNote(id))) {
    // Passed over: an emoji that means nothing here, or "[noise]".
    utterance.characterCount = from;
    return readToken(utterance);
  }
  utterance.from[index] = from;
  utterance.to[index] = length;
  utterance.starts[index] = start;
  utterance.ends[index] = single ? position : wordEnd(text, start, position);
  utterance.ids[index] = id;
  utterance.pauses[index] = pause;
  utterance.characterCount = length;
  utterance.count = index + 1;
  return true;
}

/** `. , ; : !` and dashes set off with spaces are pauses; hyphens and slashes are not. */
function isPause(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x21 ||
    unit === 0x3b ||
    unit === 0x3a ||
    (unit >= 0x2013 && unit <= 0x2026) ||
    (unit >= 0x3001 && unit <= 0x3002) ||
    unit === 0x964
  );
}

/** Takes one letter of every double, in place. */
function dropDoubles(characters: Uint16Array, from: number, to: number): number {
  let end = from;
  for (let index = from; index < to; index++) {
    if (end > from && characters[end - 1] === characters[index]) continue;
    characters[end++] = characters[index] as number;
  }
  return end;
}

/** A trailing apostrophe or combining mark that was read over does not belong to the span. */
function wordEnd(text: string, start: number, position: number): number {
  let end = position;
  while (end > start + 1 && foldUnit(text.charCodeAt(end - 1)) === apostrophe) end--;
  return end;
}
