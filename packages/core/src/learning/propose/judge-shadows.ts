import type { TurnRecord } from '../../engine/turn-record.ts';
import type { Router } from '../../router/router.ts';
import type { ObservedTurn } from './observed-turn.ts';

/** How a phrase on trial did, or all of an intent where no words were recorded. */
export interface ShadowRecord {
  /** Undefined: turns without words. */
  phrase?: string;
  intent: string;
  /** How often it would have answered; what the turns meant, where something shows it: this, or something else. */
  decided: number;
  right: number;
  wrong: number;
}

/** Judges phrases on trial by turns that hold words. */
export function judgeShadows(turns: readonly ObservedTurn[], router: Pick<Router, 'shadow' | 'recognize'>): ShadowRecord[] {
  const records = new Map<string, ShadowRecord>();
  for (const { text, context, meant, count } of turns) {
    const would = router.shadow?.(text, context);
    if (!would) continue;
    const phrase = text.trim().toLowerCase();
    const truth = meant?.intent ?? router.recognize(text, context)?.intent;
    note(records, `${would.intent} ${phrase}`, { phrase, intent: would.intent }, truth, count);
  }
  return sorted(records);
}

/** Judges phrases on trial by records without words: only the intent is known. */
export function judgeWordless(records: readonly TurnRecord[]): ShadowRecord[] {
  const judged = new Map<string, ShadowRecord>();
  for (const { shadow, route, text } of records) {
    if (shadow === undefined || text) continue;
    note(judged, shadow, { intent: shadow }, route.intent, 1);
  }
  return sorted(judged);
}

function note(
  records: Map<string, ShadowRecord>,
  key: string,
  which: Pick<ShadowRecord, 'phrase' | 'intent'>,
  truth: string | undefined,
  count: number,
): void {
  const record = records.get(key) ?? { ...which, decided: 0, right: 0, wrong: 0 };
  records.set(key, record);
  record.decided += count;
  if (truth === undefined) return;
  if (truth === record.intent) record.right += count;
  else record.wrong += count;
}

function sorted(records: ReadonlyMap<string, ShadowRecord>): ShadowRecord[] {
  return [...records.values()].sort((a, b) => b.wrong - a.wrong || b.decided - a.decided);
}
