/** Beginnings of clauses that judge: "that is | right". What they make of a judgement is decided in `router/frames.ts`. */
export const frames = {
  itIs: [
    '[all of|all] (that|this|it|these|those|which|everything|they|all) (is|are|was|were|s)|thats|its|theyre|everythings',
    '[all] [of] [the|those|these|that|your] (details|information|info|answer|statement|command|option|one) [you have] (is|are|was)|it (has|had) been|its been',
  ],
  itWouldBe: [
    '(that|this|it|which) (will|would|should|is gonna|is going to) be|(thatll|itll|thatd|itd|thisll) be|(thats|its) (gonna|going to) be|(will|would) be|that willbe',
    '(that|this|it|which|everything|those) [all] (sounds|sound|seems|seem|looks|look|appears|feels)|sounds|seems|looks|thats sounds|sound',
  ],
  iAm: ['im|i am|were|we are|i m|we re'],
  youAre: ['youre|you are|ur|you were|(youve|you have) [already] been|you re'],
} as const;
