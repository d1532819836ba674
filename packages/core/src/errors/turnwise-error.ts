const marker = Symbol.for('turnwise.error');

export interface TurnwiseErrorOptions {
  /** Stable, SCREAMING_CASE; programs branch on it. */
  code: string;
  /** What happened, with the value received. Never what a user said, never a key. */
  message: string;
  /** What to do about it, one sentence. */
  hint?: string | undefined;
  /** Whether the same call may succeed later. @default false */
  retryable?: boolean;
  cause?: unknown;
}

/**
 * Base of every error this library throws or reports.
 * Use `TurnwiseError.isInstance(error)` instead of `instanceof`: an ESM and a CommonJS copy of a package have two classes but one marker.
 */
export class TurnwiseError extends Error {
  readonly [marker] = true;
  readonly code: string;
  readonly hint: string | undefined;
  readonly retryable: boolean;

  constructor({ code, message, hint, retryable = false, cause }: TurnwiseErrorOptions) {
    super(hint ? `${message} ${hint}` : message, cause === undefined ? undefined : { cause });
    this.name = 'TurnwiseError';
    this.code = code;
    this.hint = hint;
    this.retryable = retryable;
  }

  static isInstance(value: unknown): value is TurnwiseError {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true;
  }
}
