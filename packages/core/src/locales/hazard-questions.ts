/** Questions known by their kind alone, for the hazards of packs. */
export const goOn = { kind: 'polar', asks: 'continue' } as const;
export const endHere = { kind: 'polar', asks: 'end' } as const;
export const anyElse = { kind: 'offer', asks: 'more' } as const;
export const isRight = { kind: 'polar', asks: 'correct' } as const;
export const offer = { kind: 'offer', asks: 'other' } as const;
