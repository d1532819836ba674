import type { LexResponse } from './lex-response.ts';
import { plainMessages } from './to-messages.ts';

export interface Failure {
  /** Name of the event's intent; every locale of every bot has a FallbackIntent. */
  intent?: string | undefined;
  /** What is said or shown; an apology, or for an event that is none what is wrong with it. */
  message: string;
}

/**
 * The answer of last resort: the intent fails, which a client or a contact flow can act on, and the session stays as it is, so the
 * user may simply go on.
 */
export function failedResponse({ intent = 'FallbackIntent', message }: Failure): LexResponse {
  return {
    sessionState: {
      dialogAction: { type: 'Close' },
      intent: { name: intent, state: 'Failed', confirmationState: 'None', slots: {} },
    },
    messages: plainMessages(message),
  };
}
