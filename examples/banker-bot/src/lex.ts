import type { Engine } from '@turnwise/core';
import { createLexHandler, type LexHandler, type LexHandlerOptions } from '@turnwise/lex-adapter';

/** The banker's code hooks: what is said for a date of birth is hidden before anything keeps it. */
export function createBankerBot(engine: Engine, options: LexHandlerOptions = {}): LexHandler {
  return createLexHandler(engine, { privateSlots: ['dateOfBirth'], ...options });
}
