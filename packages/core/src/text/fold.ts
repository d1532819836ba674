/** What a character is to the tokenizer. */
export enum Kind {
  /** White space and most punctuation: ends a token. */
  separator,
  /** `. , ; : !` and dashes: ends a token, and what follows may be a new clause. */
  pause,
  question,
  /** Joins or splits, as the language wants. */
  apostrophe,
  /** Opens a transcriber's note such as "[noise]". */
  bracket,
  /** Combining marks, joiners, skin tones: as if not there. */
  ignored,
  letter,
  /** Kana and Han: a token by itself, because Japanese is written without spaces. */
  single,
  /** Emoji: the same, but may be passed over. */
  symbol,
}

/** Kinds of ASCII characters. Capitals become small by their sixth bit. */
export const asciiKinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const small = code | 0x20;
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && small >= 0x61 && small <= 0x7a)) asciiKinds[code] = Kind.letter;
}
for (const code of [0x21, 0x2c, 0x2e, 0x3a, 0x3b]) asciiKinds[code] = Kind.pause;
for (const code of [0x28, 0x2a, 0x3c, 0x5b]) asciiKinds[code] = Kind.bracket;
asciiKinds[0x3f] = Kind.question;
asciiKinds[0x27] = asciiKinds[0x60] = Kind.apostrophe;

/** A folded code point: what it is, and the characters that stand for it. */
export interface Fold {
  kind: Kind;
  text: string;
}

const known = new Map<number, Fold>();
/** More than any language writes; only hostile text gets here. */
const capacity = 8192;

/**
 * Folds a code point beyond ASCII: small, without accents ("É" is "e"), full-width forms to plain ones, katakana to hiragana
 * (ハイ is はい), Devanagari without nukta and with one nasal sign.
 */
export function foldRare(code: number): Fold {
  const found = known.get(code);
  if (found) return found;
  if (known.size >= capacity) known.clear();
  const text = plain(code);
  const fold: Fold = { kind: kindOf(text), text };
  known.set(code, fold);
  return fold;
}

const spelledOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  '\u0901': '\u0902',
};

function plain(code: number): string {
  if (code >= 0x30a1 && code <= 0x30f6) return String.fromCharCode(code - 0x60);
  const text = String.fromCodePoint(code).normalize('NFKC').toLowerCase();
  const base =
    code < 0x250 || (code >= 0x1e00 && code < 0x1f00) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text.replace('\u093c', '');
  // Half-width katakana arrive here as katakana.
  const unit = base.charCodeAt(0);
  if (unit >= 0x30a1 && unit <= 0x30f6) return String.fromCharCode(unit - 0x60);
  return spelledOut[base] ?? base;
}

function kindOf(text: string): Kind {
  if (/^[’‘ʼ′´']/.test(text)) return Kind.apostrophe;
  if (/^[?؟]/.test(text)) return Kind.question;
  if (/^[.,;:!…–—。、।،؛]/.test(text)) return Kind.pause;
  if (text === '' || isIgnored(text.charCodeAt(0)) || /^[\p{Cf}\p{Sk}\p{Cs}]/u.test(text)) return Kind.ignored;
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return Kind.single;
  if (/^[\p{L}\p{N}\p{M}]/u.test(text)) return Kind.letter;
  return /^\p{So}/u.test(text) ? Kind.symbol : Kind.separator;
}

/** Whether a folded character is kana or Han, a token by itself. */
export function isSingle(code: number): boolean {
  return code >= 0x3041 && code <= 0x9fff;
}

/** Accents that stand alone, voicing marks, the prolonged sound mark, variation selectors. */
function isIgnored(unit: number): boolean {
  return (unit >= 0x300 && unit < 0x370) || unit === 0x3099 || unit === 0x309a || unit === 0x30fc || (unit >= 0xfe00 && unit < 0xfe10);
}
