import type { RouterRow } from '../convert/row.ts';

/** What a row is in the set for. */
export const CATEGORIES = ['local', 'hard', 'easy', 'mixed'] as const;
export type Category = (typeof CATEGORIES)[number];

/** `local`: a control turn. `hard`: content that holds a control word. `easy`: other content. `mixed`: an answer plus content. */
export function categoryOf({ label, hard }: RouterRow): Category {
  if (label === 'mixed') return 'mixed';
  if (label !== 'none') return 'local';
  return hard ? 'hard' : 'easy';
}
