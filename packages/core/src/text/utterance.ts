import { asciiKinds, foldRare, Kind } from './fold.ts';
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
    // A token keeps at most `maximumTokenLength` characters, whatever it folds to.
    characters: new Uint16Array((maximumTokens + 1) * maximumTokenLength),
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

/** Reads on until token `index` is known. False when the text has no such token. */
export function hasToken(utterance: Utterance, index: number): boolean {
  while (utterance.count <= index) if (!readToken(utterance)) return false;
  return true;
}

function readToken(utterance: Utterance): boolean {
  if (utterance.ended) return false;
  const { text, limit, characters, writing } = utterance;
  const stop = Math.min(text.length, limit);
  let position = utterance.position;
  let pause = utterance.count === 0 ? 1 : 0;
  let bracketed = false;

  // To the beginning of a token.
  let kind = Kind.separator;
  let units = 1;
  let drawled = false;
  for (; position < stop; position += units) {
    const code = text.charCodeAt(position);
    units = 1;
    if (code < 128) kind = asciiKinds[code] as Kind;
    else {
      const point = text.codePointAt(position) as number;
      kind = foldRare(point).kind;
      if (point > 0xffff) units = 2;
      drawled = isDrawl(code) && isSyllabicN(text.charCodeAt(position + 1));
      if (drawled) kind = Kind.single;
    }
    if (kind >= Kind.letter) break;
    if (kind === Kind.question) utterance.asks = true;
    if (kind === Kind.question || kind === Kind.pause) pause = 1;
    bracketed = kind === Kind.bracket;
  }
  if (position >= stop || utterance.count === utterance.maximumTokens) {
    utterance.position = position;
    utterance.ended = true;
    utterance.clipped = position < stop || text.length > stop;
    return false;
  }

  // Through the token, folding.
  const start = position;
  const from = utterance.characterCount;
  let end = start;
  let length = from;
  let hash = emptyHash;
  let stretched = false;
  const single = kind !== Kind.letter;
  if (drawled) {
    characters[length++] = drawl;
    hash = addToHash(hash, drawl);
    end = ++position;
  }
  for (; position < stop && !drawled; position += units) {
    const code = text.charCodeAt(position);
    units = 1;
    if (code < 128) {
      kind = asciiKinds[code] as Kind;
      if (kind !== Kind.letter) {
        if (kind === Kind.apostrophe && writing.apostrophe === 'join') continue;
        break;
      }
      const letter = code < 0x41 ? code : code | 0x20;
      // "nooooo": two are kept, and one is tried when two are not a word.
      if (length - from >= 2 && letter > 0x39 && characters[length - 1] === letter && characters[length - 2] === letter) stretched = true;
      else if (length - from < maximumTokenLength) {
        characters[length++] = letter;
        hash = addToHash(hash, letter);
      }
    } else {
      const point = text.codePointAt(position) as number;
      const fold = foldRare(point);
      units = point > 0xffff ? 2 : 1;
      if (fold.kind === Kind.ignored || (fold.kind === Kind.apostrophe && writing.apostrophe === 'join')) continue;
      if (fold.kind < Kind.letter || (fold.kind > Kind.letter && position > start)) break;
      for (let index = 0; index < fold.text.length && length - from < maximumTokenLength; index++) {
        characters[length++] = fold.text.charCodeAt(index);
        hash = addToHash(hash, fold.text.charCodeAt(index));
      }
    }
    end = position + units;
    if (single) {
      position = end;
      break;
    }
  }
  utterance.position = position;

  let id = length - from < maximumTokenLength ? writing.vocabulary.find(characters, from, length, hash) : -1;
  if (id < 0 && stretched) {
    length = dropDoubles(characters, from, length);
    id = writing.vocabulary.find(characters, from, length, hashOf(characters, from, length));
  }
  // Passed over: an emoji that means nothing here, or "[noise]".
  if ((single && kind === Kind.symbol && id < 0 && !writing.keepsSymbols) || (bracketed && id >= 0 && writing.isNote(id))) return true;

  const index = utterance.count;
  utterance.from[index] = from;
  utterance.to[index] = length;
  utterance.starts[index] = start;
  utterance.ends[index] = end;
  utterance.ids[index] = id;
  utterance.pauses[index] = pause;
  utterance.characterCount = length;
  utterance.count = index + 1;
  return true;
}

/** The prolonged sound mark. It is passed over, but before ん it tells うーん ("hm") from うん ("yes"), so there it is a token. */
const drawl = 0x30fc;

/** The mark, or a wave that people write for it. */
function isDrawl(code: number): boolean {
  return code === drawl || code === 0x301c || code === 0xff5e;
}

function isSyllabicN(code: number): boolean {
  return code === 0x3093 || code === 0x30f3;
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
