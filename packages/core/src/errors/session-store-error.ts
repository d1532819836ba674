import { keepOriginal, originalOf, safeCause } from './safe-cause.ts';
import { TurnwiseError } from './turnwise-error.ts';

/** A session store failed. The turn is answered all the same; the stored session stays as it was. */
export class SessionStoreError extends TurnwiseError {
  readonly operation: 'load' | 'save' | 'delete';

  constructor({ operation, message, cause }: { operation: 'load' | 'save' | 'delete'; message?: string; cause?: unknown }) {
    super({
      code: 'SESSION_STORE',
      message: message ?? `The session store failed to ${operation}.`,
      retryable: true,
      cause: safeCause(cause),
    });
    keepOriginal(this, cause);
    this.name = 'SessionStoreError';
    this.operation = operation;
  }

  /** What the store really threw. It may hold the session, and with it what was said: for a debugger, never for a log. */
  original(): unknown {
    return originalOf(this);
  }
}
