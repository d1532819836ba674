/** Longest text that is spoken, in characters; Alexa's limit with its markup is 8,000 (reference: request and response JSON). */
const MAX_SPOKEN = 6_000;

/**
 * Turns a model's text into plain words for a voice: no markup, no Markdown, no addresses, no emoji, no control characters,
 * one line. Every expression is linear, and no more than the limit is kept.
 */
export function toSpeakable(text: string): string {
  return (
    text
      .slice(0, MAX_SPOKEN * 2)
      .replace(/<[a-z/!?][^<>]{0,300}>/gi, ' ')
      .replace(/!?\[([^[\]\n]{0,300})\]\([^()\s]{0,500}\)/g, '$1')
      .replace(/\bhttps?:\/\/\S{1,500}/g, ' ')
      .replace(/^[ \t]{0,8}(?:#{1,6}|[-*+•>]|\d{1,3}[.)])[ \t]+/gm, '')
      .replace(/[*`~]{1,3}(?=\S)|(?<=\S)[*`~]{1,3}/g, '')
      .replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, '')
      // biome-ignore lint/suspicious/noMisleadingCharacterClass: parts of joined emoji are meant one by one
      .replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}\u{20E3}]/gu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu, ' ')
      .replace(/([^\s.!?…:;,。！？])[ \t]*\n\s*/g, '$1. ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, MAX_SPOKEN)
      // The cut may have gone through a pair.
      .replace(/\p{Surrogate}$/u, '')
  );
}
