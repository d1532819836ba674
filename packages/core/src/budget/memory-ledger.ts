import { type Clock, systemClock } from '../clock.ts';
import type { BudgetLedger } from './budget-ledger.ts';

interface Account {
  amount: number;
  expiresAt: number;
}

interface Open {
  accounts: readonly Account[];
  amounts: readonly number[];
  expiresAt: number;
}

/** Reservations between two sweeps. Sweeping is linear in what is kept; so often it costs a reservation next to nothing. */
const SWEEP_EVERY = 10_000;

/** No call lasts longer. What is not settled by then stays spent, and need not be remembered one by one. */
const LONGEST_CALL_MS = 3_600_000;

/** Counts spending in this process. Several instances need a ledger that they share. */
export function memoryLedger({ clock = systemClock }: { clock?: Clock } = {}): BudgetLedger {
  const accounts = new Map<string, Account>();
  const open = new Map<string, Open>();
  let count = 0;

  const live = (key: string): Account | undefined => {
    const account = accounts.get(key);
    if (account && account.expiresAt > clock.now()) return account;
    accounts.delete(key);
    return undefined;
  };
  /** What is never settled, and accounts that nobody asks for any more, must not stay for ever. */
  const sweep = () => {
    const now = clock.now();
    for (const kept of [accounts, open] as Map<string, { expiresAt: number }>[])
      for (const [key, { expiresAt }] of kept) if (expiresAt <= now) kept.delete(key);
  };

  return {
    // Nothing is awaited between the check and the change: that is what makes it atomic here.
    async reserve(claims) {
      const lacking = claims.find(({ key, limit, amount }) => !((live(key)?.amount ?? 0) + amount <= limit));
      if (lacking) return { exceeded: lacking.key };
      const charged = claims.map(({ key, amount, expiresAt }) => {
        const account = live(key) ?? { amount: 0, expiresAt };
        account.amount += amount;
        account.expiresAt = Math.max(account.expiresAt, expiresAt);
        accounts.set(key, account);
        return account;
      });
      const id = String(++count);
      open.set(id, { accounts: charged, amounts: claims.map((claim) => claim.amount), expiresAt: clock.now() + LONGEST_CALL_MS });
      if (count % SWEEP_EVERY === 0) sweep();
      return { reserved: { id, claims } };
    },
    async settle({ id }, amount) {
      const reserved = open.get(id);
      if (!reserved || !(amount >= 0)) return;
      open.delete(id);
      // The very accounts that were charged: one that expired meanwhile must not take its change from the next.
      for (const [index, account] of reserved.accounts.entries()) account.amount += amount - (reserved.amounts[index] ?? 0);
    },
    async spent(key) {
      return live(key)?.amount ?? 0;
    },
  };
}
