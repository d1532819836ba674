import { languageDefaults, languageOf } from './default-replies/defaults-for.ts';
import type { ReplyTable, ReplyText } from './replies.ts';

/**
 * Finds a reply: exact locale, then language, then the base if it is in the user's language, then the library's default,
 * and the base in a foreign language only when there is nothing else.
 */
export function resolveReply(table: ReplyTable, key: string, locale: string): ReplyText | undefined {
  const language = languageOf(locale);
  const base = table.base[key];
  const defaults: Readonly<Record<string, ReplyText | undefined>> = { ...languageDefaults(locale).replies };
  return (
    table.locales[locale]?.[key] ??
    table.locales[language]?.[key] ??
    (languageOf(table.baseLocale) === language ? base : undefined) ??
    defaults[key] ??
    base
  );
}

/** Fills `{name}` placeholders; a name without a value stays as it is, so that a missing value is seen. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w{1,40})\}/g, (placeholder, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : placeholder));
}

/** One wording of a reply; `random` gives a number from 0 up to 1. */
export function pickWording(reply: ReplyText, random: () => number): string {
  if (typeof reply === 'string') return reply;
  return reply[Math.min(reply.length - 1, Math.floor(random() * reply.length))] ?? '';
}
