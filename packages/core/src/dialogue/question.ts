import type { Pending } from './pending.ts';

/** What an assistant's own text asks at its end. */
export interface Question {
  /** `polar`: yes or no answers it · `open`: it wants content. */
  kind: 'polar' | 'open';
  /** The sentence that asks. */
  text: string;
  asks: NonNullable<Pending['asks']>;
  /** Put in the negative ("don't you …?"). */
  negative: boolean;
}
