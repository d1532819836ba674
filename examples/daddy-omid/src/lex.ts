import type { Engine } from '@turnwise/core';
import { createLexHandler, type LexHandler, type LexHandlerOptions } from '@turnwise/lex-adapter';

/**
 * The same Daddy Omid behind an Amazon Lex V2 bot, for a web chat or a telephone. The bot needs nothing but FallbackIntent with its
 * code hook switched on: every sentence then arrives as it was typed or spoken.
 */
export function createLexBot(engine: Engine, options: LexHandlerOptions = {}): LexHandler {
  return createLexHandler(engine, options);
}
