/** The file given is not the one the converter reads. The message says what came in and what to do. */
export class ConversionError extends Error {
  override readonly name = 'ConversionError';
  readonly code = 'CONVERSION_INPUT';
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(`${message} ${hint}`, options);
    this.hint = hint;
  }
}
