/** Inizi di frase che giudicano: «è | giusto». Che cosa ne fanno lo decide `router/frames.ts`. */
export const frames = {
  itIs: ['[questo|questa|quello|tutto|così|lui|la risposta] (è|era)|è (stato|stata)'],
  itWouldBe: ['sarebbe|[questo|tutto|a me] [mi|ci] (sembra|pare)'],
  iAm: ['[io|noi] (sono|siamo)'],
  youAre: ['[tu] (sei|siete)|sei (stato|stata)|lei (è stato|è stata)'],
} as const;
