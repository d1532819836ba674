import type { PackHazard } from '../../../router/pack/pack-source.ts';

const suite = { kind: 'polar', asks: 'continue', question: 'Je lis la suite ?' } as const;
const autreChose = { kind: 'offer', asks: 'more', question: "Avez-vous besoin d'autre chose ?" } as const;
const exact = { kind: 'polar', asks: 'correct', question: "Un taxi pour trois à neuf heures, c'est exact ?" } as const;
const offre = { kind: 'offer', asks: 'other', question: 'Je vous réserve la salle du fond ?' } as const;
const porte = { kind: 'polar', asks: 'other', question: 'Le portail est ouvert. Je le ferme ?' } as const;
const negative = { kind: 'polar', asks: 'other', negative: true, question: "Vous n'avez pas de bagages ?" } as const;
const ville = { kind: 'slot', asks: 'other', question: 'Dans quelle ville habitez-vous ?' } as const;

/** Des phrases qu'un routeur négligent vole ou lit de travers. */
export const hazards: readonly PackHazard[] = [
  // Un mot de commande qui est du contenu.
  { text: "où est l'arrêt du tram", pending: null, accept: ['none'] },
  { text: 'arrête la machine à laver', pending: null, accept: ['none'] },
  { text: "je n'ai rien reçu", pending: null, accept: ['none'] },
  { text: 'comment dit-on au revoir en breton', pending: null, accept: ['none'] },
  { text: "il n'arrête pas de pleuvoir", pending: null, accept: ['none'] },
  { text: 'mets la chanson non je ne regrette rien', pending: null, accept: ['none'] },
  { text: "c'est pas grave", pending: null, accept: ['none'] },
  { text: 'je suis nul en maths', pending: null, accept: ['none'] },
  { text: 'Annecy', pending: ville, accept: ['none'] },
  // Rien n'était demandé.
  { text: "d'accord", pending: null, accept: ['none'] },
  { text: 'si', pending: null, accept: ['none'] },
  // Retourné, repris, doublé.
  { text: "surtout ne t'arrête pas", pending: suite, accept: ['yes'] },
  { text: 'non non continue', pending: suite, accept: ['yes', 'maybe', 'none'] },
  { text: 'oui enfin non', pending: offre, accept: ['no', 'maybe', 'none'] },
  { text: 'je ne dis pas non', pending: offre, accept: ['yes', 'none'] },
  { text: 'pas de problème', pending: offre, accept: ['yes'] },
  { text: "c'est pas faux", pending: exact, accept: ['yes', 'none'] },
  // La question décide.
  { text: "c'est tout", pending: exact, accept: ['yes'] },
  { text: "c'est tout", pending: autreChose, accept: ['no', 'end'] },
  { text: 'rien du tout', pending: autreChose, accept: ['no', 'end'] },
  { text: 'si', pending: negative, accept: ['yes'] },
  { text: 'oui', pending: negative, accept: ['maybe'] },
  { text: 'non', pending: negative, accept: ['no'] },
  { text: 'oui ferme-le', pending: porte, accept: ['yes', 'none'] },
  // Plus qu'une réponse.
  { text: 'pas de sucre', pending: offre, accept: ['none'] },
  { text: 'oui mais pour quatre', pending: exact, accept: ['none'] },
  { text: 'non, à dix heures', pending: exact, accept: ['none'] },
  { text: 'non je suis pressé', pending: offre, accept: ['no'] },
  { text: 'ouin', locale: 'fr-CA', pending: offre, accept: ['yes', 'maybe'] },
];
