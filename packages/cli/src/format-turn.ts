import type { Reply } from '@turnwise/core';

type Record = Reply['record'];

/** The line under a turn: who answered and why, how long it took, tokens and money. */
export function formatTurn({ record }: Reply): string {
  const { route, state, latencyMs, usage, cost, avoided, outcome, error, warnings } = record;
  const parts = [
    `${route.to}${record.model ? ` ${record.model}` : ''}`,
    route.intent && `${route.intent} ${percent(route.confidence)} by ${route.stage}${route.ahead ? ', answered ahead' : ''}`,
    state.from === state.to ? state.to : `${state.from} → ${state.to}`,
    duration(latencyMs.total),
    tokensOf(route.to, usage),
    money(cost),
    avoided && `saved about ${avoided.tokens} tokens${avoided.cost.priced === 'table' ? `, ${money(avoided.cost)}` : ''}`,
    outcome !== 'answered' && outcome,
    error?.code,
    ...(warnings ?? []),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Sums at the end of a talk. */
export function formatTotals(records: readonly Record[]): string {
  if (records.length === 0) return 'No turns.';
  const local = records.filter((record) => record.route.to === 'rules');
  const called = records.length - local.length;
  const tokens = records.reduce((sum, { usage }) => sum + (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0), 0);
  const unpriced = records.filter((record) => record.cost.priced === 'unknown').length;
  const spent = records.reduce((sum, { cost }) => sum + (cost.amount ?? 0), 0);
  const currency = records.find((record) => record.cost.currency)?.cost.currency ?? 'USD';
  const saved = local.reduce((sum, { avoided }) => sum + (avoided?.tokens ?? 0), 0);
  return [
    `${counted(records.length, 'turn')}: ${local.length} local (median ${duration(median(local.map((record) => record.latencyMs.total)))}), ${called} beyond`,
    `${tokens} tokens`,
    `${money({ priced: 'table', amount: spent, currency })}${unpriced > 0 ? ` and ${counted(unpriced, 'turn')} of unknown price` : ''}`,
    `about ${saved} tokens not sent`,
  ].join(' · ');
}

/** "1 turn", "2 turns". */
export const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function tokensOf(to: Record['route']['to'], usage: Record['usage']): string {
  if (!usage) return to === 'rules' || to === 'task' ? '0 tokens' : 'tokens unknown';
  return `${usage.inputTokens ?? '?'} in, ${usage.outputTokens ?? '?'} out`;
}

function money(cost: Record['cost']): string {
  if (cost.priced === 'unknown') return 'price unknown';
  const sign = cost.currency === 'USD' ? '$' : `${cost.currency} `;
  return cost.amount === 0 ? `${sign}0` : `${sign}${cost.amount.toPrecision(2)}`;
}

function duration(ms: number | undefined): string {
  if (ms === undefined) return '–';
  if (ms < 1) return `${Math.round(ms * 1_000)} µs`;
  return ms < 1_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1_000).toFixed(2)} s`;
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

const percent = (share: number | undefined) => (share === undefined ? '' : `${Math.round(share * 100)} %`);
