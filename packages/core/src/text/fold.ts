/** Folded values below this are not characters: see the constants. */
export const firstCharacter = 5;
/** White space and punctuation: ends a token. */
export const separator = 0;
/** Joins or splits, as the language wants. */
export const apostrophe = 1;
/** Combining marks, joiners, variation selectors: as if not there. */
export const ignored = 2;
/** `?` in any script: a separator that is remembered. */
export const questionMark = 3;
/** Needs the long way: it becomes several characters, or is a token by itself. */
export const special = 4;

/** ASCII and Latin letters to their lower-case base letter, so that "É", "é" and "e" are one. */
const latin = buildLatinTable();

function buildLatinTable(): Uint16Array {
  const table = new Uint16Array(0x250);
  for (let code = 0x30; code <= 0x39; code++) table[code] = code;
  for (let code = 0x61; code <= 0x7a; code++) {
    table[code] = code;
    table[code - 0x20] = code;
  }
  table[0x27] = table[0x60] = table[0xb4] = apostrophe;
  table[0x3f] = table[0xbf] = questionMark;
  table[0xad] = ignored;
  for (let code = 0xc0; code < 0x250; code++) {
    if (code === 0xd7 || code === 0xf7) continue;
    const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
    table[code] = base < 0x80 ? (table[base] ?? 0) : special;
  }
  table[0xaa] = table[0xba] = ignored;
  return table;
}

/** What a UTF-16 unit folds to: a character, or one of the constants above. */
export function foldUnit(code: number): number {
  if (code < 0x250) return latin[code] as number;
  if (code >= 0x900 && code < 0x980) return foldDevanagari(code);
  if (code >= 0x2000 && code < 0x2070) return foldPunctuation(code);
  if (code >= 0x300 && code < 0x370) return ignored;
  if (code === 0x2bc) return apostrophe;
  if (code === 0x60c || code === 0x61b) return separator;
  if (code === 0x61f || code === 0xff1f) return questionMark;
  if (code >= 0xfe00 && code < 0xfe10) return ignored;
  if (code === 0xfeff) return ignored;
  // Symbols, kana, Han, compatibility forms and surrogates.
  if (code >= 0x2070 && code < 0xa000) return special;
  if (code >= 0xd800 && code < 0xe000) return special;
  if (code >= 0xf900) return special;
  return code;
}

function foldDevanagari(code: number): number {
  if (code === 0x964 || code === 0x965) return separator;
  // Candrabindu and anusvara are written for one another; the nukta is often left out.
  if (code === 0x901) return 0x902;
  if (code === 0x93c) return ignored;
  return code >= 0x958 && code <= 0x95f ? special : code;
}

function foldPunctuation(code: number): number {
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032) return apostrophe;
  return (code >= 0x200b && code <= 0x200f) || code >= 0x2060 ? ignored : separator;
}
