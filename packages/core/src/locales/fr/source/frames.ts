/** Débuts de phrases qui jugent : « c'est | juste ». Ce qu'ils font d'un jugement est décidé dans `router/frames.ts`. */
export const frames = {
  itIs: [
    '[ça|ceci|cela] c [n] (est|était)|ce n (est|était)|(tout|cela|ça|l information|l adresse) [n] (est|était)|c t|les (détails|informations) sont',
  ],
  itWouldBe: ['(ça|ce|cela) (serait|sera|va être)|(ça|cela) [me] (semble|paraît|a l air)'],
  iAm: ['(je|j|on|nous) [n|ne] (suis|est|sommes)'],
  youAre: ['(tu|t|vous) [n|ne] (es|êtes)'],
} as const;
