import { TurnwiseError } from './turnwise-error.ts';

/** A programmer's mistake in an option; thrown when the thing is created, never during a turn. */
export class InvalidOptionError extends TurnwiseError {
  readonly option: string;

  constructor({ option, message, hint, cause }: { option: string; message: string; hint?: string; cause?: unknown }) {
    super({ code: 'INVALID_OPTION', message: `Option "${option}" ${message}`, hint, cause });
    this.name = 'InvalidOptionError';
    this.option = option;
  }
}
