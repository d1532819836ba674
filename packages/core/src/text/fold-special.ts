/** A code point that cannot be folded through a table. */
export interface SpecialFold {
  /** `word`: letters that belong to the word around them · `single`: a token by itself · `symbol`: the same, but may be passed over · `none` */
  kind: 'word' | 'single' | 'symbol' | 'none';
  /** Folded characters. */
  text: string;
  /** UTF-16 units read. */
  units: number;
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};

/**
 * Folds one code point of the rarer kind: ligatures, full-width and half-width forms, kana (katakana becomes hiragana, so that
 * ハイ is はい), Han, emoji. Kana and Han are tokens by themselves, because Japanese is written without spaces.
 */
export function foldSpecial(text: string, index: number): SpecialFold {
  const code = text.codePointAt(index) as number;
  const units = code > 0xffff ? 2 : 1;
  if (code < 0x250) return foldLetter(String.fromCodePoint(code), units);
  if (isKanaOrHan(code)) return isVoicingMark(text.charCodeAt(index + 1)) ? foldVoicedKana(text, index) : foldKanaOrHan(code, units);
  if (isHalfWidthKana(code)) return foldHalfWidthKana(text, index);
  if (isSymbol(code))
    return isInvisible(code) ? { kind: 'none', text: '', units } : { kind: 'symbol', text: String.fromCodePoint(code), units };
  if (isUnpairedSurrogate(code)) return { kind: 'none', text: '', units };
  const plain = String.fromCodePoint(code).normalize('NFKC').toLowerCase();
  return /^[a-z0-9\u0900-\u097f]+$/.test(plain)
    ? { kind: 'word', text: plain.replace('\u093c', ''), units }
    : { kind: 'none', text: '', units };
}

function foldLetter(letter: string, units: number): SpecialFold {
  const lower = letter.toLowerCase();
  return { kind: 'word', text: letters[lower] ?? lower, units };
}

function isKanaOrHan(code: number): boolean {
  return (
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code < 0xa000) ||
    (code >= 0xf900 && code < 0xfb00) ||
    code >= 0x20000
  );
}

function foldKanaOrHan(code: number, units: number): SpecialFold {
  // Prolonged sound mark, middle dot, voicing marks that a table-free reader may meet alone.
  if (code === 0x30fc) return { kind: 'none', text: '', units };
  if (code === 0x30fb || code === 0x30a0) return { kind: 'none', text: ' ', units };
  if (isVoicingMark(code)) return { kind: 'none', text: '', units };
  const folded = code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code;
  return { kind: 'single', text: String.fromCodePoint(folded), units };
}

function isVoicingMark(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a;
}

/** が written as か and a combining mark. */
function foldVoicedKana(text: string, index: number): SpecialFold {
  const composed = text.slice(index, index + 2).normalize('NFC');
  return { ...foldKanaOrHan(composed.codePointAt(0) as number, 1), units: 2 };
}

function isHalfWidthKana(code: number): boolean {
  return code >= 0xff66 && code <= 0xff9f;
}

function foldHalfWidthKana(text: string, index: number): SpecialFold {
  const next = text.charCodeAt(index + 1);
  const units = next === 0xff9e || next === 0xff9f ? 2 : 1;
  const full = text.slice(index, index + units).normalize('NFKC');
  return { ...foldKanaOrHan(full.codePointAt(0) as number, units), units };
}

function isSymbol(code: number): boolean {
  return (code >= 0x2190 && code < 0x2460) || (code >= 0x2500 && code < 0x2c00) || (code >= 0x1f000 && code < 0x1fb00);
}

function isInvisible(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function isUnpairedSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000;
}
