import type { PackHazard } from '../../../router/pack/pack-source.ts';

const goOn = { kind: 'polar', asks: 'continue' } as const;
const endHere = { kind: 'polar', asks: 'end' } as const;
const anyElse = { kind: 'offer', asks: 'more' } as const;
const isRight = { kind: 'polar', asks: 'correct' } as const;
const offer = { kind: 'offer', asks: 'other' } as const;

/** En lo que se equivoca un router descuidado. */
export const hazards: readonly PackHazard[] = [
  { text: 'no pares de contar', pending: endHere, accept: ['no'] },
  { text: 'no te detengas', pending: null, accept: ['none'] },
  { text: 'no pares', pending: goOn, accept: ['yes'] },
  { text: 'no sigas', pending: goOn, accept: ['no'] },
  { text: 'para', pending: null, accept: ['stop'] },
  { text: 'para las ocho', pending: null, accept: ['none'] },
  { text: 'es para mi hermana', pending: offer, accept: ['none'] },
  {
    text: 'para dos personas',
    pending: { kind: 'polar', asks: 'correct', question: '¿Una mesa para dos personas?' },
    accept: ['yes', 'none'],
  },
  { text: 'la próxima parada', pending: null, accept: ['none'] },
  { text: 'cómo no', pending: offer, accept: ['yes'] },
  { text: 'por qué no', pending: offer, accept: ['yes'] },
  { text: 'por qué no funciona', pending: offer, accept: ['none'] },
  { text: 'claro que no', pending: goOn, accept: ['no'] },
  { text: 'ni hablar', pending: offer, accept: ['no'] },
  { text: 'no hay problema', pending: offer, accept: ['yes'] },
  { text: 'no hay leche', pending: offer, accept: ['none'] },
  { text: 'no está bien', pending: isRight, accept: ['no'] },
  { text: 'eso es todo', pending: isRight, accept: ['yes'] },
  { text: 'eso es todo', pending: anyElse, accept: ['no', 'end'] },
  { text: 'ya está', pending: anyElse, accept: ['no', 'end'] },
  { text: 'a lo mejor', pending: goOn, accept: ['maybe'] },
  { text: 'mejor no', pending: goOn, accept: ['no'] },
  { text: 'sí pero sin cebolla', pending: offer, accept: ['none'] },
  { text: 'basta con un poco de sal', pending: null, accept: ['none'] },
  { text: 'para la música', pending: null, accept: ['none'] },
  { text: 'cómo se dice adiós en francés', pending: null, accept: ['none'] },
  { text: 'déjalo', pending: null, accept: ['cancel', 'stop'] },
  { text: 'déjalo en la mesa', pending: null, accept: ['none'] },
  { text: 'no sé', pending: goOn, accept: ['maybe'] },
  { text: 'no sé cocinar', pending: goOn, accept: ['none'] },
];
