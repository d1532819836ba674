import type { ReplyText } from '@turnwise/core';

/** A text for everybody, or by locale (`fr-CA`) or language (`fr`). Several wordings: one is picked each time. */
export type LocalizedText = ReplyText | Readonly<Record<string, ReplyText>>;

/**
 * The text for a locale: its own, its language's, English, else the first there is.
 *
 * @param random a number from 0 up to 1
 */
export function localize(text: LocalizedText, locale: string | undefined, random: () => number = () => 0): string {
  const wordings = isByLocale(text) ? byLocale(text, locale ?? 'en') : text;
  if (typeof wordings === 'string') return wordings;
  return wordings[Math.min(wordings.length - 1, Math.floor(random() * wordings.length))] ?? '';
}

/** Whether there is a text in the language of a locale; one that is for everybody is in every language. */
export function speaksLocale(text: LocalizedText, locale: string | undefined): boolean {
  return !isByLocale(text) || locale === undefined || keyFor(text, locale) !== undefined;
}

function byLocale(texts: Readonly<Record<string, ReplyText>>, locale: string): ReplyText {
  const key = keyFor(texts, locale) ?? keyFor(texts, 'en');
  return (key === undefined ? Object.values(texts)[0] : texts[key]) ?? '';
}

function keyFor(texts: Readonly<Record<string, ReplyText>>, locale: string): string | undefined {
  return [locale, locale.split('-', 1)[0] ?? locale].find((name) => Object.hasOwn(texts, name));
}

function isByLocale(text: LocalizedText): text is Readonly<Record<string, ReplyText>> {
  return typeof text === 'object' && !Array.isArray(text);
}
