import { UsageError } from './usage-error.ts';

/** @throws UsageError when it is no BCP 47 tag */
export function readLocale(tag: string): string {
  try {
    const [locale] = Intl.getCanonicalLocales(tag);
    if (locale !== undefined) return locale;
  } catch {
    // Said below, together with the empty tag.
  }
  throw new UsageError(`--locale must be a language tag such as en-US or fr-FR, got "${tag}".`);
}
