import type { Clock } from '@turnwise/core';

export interface RecentAnswersOptions {
  /** Most answers kept. */
  most: number;
  /** How long each is kept, in milliseconds. */
  keepMs: number;
  clock: Clock;
}

/**
 * Answers of the last moments by the id of their turn. An event that arrives twice, even while the first is still being answered,
 * gets the same answer and asks no model a second time: with the session in Lex's attributes, the event itself is the only trace
 * of the first one.
 */
export function recentAnswers<Answer>({
  most,
  keepMs,
  clock,
}: RecentAnswersOptions): (id: string, make: () => Promise<Answer>) => Promise<Answer> {
  const kept = new Map<string, { answer: Promise<Answer>; until: number }>();
  return (id, make) => {
    const now = clock.now();
    // In the order of their making, which is that of their end.
    for (const [old, { until }] of kept) {
      if (until > now) break;
      kept.delete(old);
    }
    const known = kept.get(id);
    if (known) return known.answer;
    for (const oldest of kept.keys()) {
      if (kept.size < most) break;
      kept.delete(oldest);
    }
    const answer = make();
    kept.set(id, { answer, until: now + keepMs });
    answer.catch(() => kept.delete(id));
    return answer;
  };
}
