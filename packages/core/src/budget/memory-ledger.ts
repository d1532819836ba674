import { type Clock, systemClock } from '../clock.ts';
import type { BudgetLedger } from './budget-ledger.ts';

/** Counts spending in this process. Several instances need a ledger that they share. */
export function memoryLedger({ clock = systemClock }: { clock?: Clock } = {}): BudgetLedger {
  const accounts = new Map<string, { amount: number; expiresAt: number }>();
  const open = new Set<string>();
  let count = 0;
  const balance = (key: string): number => {
    const account = accounts.get(key);
    if (account && account.expiresAt > clock.now()) return account.amount;
    accounts.delete(key);
    return 0;
  };
  return {
    // Nothing is awaited between the check and the change: that is what makes it atomic here.
    async reserve(claims) {
      const lacking = claims.find(({ key, limit, amount }) => balance(key) + amount > limit);
      if (lacking) return { exceeded: lacking.key };
      for (const { key, amount, expiresAt } of claims) accounts.set(key, { amount: balance(key) + amount, expiresAt });
      const id = String(++count);
      open.add(id);
      if (accounts.size > 10_000) for (const key of accounts.keys()) balance(key);
      return { reserved: { id, claims } };
    },
    async settle({ id, claims }, amount) {
      if (!open.delete(id)) return;
      for (const claim of claims) {
        const account = accounts.get(claim.key);
        if (account) account.amount -= Math.max(0, claim.amount - Math.max(0, amount));
      }
    },
    async spent(key) {
      return balance(key);
    },
  };
}
