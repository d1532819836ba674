// Shared by Node and by the page: what the built router makes of the rows.
import { de } from '@turnwise/core/locales/de';
import { en } from '@turnwise/core/locales/en';
import { es } from '@turnwise/core/locales/es';
import { fr } from '@turnwise/core/locales/fr';
import { hi } from '@turnwise/core/locales/hi';
import { it } from '@turnwise/core/locales/it';
import { ja } from '@turnwise/core/locales/ja';
import { pt } from '@turnwise/core/locales/pt';
import { createRouter } from '@turnwise/core/router';

/** One JSON text a row: the whole recognition, so that spans and confidence are compared too. */
export function decide(rows) {
  const router = createRouter({ locales: [en, fr, de, es, it, pt, ja, hi] });
  return rows.map(({ text, locale, pending, alternatives }) => JSON.stringify(router.recognize(text, { locale, pending, alternatives })));
}
