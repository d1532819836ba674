/** Retries that may be made in a burst before the ratio rules. */
const BURST = 10;

/** A token bucket: each first call earns a fraction of a retry, each retry costs one. */
export function createRetryBudget(ratio: number): { earn(): void; spend(): boolean } {
  let tokens = BURST;
  return {
    earn() {
      tokens = Math.min(BURST, tokens + ratio);
    },
    spend() {
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
