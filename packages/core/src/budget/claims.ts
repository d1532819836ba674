import { InvalidOptionError } from '../errors/invalid-option-error.ts';
import type { ProviderRequest } from '../provider/provider.ts';
import type { Claim } from './budget-ledger.ts';

/** Most money that may be spent per session, per user, per day (all users together), per user and day. In the table's currency. */
export type BudgetLimits = Partial<Record<'session' | 'user' | 'day' | 'userDay', number>>;

export interface ClaimSettings {
  limits: BudgetLimits;
  timeZone?: string;
  rememberMs?: number;
}

const limitNames: readonly string[] = ['session', 'user', 'day', 'userDay'] satisfies (keyof BudgetLimits)[];

const BILLION = 1_000_000_000;
const DAY_MS = 86_400_000;

/** Checks limits once, and makes the claims of a call from them. `amount` is the call's worst case, in billionths. */
export function createClaims({ limits, timeZone = 'UTC', rememberMs = 30 * DAY_MS }: ClaimSettings, currency: string) {
  for (const [name, limit] of Object.entries(limits)) {
    if (!limitNames.includes(name))
      throw new InvalidOptionError({ option: `limits.${name}`, message: `is unknown. Limits are ${limitNames.join(', ')}.` });
    if (!(limit >= 0))
      throw new InvalidOptionError({ option: `limits.${name}`, message: `must be an amount of ${currency} from 0, got ${limit}.` });
  }
  if (!(rememberMs > 0)) throw new InvalidOptionError({ option: 'rememberMs', message: `must be above 0, got ${rememberMs}.` });
  const dayOf = calendar(timeZone);

  return ({ subject }: Pick<ProviderRequest, 'subject'>, amount: number, now: number): Claim[] => {
    const day = dayOf(now);
    // A day's account is kept until it is over everywhere, also for an instance whose clock is slow.
    const dayEnds = now + 2 * DAY_MS;
    const remembered = now + rememberMs;
    const keys: Record<keyof BudgetLimits, { key: string | undefined; expiresAt: number }> = {
      session: { key: subject && `session:${subject.session}`, expiresAt: remembered },
      user: { key: subject?.user && `user:${subject.user}`, expiresAt: remembered },
      day: { key: `day:${day}`, expiresAt: dayEnds },
      userDay: { key: subject?.user && `userDay:${day}:${subject.user}`, expiresAt: dayEnds },
    };
    return Object.entries(limits).flatMap(([name, limit]) => {
      const { key, expiresAt } = keys[name as keyof BudgetLimits];
      const dated = name === 'userDay' ? `${name}:${day}` : name;
      // A limit per user cannot hold where the platform names no user: the session stands in for it.
      const counted = key ?? (subject && `${dated}:session:${subject.session}`) ?? `${dated}:nobody`;
      return [{ key: counted, limit: Math.round(limit * BILLION), amount, expiresAt }];
    });
  };
}

/** The date of a moment, as `2026-11-22`. */
function calendar(timeZone: string): (now: number) => string {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  } catch {
    throw new InvalidOptionError({ option: 'timeZone', message: `must be an IANA name such as "Europe/Paris", got "${timeZone}".` });
  }
  return (now) => {
    const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  };
}
