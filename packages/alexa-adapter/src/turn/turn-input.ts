import type { Turn } from '@turnwise/core';

/** What a request says: words, an intent, or both. */
export type TurnInput = Pick<Turn, 'text' | 'intent'>;
