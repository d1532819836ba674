import { splitSentences } from '@turnwise/core';
import { escapeSsml, removeForbidden } from './escape-ssml.ts';

export interface Fit {
  /** Most characters, entities counted as they are sent. */
  max: number;
  locale: string;
  /** The question at the end, which is the last thing to go: an answer to a question that was never heard means nothing. */
  question?: string | undefined;
}

/** Cuts plain text, at the last sentence that fits, so that its escaped form has at most `max` characters. */
export function fitSpeech(text: string, { max, locale, question }: Fit): string {
  // Escaping only makes longer.
  if (text.length <= max && escapeSsml(text).length <= max) return text;
  const asked = question && text.trimEnd().endsWith(question) && escapeSsml(question).length < max / 2 ? question : '';
  const room = max - (asked ? escapeSsml(asked).length + 1 : 0);
  const body = wholeSentences(text.slice(0, room), room, locale) || fitWords(text, room);
  return asked ? `${body} ${asked}` : body;
}

function wholeSentences(text: string, room: number, locale: string): string {
  let used = 0;
  let end = 0;
  let read = 0;
  for (const sentence of splitSentences(text, locale)) {
    used += escapeSsml(sentence).length;
    if (used > room) break;
    read += sentence.length;
    if (/[.!?…。！？।]["'»”’)\]]{0,3}\s*$/u.test(sentence.slice(-12))) end = read;
  }
  return text.slice(0, end).trimEnd();
}

/** A single endless sentence: cut between words, or where it has to be. */
function fitWords(text: string, room: number): string {
  let used = 0;
  let end = 0;
  for (const character of text.slice(0, room)) {
    used += escapeSsml(character).length;
    if (used > room) break;
    end += character.length;
  }
  const cut = removeForbidden(text.slice(0, end));
  const space = cut.lastIndexOf(' ');
  return (space > end / 2 ? cut.slice(0, space) : cut).trimEnd();
}
