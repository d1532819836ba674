import { ProviderError } from '../errors/provider-error.ts';

/**
 * Parts of one call; more is a loop. A spoken answer in single characters needs fewer. Without the bound a stream of empty parts that
 * waits for nothing would keep the deadline's timer from ever firing.
 */
const MAX_PARTS = 20_000;

/** Counts parts, and fails beyond the limit. */
export function createPartLimit(provider: string): () => void {
  let count = 0;
  return () => {
    if (++count > MAX_PARTS)
      throw new ProviderError({ provider, kind: 'bad_response', message: `yielded more than ${MAX_PARTS} parts without an end.` });
  };
}
