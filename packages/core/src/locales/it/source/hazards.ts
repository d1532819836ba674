import type { PackHazard } from '../../../router/pack/pack-source.ts';

const goOn = { kind: 'polar', asks: 'continue' } as const;
const endHere = { kind: 'polar', asks: 'end' } as const;
const anyElse = { kind: 'offer', asks: 'more' } as const;
const isRight = { kind: 'polar', asks: 'correct' } as const;
const offer = { kind: 'offer', asks: 'other' } as const;

/** Quel che un router sbadato sbaglia. */
export const hazards: readonly PackHazard[] = [
  { text: 'non fermarti', pending: goOn, accept: ['yes'] },
  { text: 'non ti fermare', pending: endHere, accept: ['no'] },
  { text: 'non smettere di leggere', pending: null, accept: ['none'] },
  { text: 'basta che sia pronto per le otto', pending: null, accept: ['none'] },
  { text: 'basta un cucchiaio', pending: offer, accept: ['none'] },
  { text: 'come no', pending: goOn, accept: ['yes'] },
  { text: 'perché no', pending: offer, accept: ['yes'] },
  { text: 'perché non funziona', pending: offer, accept: ['none'] },
  { text: 'certo che no', pending: isRight, accept: ['no'] },
  { text: 'non vedo l ora', pending: goOn, accept: ['yes'] },
  { text: 'non c è problema', pending: offer, accept: ['yes'] },
  { text: 'non va bene per niente', pending: isRight, accept: ['no'] },
  { text: 'basta così', pending: anyElse, accept: ['no', 'end'] },
  { text: 'basta così', pending: isRight, accept: ['yes'] },
  { text: 'è tutto', pending: isRight, accept: ['yes'] },
  { text: 'è tutto rotto', pending: isRight, accept: ['none'] },
  { text: 'ancora', pending: goOn, accept: ['yes'] },
  { text: 'non ancora', pending: goOn, accept: ['no'] },
  { text: 'ancora un po di zucchero', pending: null, accept: ['none'] },
  { text: 'ferma la musica', pending: null, accept: ['none'] },
  { text: 'la fine della storia', pending: null, accept: ['none'] },
  { text: 'ciao', pending: null, accept: ['none'] },
  { text: 'ciao ciao', pending: null, accept: ['end'] },
  { text: 'come si dice grazie in francese', pending: null, accept: ['none'] },
  { text: 'sono le sei', pending: isRight, accept: ['none'] },
  { text: 'sì settantuno posti', pending: { ...offer, question: 'Prenoto settanta posti?' }, accept: ['none'] },
  { text: 'che tavolo è', pending: { ...offer, question: 'Vuole che prenoti un tavolo?' }, accept: ['none'] },
  { text: 'sì ma non oggi', pending: offer, accept: ['none', 'maybe', 'no'] },
  { text: 'basta un attimo', pending: null, accept: ['none'] },
  { text: 'no assolutamente', pending: offer, accept: ['no'] },
  { text: 'lascia stare', pending: null, accept: ['cancel'] },
  { text: 'lascia stare la luce', pending: null, accept: ['none'] },
  { text: 'sì ma senza cipolla', pending: offer, accept: ['none'] },
  { text: 'si ferma a bologna', pending: null, accept: ['none'] },
  { text: 'non saprei', pending: goOn, accept: ['maybe'] },
];
