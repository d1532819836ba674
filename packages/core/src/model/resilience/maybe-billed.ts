import type { ProviderErrorKind } from '../../errors/provider-error.ts';

/** Failures after which the vendor may have worked, and billed, all the same. */
export const maybeBilled: ReadonlySet<ProviderErrorKind> = new Set(['timeout', 'bad_response']);
