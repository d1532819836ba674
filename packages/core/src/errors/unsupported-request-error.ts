import { TurnwiseError } from './turnwise-error.ts';

/** A platform sent something that this adapter does not speak (a Lex V1 event, another skill's request). */
export class UnsupportedRequestError extends TurnwiseError {
  readonly platform: string;

  constructor({ platform, message, hint }: { platform: string; message: string; hint?: string }) {
    super({ code: 'UNSUPPORTED_REQUEST', message, hint });
    this.name = 'UnsupportedRequestError';
    this.platform = platform;
  }
}
