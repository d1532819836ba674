// Start here
export { createLexHandler, type LexContext, type LexHandler } from './create-lex-handler.ts';
// What a machine may add for Lex, and what Lex gets
export type { LexConfirmationState, LexIntentState, LexSlot, LexSlots, LexSlotValue } from './event/lex-intent.ts';
export type { LexHandlerOptions } from './lex-handler-options.ts';
export type { LexExtras } from './response/lex-extras.ts';
export type {
  LexActiveContext,
  LexButton,
  LexCard,
  LexDialogAction,
  LexMessage,
  LexResponse,
  LexResponseIntent,
} from './response/lex-response.ts';
export type { IntentMeaning } from './turn/built-in-intents.ts';
