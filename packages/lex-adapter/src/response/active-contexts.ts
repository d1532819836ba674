import { limits } from '../limits.ts';
import { isRecord, recordOf, textMap, textOf } from '../untrusted-json.ts';
import type { LexActiveContext } from './lex-response.ts';

/**
 * The contexts of an event as an answer may hold them. Left out are those in their last seconds or turns: Lex takes back no
 * context that lives for less than 5 seconds or one turn.
 */
export function keepContexts(contexts: readonly unknown[]): LexActiveContext[] {
  return contexts.flatMap((context) => {
    if (!isRecord(context)) return [];
    const name = textOf(context.name, 100);
    const { timeToLiveInSeconds: seconds, turnsToLive: turns } = recordOf(context.timeToLive);
    if (name === undefined || !within(seconds, limits.contextSeconds) || !within(turns, limits.contextTurns)) return [];
    return [
      { name, contextAttributes: textMap(context.contextAttributes), timeToLive: { timeToLiveInSeconds: seconds, turnsToLive: turns } },
    ];
  });
}

function within(value: unknown, { least, most }: { least: number; most: number }): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
