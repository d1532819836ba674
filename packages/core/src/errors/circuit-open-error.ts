import { ProviderError } from './provider-error.ts';

/** A provider is given a rest after repeated failures; the call was not made. */
export class CircuitOpenError extends ProviderError {
  /** When the next call will be let through, in milliseconds from now. */
  readonly retryInMs: number;

  constructor({ provider, retryInMs }: { provider: string; retryInMs: number }) {
    super({
      provider,
      kind: 'unavailable',
      message: `is left alone for another ${Math.ceil(retryInMs)} ms after repeated failures.`,
      retryable: false,
      maybeBilled: false,
    });
    this.name = 'CircuitOpenError';
    this.retryInMs = retryInMs;
  }
}
