import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import type { RouterOptions } from './create-router.ts';
import type { LocalePack } from './pack/locale-pack.ts';

type Checked = Required<Pick<RouterOptions, 'locales' | 'thresholds' | 'maxTextLength'>>;

/** Refuses options that make no sense, with what came in and what to do. */
export function checkRouterOptions({ locales, thresholds, maxTextLength }: Checked): void {
  checkPacks(locales);
  checkThresholds(typeof thresholds === 'number' ? { all: thresholds } : thresholds);
  if (!Number.isInteger(maxTextLength) || maxTextLength < 1 || maxTextLength > 16_000) {
    throw new InvalidOptionError({
      option: 'maxTextLength',
      message: `must be a whole number from 1 to 16000, got ${maxTextLength}.`,
      hint: 'The default is 500.',
    });
  }
}

function checkPacks(packs: readonly LocalePack[]): void {
  if (packs.length === 0) {
    throw new InvalidOptionError({
      option: 'locales',
      message: 'is empty.',
      hint: 'Pass at least one pack, such as en from @turnwise/core/locales/en.',
    });
  }
  for (const pack of packs) {
    if (pack?.format === 1) continue;
    throw new InvalidOptionError({
      option: 'locales',
      message: `has something that is no compiled locale pack of format 1 (format ${String(pack?.format)}).`,
      hint: 'Pass packs from @turnwise/core/locales/… or made by compilePack of the same version.',
    });
  }
}

function checkThresholds(thresholds: Readonly<Record<string, number>>): void {
  for (const [intent, threshold] of Object.entries(thresholds)) {
    if (threshold >= 0 && threshold <= 1) continue;
    throw new InvalidOptionError({
      option: 'thresholds',
      message: `must be between 0 and 1, got ${threshold} for "${intent}".`,
      hint: threshold > 1 && threshold <= 100 ? `Use ${threshold / 100} for ${threshold} %.` : 'Use 0.65 for the usual caution.',
    });
  }
}
