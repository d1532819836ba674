import type { Automaton } from './automaton.ts';
import { setMark } from './draft-templates.ts';
import { encodeNumbers } from './number-text.ts';

/** The text form of an automaton. */
export interface EncodedGraph {
  words: string;
  sets: string;
  shape: string;
  labels: string;
}

/**
 * Writes an automaton as numbers that gzip packs well: the commonest symbols have the smallest numbers, and states are numbered in the
 * order in which they are led to, so that most edges lead to "the next state that is new" and need no target.
 */
export function encodeGraph({ states, starts }: Automaton): EncodedGraph {
  const symbols = symbolsByUse(states.map(({ edges }) => [...edges.keys()]));
  const numberOf = new Map(symbols.map((symbol, index) => [symbol, index]));
  const isSet = (symbol: string) => symbol.startsWith(setMark);

  // Starts first, then every state in the order in which it is first led to.
  const order = [...starts];
  const placeOf = new Map(order.map((state, place) => [state, place]));
  const shape: number[] = [];
  const labels: number[] = [];
  for (const state of order) {
    const { final, edges } = states[state] as Automaton['states'][number];
    const groups = groupByTarget([...edges].map(([symbol, target]) => [numberOf.get(symbol) as number, target]));
    shape.push(groups.length * 2 + (final > 0 ? 1 : 0));
    let previous = 0;
    for (const { target, members } of groups) {
      labels.push(...runOf(members, previous));
      previous = members[0] as number;
      const place = placeOf.get(target);
      shape.push(place === undefined ? 0 : place + 1);
      if (place === undefined) placeOf.set(target, order.push(target) - 1);
    }
  }

  const sets = symbols.flatMap((symbol, index) => (isSet(symbol) ? [{ index, members: membersOf(symbol, numberOf) }] : []));
  let previousSet = 0;
  const setNumbers = sets.flatMap(({ index, members }) => {
    const gap = index - previousSet;
    previousSet = index;
    return [gap, ...runOf(members, 0)];
  });
  return {
    words: symbols.filter((symbol) => !isSet(symbol)).join(' '),
    sets: encodeNumbers(setNumbers),
    shape: encodeNumbers(shape),
    labels: encodeNumbers(labels),
  };
}

/** Words and sets, the commonest first. */
function symbolsByUse(edges: readonly (readonly string[])[]): string[] {
  const uses = new Map<string, number>();
  const count = (symbol: string) => uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
  for (const symbol of edges.flat()) count(symbol);
  for (const symbol of [...uses.keys()]) if (symbol.startsWith(setMark)) for (const word of symbol.slice(1).split(' ')) count(word);
  return [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || (a < b ? -1 : 1)).map(([symbol]) => symbol);
}

function membersOf(set: string, numberOf: ReadonlyMap<string, number>): number[] {
  return set
    .slice(1)
    .split(' ')
    .map((word) => numberOf.get(word) as number)
    .sort((a, b) => a - b);
}

function groupByTarget(edges: readonly (readonly [number, number])[]): { target: number; members: number[] }[] {
  const groups = new Map<number, number[]>();
  for (const [symbol, target] of edges) groups.set(target, [...(groups.get(target) ?? []), symbol]);
  return [...groups]
    .map(([target, members]) => ({ target, members: members.sort((a, b) => a - b) }))
    .sort((a, b) => (a.members[0] as number) - (b.members[0] as number));
}

/** Ascending numbers as steps; the lowest bit says that more follow. */
function runOf(members: readonly number[], from: number): number[] {
  let previous = from;
  return members.map((member, index) => {
    const step = member - previous;
    previous = member;
    return step * 2 + (index < members.length - 1 ? 1 : 0);
  });
}
