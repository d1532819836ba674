import type { RecognizeContext } from '@turnwise/core/router';

export interface HostileTurn {
  kind: string;
  text: string;
  context: RecognizeContext;
}

const megabyte = 1_000_000;
const offered: RecognizeContext = {
  locale: 'en-US',
  pending: { kind: 'polar', question: 'Would you like me to book a table for two at six?' },
};

/** A megabyte, in UTF-16 units, of a repeated piece; in one piece, as a parsed request has it, not as a chain of repetitions. */
const full = (piece: string): string => JSON.parse(JSON.stringify(piece.repeat(Math.ceil(megabyte / piece.length)))) as string;

/** Ever new characters, from a code point on, so that nothing about them is remembered. */
const ascending = (first: number): string =>
  full(Array.from({ length: 4_000 }, (_, index) => String.fromCodePoint(first + index)).join(''));

const texts: [kind: string, text: string][] = [
  ['one letter', full('a')],
  ['"no "', full('no ')],
  ['"really not very "', full('really not very ')],
  ['words to pass over', full('so very really ')],
  ['nearly an answer', full("I don't think that that is ")],
  ['emoji', full('😀')],
  ['brackets', full('([<')],
  ['spaces', full(' ')],
  ['question marks', full('?')],
  ['combining marks', `e${full('\u0301')}`],
  ['ligatures that unfold to eighteen letters', full('\ufdfa')],
  ['halves of surrogate pairs', full('\ud83d')],
  ['ever new Han characters', ascending(0x4e00)],
  ['ever new syllables', ascending(0xac00)],
  ['kana with drawls', full('うーん')],
];

const languages: [kind: string, locale: string, text: string][] = [
  ['French "ne pas "', 'fr-FR', full('ne pas ')],
  ['German "ja nein doch "', 'de-DE', full('ja nein doch ')],
  ['Japanese はいいえ', 'ja-JP', full('はいいえ')],
  ['Hindi हाँ नहीं ', 'hi-IN', full('हाँ नहीं ')],
];

/** What an attacker may send; once must already be quick. */
export function hostileTurns(): HostileTurn[] {
  return [
    ...texts.map(([kind, text]) => ({ kind: `a megabyte of ${kind}`, text, context: offered })),
    ...languages.map(([kind, locale, text]) => ({ kind: `a megabyte of ${kind}`, text, context: { ...offered, locale } })),
    {
      kind: 'a question of a megabyte',
      text: 'yes to that',
      context: { locale: 'en-US', pending: { kind: 'polar', question: full('Shall I book it or not? ') } },
    },
    {
      kind: 'a thousand other hearings of a kilobyte',
      text: 'yes',
      context: { ...offered, alternatives: Array.from({ length: 1_000 }, (_, index) => `no ${index} `.repeat(100)) },
    },
    { kind: 'a locale of a megabyte', text: 'yes', context: { ...offered, locale: full('en-') } },
  ];
}
