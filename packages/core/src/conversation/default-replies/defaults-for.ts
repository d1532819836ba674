import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LanguageDefaults } from './language-defaults.ts';

const byLanguage: Readonly<Record<string, LanguageDefaults>> = { en, fr };

/** The defaults of a locale's language; English for a language the library does not speak. */
export function languageDefaults(locale: string): LanguageDefaults {
  return byLanguage[languageOf(locale)] ?? en;
}

/** `fr` of `fr-CA`, in lower case. */
export function languageOf(locale: string): string {
  return (locale.split(/[-_]/, 1)[0] ?? locale).toLowerCase();
}
