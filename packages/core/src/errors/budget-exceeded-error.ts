import { ProviderError } from './provider-error.ts';

/** A budget does not cover the worst case of another call; the call was not made. */
export class BudgetExceededError extends ProviderError {
  /** Name of the limit: `session`, `user`, `day`, … */
  readonly limit: string;

  constructor({ provider, limit }: { provider: string; limit: string }) {
    super({
      provider,
      kind: 'exhausted',
      message: `the budget "${limit}" does not cover another call.`,
      hint: 'Raise the limit, choose a cheaper model, or lower "maxOutputTokens".',
    });
    this.name = 'BudgetExceededError';
    this.limit = limit;
  }
}
