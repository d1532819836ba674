import type { PackHazard } from '../../../router/pack/pack-source.ts';

const goOn = { kind: 'polar', asks: 'continue' } as const;
const endHere = { kind: 'polar', asks: 'end' } as const;
const anyElse = { kind: 'offer', asks: 'more' } as const;
const isRight = { kind: 'polar', asks: 'correct' } as const;
const offer = { kind: 'offer', asks: 'other' } as const;

/** O que um roteador descuidado entende mal. */
export const hazards: readonly PackHazard[] = [
  { text: 'para', pending: null, accept: ['stop'] },
  { text: 'para mim', pending: null, accept: ['none'] },
  { text: 'é para amanhã', pending: offer, accept: ['none'] },
  { text: 'para a minha mãe', pending: null, accept: ['none'] },
  { text: 'não para', pending: null, accept: ['none'] },
  { text: 'não pare', pending: goOn, accept: ['yes'] },
  { text: 'não pare', pending: endHere, accept: ['no'] },
  { text: 'chega', pending: null, accept: ['stop'] },
  { text: 'chega mais perto', pending: null, accept: ['none'] },
  { text: 'chega às oito', pending: isRight, accept: ['none'] },
  { text: 'tenho', pending: offer, accept: ['yes'] },
  { text: 'não tenho', pending: offer, accept: ['no'] },
  { text: 'tenho dois', pending: offer, accept: ['none'] },
  { text: 'gostei sim', pending: offer, accept: ['yes'] },
  { text: 'gostei não', pending: offer, accept: ['no'] },
  { text: 'pode deixar', pending: offer, accept: ['no', 'yes', 'none'] },
  { text: 'pode ser', pending: offer, accept: ['yes'] },
  { text: 'pois é', pending: null, accept: ['none'] },
  { text: 'pois não', pending: goOn, accept: ['yes', 'maybe'] },
  { text: 'é só isso', pending: anyElse, accept: ['no', 'end'] },
  { text: 'é isso', pending: isRight, accept: ['yes'] },
  { text: 'não é isso', pending: isRight, accept: ['no'] },
  { text: 'só isso', pending: null, accept: ['end'] },
  { text: 'imagina', pending: null, accept: ['none'] },
  { text: 'imagina só um castelo', pending: goOn, accept: ['none'] },
  { text: 'até agora não', pending: null, accept: ['none'] },
  { text: 'até amanhã', pending: null, accept: ['end'] },
  { text: 'sim setenta lugares', pending: { ...offer, question: 'Reservo sete lugares?' }, accept: ['none'] },
  { text: 'não está errado', pending: isRight, accept: ['none'] },
  { text: 'não é para o João', pending: isRight, accept: ['none'] },
  { text: 'que mesa é', pending: { ...offer, question: 'Quer que eu reserve uma mesa?' }, accept: ['none'] },
  { text: 'como tomo', pending: offer, accept: ['none'] },
  { text: 'deixa pra lá', pending: null, accept: ['cancel'] },
  { text: 'não cancela', pending: null, accept: ['none'] },
  { text: 'para a música', pending: null, accept: ['none'] },
  { text: 'mais ou menos', pending: offer, accept: ['maybe'] },
  { text: 'mais', pending: goOn, accept: ['yes'] },
  { text: 'sem cebola', pending: offer, accept: ['none'] },
  { text: 'está bem', locale: 'pt-PT', pending: offer, accept: ['yes'] },
  { text: 'não percebi', locale: 'pt-PT', pending: null, accept: ['repeat'] },
];
