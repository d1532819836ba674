import { type Clock, systemClock } from '../clock.ts';
import { costOf } from '../cost/cost-of.ts';
import type { PriceTable } from '../cost/price-table.ts';
import { BudgetExceededError } from '../errors/budget-exceeded-error.ts';
import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { attempt, concluded } from '../model/resilience/attempt.ts';
import { defaultPrices } from '../prices/index.ts';
import type { Provider, ProviderRequest } from '../provider/provider.ts';
import type { BudgetLedger, Claim, Reservation } from './budget-ledger.ts';

/** Most money that may be spent per session, per user, per day (UTC, all users together), per user and day. In the table's currency. */
export type BudgetLimits = Partial<Record<'session' | 'user' | 'day' | 'userDay', number>>;

export interface BudgetOptions {
  limits: BudgetLimits;
  /** Where spending is counted. Shared by every provider that draws on the same budget. */
  ledger: BudgetLedger;
  /** @default the library's dated table */
  prices?: PriceTable;
  /** How long the spending of a session or a user is remembered, in milliseconds. @default 30 days */
  rememberMs?: number;
  /** @default systemClock */
  clock?: Clock;
}

const BILLION = 1_000_000_000;
const DAY_MS = 86_400_000;

/**
 * A provider that never spends more than its limits. Before each call its worst case is set aside in one atomic step; afterwards
 * the real cost replaces it. When the cost stays unknown (a call that was stopped, a vendor without figures), the worst case
 * stays spent. A call that does not fit fails with BudgetExceededError before anything is sent.
 *
 * Put it around each real provider, inside retries and fallbacks: every attempt costs money of its own.
 *
 * @throws InvalidOptionError when the provider's model has no price
 */
export function withBudget(provider: Provider, options: BudgetOptions): Provider {
  const { limits, ledger, prices = defaultPrices, rememberMs = 30 * DAY_MS, clock = systemClock } = options;
  if (costOf({ inputTokens: 0, outputTokens: 0 }, provider.model, prices).priced === 'unknown') {
    throw new InvalidOptionError({
      option: 'prices',
      message: `has no price for "${provider.model}".`,
      hint: 'A budget needs one; add the model to a price table of your own.',
    });
  }
  for (const [name, limit] of Object.entries(limits)) {
    if (!(limit >= 0))
      throw new InvalidOptionError({ option: `limits.${name}`, message: `must be an amount of ${prices.currency} from 0, got ${limit}.` });
  }
  const priceOf = (inputTokens: number, outputTokens: number) =>
    Math.ceil((costOf({ inputTokens, outputTokens }, provider.model, prices).amount ?? 0) * BILLION);

  async function reserve(request: ProviderRequest): Promise<Reservation | undefined> {
    const claims = claimsOf(limits, request, priceOf(mostInputTokens(request), request.maxOutputTokens), clock.now(), rememberMs);
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

  return {
    ...provider,
    async *generate(request) {
      const reservation = await reserve(request);
      // Left early (deadline, a faster rival), nothing below runs: what the vendor billed is unknown, the worst case stays spent.
      const outcome = yield* attempt(provider, request);
      const { usage, error, model } = outcome;
      const cost = costOf(usage ?? {}, model, prices);
      const unbilled = error && !error.maybeBilled;
      const spent = cost.priced === 'table' ? Math.ceil(cost.amount * BILLION) : unbilled ? 0 : undefined;
      if (reservation && spent !== undefined) await ledger.settle(reservation, spent).catch(() => {});
      yield* concluded(outcome);
    },
  };
}

/** No tokenizer makes more tokens than there are bytes; a little more for the vendor's own frame around each message. */
function mostInputTokens({ instructions = '', messages }: ProviderRequest): number {
  const bytes = new TextEncoder().encode(instructions + messages.map((message) => message.text).join('')).length;
  return bytes + 16 * (messages.length + 1);
}

function claimsOf(limits: BudgetLimits, { subject }: ProviderRequest, amount: number, now: number, rememberMs: number): Claim[] {
  const day = new Date(now).toISOString().slice(0, 10);
  const midnight = (Math.floor(now / DAY_MS) + 1) * DAY_MS;
  const keys: Record<keyof BudgetLimits, { key: string | undefined; expiresAt: number }> = {
    session: { key: subject && `session:${subject.session}`, expiresAt: now + rememberMs },
    user: { key: subject?.user && `user:${subject.user}`, expiresAt: now + rememberMs },
    day: { key: `day:${day}`, expiresAt: midnight },
    userDay: { key: subject?.user && `userDay:${day}:${subject.user}`, expiresAt: midnight },
  };
  return Object.entries(limits).flatMap(([name, limit]) => {
    const { key, expiresAt } = keys[name as keyof BudgetLimits];
    // A limit per user cannot hold where the platform names no user: the session stands in for it.
    const counted = key ?? (subject && `${name}:session:${subject.session}`) ?? `${name}:nobody`;
    return [{ key: counted, limit: Math.floor(limit * BILLION), amount, expiresAt }];
  });
}
