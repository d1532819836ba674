import type { LexConfirmationState, LexIntentState, LexSlots } from '../event/lex-intent.ts';

/** What Lex shall do next. */
export type LexDialogAction =
  | { type: 'Close' | 'ConfirmIntent' | 'Delegate' | 'ElicitIntent' }
  | { type: 'ElicitSlot'; slotToElicit: string };

export interface LexResponseIntent {
  name: string;
  state: LexIntentState;
  confirmationState: LexConfirmationState;
  slots: LexSlots;
}

export interface LexButton {
  /** 1 to 50 characters. */
  text: string;
  /** What is sent as the user's words when it is pressed; 1 to 50 characters. */
  value: string;
}

export interface LexCard {
  title: string;
  subtitle?: string;
  imageUrl?: string;
  buttons?: LexButton[];
}

export type LexMessage =
  | { contentType: 'PlainText' | 'SSML' | 'CustomPayload'; content: string }
  | { contentType: 'ImageResponseCard'; imageResponseCard: LexCard };

/** As Lex gives and takes it; a context is active for some seconds and turns. */
export interface LexActiveContext {
  name: string;
  contextAttributes: Record<string, string>;
  timeToLive: { timeToLiveInSeconds: number; turnsToLive: number };
}

/** The answer of a code hook. */
export interface LexResponse {
  sessionState: {
    /** The whole map: Lex forgets what is not in it. Left out, everything stays as it is. */
    sessionAttributes?: Record<string, string>;
    activeContexts?: LexActiveContext[];
    dialogAction: LexDialogAction;
    /** Missing with `ElicitIntent` only. */
    intent?: LexResponseIntent;
  };
  messages?: LexMessage[];
  requestAttributes?: Record<string, string>;
}
