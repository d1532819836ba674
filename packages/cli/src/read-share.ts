import { UsageError } from './usage-error.ts';

/** A share given as `0.001` or `0.1%`; `undefined` when the option was not given. */
export function readShare(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const share = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
  if (value.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new UsageError(`--${option} must be a share such as 0.001 or 0.1%, got "${value}".`);
}
