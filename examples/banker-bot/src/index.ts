import { type Conversation, createEngine, type Engine, type EngineOptions, fromMachine } from '@turnwise/core';
import { en as english } from '@turnwise/core/locales/en';
import { fr as french } from '@turnwise/core/locales/fr';
import { createRouter } from '@turnwise/core/router';
import { type CheckBalance, makeUpBalance } from './check-balance.ts';
import { instructions } from './instructions.ts';
import { createBankerMachine } from './machine.ts';
import { en } from './replies/en.ts';
import { fr } from './replies/fr.ts';

export interface BankerOptions extends Omit<EngineOptions, 'conversation'> {
  /** Where balances come from. @default made up by `random` */
  checkBalance?: CheckBalance;
}

export function createConversation(checkBalance: CheckBalance = makeUpBalance()): Conversation {
  return fromMachine(createBankerMachine(checkBalance), { instructions, locale: 'en-US', replies: en, locales: { fr } });
}

/** The talk as it is, for `turnwise chat` and for anybody who brings an engine. */
export const conversation = createConversation();

/**
 * The Banker, ready for any platform.
 *
 * @example const engine = createBanker({ provider: bedrock({ model: 'mistral.mistral-7b-instruct-v0:2' }) });
 */
export function createBanker({ checkBalance, ...options }: BankerOptions = {}): Engine {
  return createEngine({
    router: createRouter({ locales: [english, french] }),
    ...options,
    conversation: createConversation(checkBalance ?? makeUpBalance(options.random)),
  });
}
