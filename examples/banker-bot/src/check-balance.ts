import type { Account } from './account.ts';

export interface BalanceRequest {
  account: Account;
  /** Fires when nobody waits for the balance any more. */
  signal: AbortSignal;
}

export interface Balance {
  amount: number;
  /** ISO 4217. */
  currency: string;
}

/** Where balances come from. */
export type CheckBalance = (request: BalanceRequest) => Promise<Balance>;

/**
 * Balances out of thin air, up to a thousand euros: this bank has no accounts.
 *
 * @param random a number from 0 up to 1
 */
export function makeUpBalance(random: () => number = Math.random): CheckBalance {
  return async () => ({ amount: Math.floor(random() * 100_000) / 100, currency: 'EUR' });
}

/** An amount as it is written, and spoken, in a locale. */
export function amountIn(locale: string, { amount, currency }: Balance): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}
