import { createEngine, type Engine, type EngineOptions } from '@turnwise/core';
import { en } from '@turnwise/core/locales/en';
import { fr } from '@turnwise/core/locales/fr';
import { createRouter } from '@turnwise/core/router';
import { createConversation } from './conversation.ts';
import type { InstructionsOptions } from './instructions.ts';

/** The talk as it is, for `turnwise chat` and for anybody who brings an engine. */
export const conversation = createConversation();

/** Where the answers come from, what the model is told, and whatever else the engine takes. */
export interface DaddyOmidOptions extends Omit<EngineOptions, 'conversation'>, InstructionsOptions {}

/**
 * Daddy Omid, ready for any platform.
 *
 * @example const engine = createDaddyOmid({ provider: offline(), timeZone: 'Europe/Paris' });
 */
export function createDaddyOmid({ persona, timeZone, ...engine }: DaddyOmidOptions): Engine {
  return createEngine({
    router: createRouter({ locales: [en, fr] }),
    // Forty words of a small model, with some air.
    maxOutputTokens: 120,
    ...engine,
    conversation: createConversation({ ...(persona !== undefined && { persona }), ...(timeZone !== undefined && { timeZone }) }),
  });
}
