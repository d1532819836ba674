import { de } from '@turnwise/core/locales/de';
import { en } from '@turnwise/core/locales/en';
import { es } from '@turnwise/core/locales/es';
import { fr } from '@turnwise/core/locales/fr';
import { hi } from '@turnwise/core/locales/hi';
import { it } from '@turnwise/core/locales/it';
import { ja } from '@turnwise/core/locales/ja';
import { pt } from '@turnwise/core/locales/pt';

/** Every pack of the core, English first: it serves locales that no pack knows. */
export const localePacks = [en, fr, de, es, it, pt, ja, hi];
