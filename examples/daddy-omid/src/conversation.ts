import { type Conversation, defineConversation } from '@turnwise/core';
import { createInstructions, type InstructionsOptions } from './instructions.ts';
import { en } from './replies/en.ts';
import { fr } from './replies/fr.ts';

/**
 * The talk with Daddy Omid: a wish goes to a model, and after its answer he asks "Are you OK with that?". Everything else (yes, no,
 * maybe, help, again, never mind, thanks, stop, bye) he answers himself.
 */
export function createConversation(options: InstructionsOptions = {}): Conversation {
  return defineConversation({ id: 'daddy-omid', instructions: createInstructions(options), ...en, locales: { fr } });
}
