import { shareOf, type Tally } from '@turnwise/core/learning';

/** A bound that an evaluation has to keep. */
export interface Limit {
  name: 'max-false-local' | 'max-wrong' | 'min-coverage';
  limit: number;
  /** Undefined when there was no row to measure it with; it then counts as broken. */
  value: number | undefined;
  kept: boolean;
}

export type LimitShares = { readonly [name in Limit['name']]: number | undefined };

export function checkLimits(shares: LimitShares, sum: Tally): Limit[] {
  const values = { 'max-false-local': shareOf(sum.falseLocal), 'max-wrong': shareOf(sum.wrong), 'min-coverage': shareOf(sum.coverage) };
  return (Object.keys(values) as Limit['name'][]).flatMap((name) => {
    const limit = shares[name];
    const value = values[name];
    if (limit === undefined) return [];
    const kept = value !== undefined && (name === 'min-coverage' ? value >= limit : value <= limit);
    return [{ name, limit, value, kept }];
  });
}
