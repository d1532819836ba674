/** A state: the type of the phrase that ends here (0: none) and where each word leads. */
export interface State {
  final: number;
  edges: Map<string, number>;
}

/** A deterministic automaton over words. */
export interface Automaton {
  states: State[];
  starts: number[];
}

/** Node of a non-deterministic automaton. */
interface Node {
  final: number;
  words: Map<string, number[]>;
  empty: number[];
}

/** A non-deterministic automaton that grows phrase by phrase. */
export interface Draft {
  nodes: Node[];
}

export function addNode(draft: Draft, final = 0): number {
  draft.nodes.push({ final, words: new Map(), empty: [] });
  return draft.nodes.length - 1;
}

export function addWord(draft: Draft, from: number, word: string, to: number): void {
  const node = draft.nodes[from] as Node;
  const targets = node.words.get(word);
  if (targets) targets.push(to);
  else node.words.set(word, [to]);
}

export function addEmpty(draft: Draft, from: number, to: number): void {
  (draft.nodes[from] as Node).empty.push(to);
}

/** A phrase that ends in two types. */
export interface Clash {
  phrase: string;
  finals: [number, number];
}

/** Makes a draft deterministic. Phrases with two types are reported and keep the first. */
export function determinize(draft: Draft, starts: readonly number[]): { automaton: Automaton; clashes: Clash[] } {
  const states: State[] = [];
  const known = new Map<string, number>();
  const sets: number[][] = [];
  const phrases: string[] = [];
  const clashes: Clash[] = [];

  function stateOf(seeds: readonly number[], phrase: string): number {
    const set = closureOf(draft, seeds);
    const key = set.join(',');
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const finals = [...new Set(set.map((node) => (draft.nodes[node] as Node).final).filter((final) => final > 0))].sort((a, b) => a - b);
    if (finals.length > 1) clashes.push({ phrase, finals: [finals[0] as number, finals[1] as number] });
    const state = states.push({ final: finals[0] ?? 0, edges: new Map() }) - 1;
    known.set(key, state);
    sets[state] = set;
    phrases[state] = phrase;
    return state;
  }

  const startStates = starts.map((start) => stateOf([start], ''));
  for (let state = 0; state < states.length; state++) {
    const targets = new Map<string, number[]>();
    for (const node of sets[state] as number[]) {
      for (const [word, nodes] of (draft.nodes[node] as Node).words) targets.set(word, [...(targets.get(word) ?? []), ...nodes]);
    }
    for (const [word, nodes] of targets) {
      (states[state] as State).edges.set(word, stateOf(nodes, `${phrases[state]} ${word}`.trim()));
    }
  }
  return { automaton: { states, starts: startStates }, clashes };
}

function closureOf(draft: Draft, seeds: readonly number[]): number[] {
  const seen = new Set(seeds);
  const open = [...seeds];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const next of (draft.nodes[node] as Node).empty) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return [...seen].sort((a, b) => a - b);
}

/** Merges states that no continuation can tell apart. The automaton has no cycles, so ends are merged first. */
export function minimize({ states, starts }: Automaton): Automaton {
  const merged: State[] = [];
  const byShape = new Map<string, number>();
  const mergedOf = new Map<number, number>();

  function merge(index: number): number {
    const done = mergedOf.get(index);
    if (done !== undefined) return done;
    const { final, edges } = states[index] as State;
    const mergedEdges = new Map([...edges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, target]) => [word, merge(target)]));
    const shape = `${final}:${[...mergedEdges].map(([word, target]) => `${word}>${target}`).join(' ')}`;
    const known = byShape.get(shape);
    const state = known ?? merged.push({ final, edges: mergedEdges }) - 1;
    byShape.set(shape, state);
    mergedOf.set(index, state);
    return state;
  }

  const mergedStarts = starts.map(merge);
  return { states: merged, starts: mergedStarts };
}
