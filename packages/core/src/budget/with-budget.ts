import { type Clock, systemClock } from '../clock.ts';
import { costOf } from '../cost/cost-of.ts';
import { priceOf, worstCost } from '../cost/price-of.ts';
import type { PriceTable } from '../cost/price-table.ts';
import { BudgetExceededError } from '../errors/budget-exceeded-error.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { attempt, concluded } from '../model/resilience/attempt.ts';
import { makesSeveralCalls } from '../model/resilience/several-calls.ts';
import { defaultPrices } from '../prices/index.ts';
import type { Provider, ProviderRequest } from '../provider/provider.ts';
import type { BudgetLedger, Reservation } from './budget-ledger.ts';
import { type BudgetLimits, createClaims } from './claims.ts';

export interface BudgetOptions {
  limits: BudgetLimits;
  /** Where spending is counted. Shared by every provider that draws on the same budget. */
  ledger: BudgetLedger;
  /** @default the library's dated table */
  prices?: PriceTable;
  /** Where a day begins for `day` and `userDay`, as an IANA name (`Europe/Paris`). @default 'UTC' */
  timeZone?: string;
  /** How long the spending of a session or a user is remembered after the last call, in milliseconds. @default 30 days */
  rememberMs?: number;
  /** @default systemClock */
  clock?: Clock;
}

/**
 * A provider that never spends more than its limits. Before each call its worst case is set aside in one atomic step; afterwards
 * the real cost replaces it. When the cost stays unknown (a call that was stopped, a vendor without figures), the worst case
 * stays spent. A call that does not fit fails with BudgetExceededError before anything is sent.
 *
 * Goes around each real provider, inside retries, fallbacks, hedges and choices: every attempt costs money of its own.
 *
 * @throws InvalidOptionError when the provider's model has no price, or when the provider makes several calls itself
 */
export function withBudget(provider: Provider, options: BudgetOptions): Provider {
  const { ledger, prices = defaultPrices, clock = systemClock } = options;
  const price = priceOf(provider.model, prices);
  if (!price) {
    throw new InvalidOptionError({
      option: 'prices',
      message: `has no price for "${provider.model}".`,
      hint: 'A budget needs one; add the model to a price table of your own.',
    });
  }
  if (makesSeveralCalls(provider)) {
    throw new InvalidOptionError({
      option: 'provider',
      message: `"${provider.id}" is retried, hedged, chosen or has a fallback: one reservation would stand for several calls.`,
      hint: 'Put withBudget() around each real provider, inside those wrappers.',
    });
  }
  const claimsOf = createClaims(options, prices.currency);

  async function reserve(request: ProviderRequest): Promise<Reservation | undefined> {
    const worst = toBillionths(worstCost(mostInputTokens(request), request.maxOutputTokens, price!));
    const claims = claimsOf(request, worst, clock.now());
    if (claims.length === 0) return undefined;
    try {
      const result = await ledger.reserve(claims);
      if ('exceeded' in result) throw new BudgetExceededError({ provider: provider.id, limit: result.exceeded.split(':', 1)[0] ?? '' });
      return result.reserved;
    } catch (error) {
      if (ProviderError.isInstance(error)) throw error;
      // A ledger that cannot be asked must not open the purse.
      throw new ProviderError({
        provider: provider.id,
        kind: 'exhausted',
        message: 'the budget ledger could not be asked.',
        retryable: true,
        cause: error,
      });
    }
  }

  /** Never rejects: what a ledger does not hear stays reserved, which is the safe side. */
  async function settle(reservation: Reservation | undefined, amount: number | undefined): Promise<void> {
    if (!reservation || amount === undefined) return;
    try {
      await ledger.settle(reservation, amount);
    } catch {
      // See above.
    }
  }

  return {
    ...provider,
    async *generate(request) {
      if (request.signal.aborted) throw tooLate(provider.id);
      const reservation = await reserve(request);
      if (request.signal.aborted) {
        // The ledger took so long that nobody waits any more. Nothing was sent.
        await settle(reservation, 0);
        throw tooLate(provider.id);
      }
      // Left early (deadline, a faster rival), nothing below runs: what the vendor billed is unknown, the worst case stays spent.
      const outcome = yield* attempt(provider, request);
      const { usage, error, model } = outcome;
      const cost = costOf(usage ?? {}, model, prices);
      const unbilled = error && !error.maybeBilled;
      const spent = cost.priced === 'table' ? toBillionths(cost.amount) : unbilled ? 0 : undefined;
      const settled = settle(reservation, spent);
      // The counts first: a slow ledger must not keep them from the record.
      if (!error) yield* concluded(outcome);
      await settled;
      if (error) yield* concluded(outcome);
    },
  };
}

/** Ledgers count in whole billionths, so that sums are exact. */
function toBillionths(money: number): number {
  // A product of decimals may lie a hair above the whole number that it is.
  return Math.ceil(Number((money * 1_000_000_000).toPrecision(15)));
}

/**
 * No tokenizer makes more tokens than there are bytes; a little more for the vendor's own frame around each message, and around a schema.
 */
function mostInputTokens({ instructions = '', messages, schema }: ProviderRequest): number {
  const form = schema ? JSON.stringify(schema) : '';
  const bytes = new TextEncoder().encode(instructions + form + messages.map((message) => message.text).join('')).length;
  return bytes + 16 * (messages.length + 1) + (schema ? 256 : 0);
}

function tooLate(provider: string): ProviderError {
  return new ProviderError({ provider, kind: 'timeout', message: 'nobody waits any more; nothing was sent.', maybeBilled: false });
}
