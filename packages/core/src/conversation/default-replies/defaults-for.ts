import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { LanguageDefaults } from './language-defaults.ts';
import { pt } from './pt.ts';

const byLanguage: ReadonlyMap<string, LanguageDefaults> = new Map(Object.entries({ de, en, es, fr, hi, it, ja, pt }));

/** The defaults of a locale's language; English for a language the library does not speak. */
export function languageDefaults(locale: string): LanguageDefaults {
  return byLanguage.get(languageOf(locale)) ?? en;
}

/** `fr` of `fr-CA`, in lower case. */
export function languageOf(locale: string): string {
  return (locale.split(/[-_]/, 1)[0] ?? locale).toLowerCase();
}
