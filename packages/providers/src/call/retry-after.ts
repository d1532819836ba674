/** What a vendor asks to wait, in milliseconds, from `retry-after-ms` or from `retry-after` in seconds. A date is not read: it needs a clock. */
export function readRetryAfter(header: (name: string) => string | null | undefined): number | undefined {
  return toNumber(header('retry-after-ms')) ?? multiply(toNumber(header('retry-after')), 1000);
}

function toNumber(value: string | null | undefined): number | undefined {
  if (!value || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

function multiply(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}
