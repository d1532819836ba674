/** One limit that a call has to fit into. Amounts are whole billionths of the currency, so that sums are exact. */
export interface Claim {
  /** What is counted, for example `day:2026-11-22` or `user:…`. */
  key: string;
  /** Most that may be reserved and spent under the key. */
  limit: number;
  /** The call's worst case. */
  amount: number;
  /** When the key may be forgotten, as `Date.now()`. */
  expiresAt: number;
}

/** Money set aside for one call, until it is settled. */
export interface Reservation {
  id: string;
  claims: readonly Claim[];
}

/** Where spending is counted. Must be atomic: two callers may never both get the last cent. */
export interface BudgetLedger {
  /** Sets the amounts of all claims aside, or of none and names the key that lacks room. */
  reserve(claims: readonly Claim[]): Promise<{ reserved: Reservation } | { exceeded: string }>;
  /**
   * Replaces what was set aside by what was really spent, in whole billionths; only the first settlement of a reservation counts. It may
   * be more than was set aside, when a vendor did not keep to its own limits: then it is spent all the same, and the next calls find less
   * room. A reservation that is never settled counts as spent: when nobody knows what a call cost, it cost its worst case.
   */
  settle(reservation: Reservation, amount: number): Promise<void>;
  /** Reserved and spent so far under a key. */
  spent(key: string): Promise<number>;
}
