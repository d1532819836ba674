/** Começos de frase que julgam: «é | certo». O que fazem de um juízo decide-se em `router/frames.ts`. */
export const frames = {
  itIs: ['[<isso>|tudo|a resposta] (é|está|era|foi|ficou|são|estão)'],
  itWouldBe: ['[<isso>|tudo|me] (seria|vai ser|parece|me parece|fica)'],
  youAre: ['<voce> (é|está|tá|foi|és|são|estás|tem sido)|foste|és'],
} as const;
