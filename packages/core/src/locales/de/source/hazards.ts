import type { PackHazard } from '../../../router/pack/pack-source.ts';
import { anyElse, endHere, goOn, isRight, offer } from '../../hazard-questions.ts';

const notGoOn = { kind: 'polar', asks: 'continue', negative: true } as const;

/** Was ein unachtsamer Router falsch macht. */
export const hazards: readonly PackHazard[] = [
  { text: 'hör bitte nicht auf', pending: null, accept: ['none'] },
  { text: 'hör bitte nicht auf', pending: endHere, accept: ['no'] },
  { text: 'nicht aufhören', pending: goOn, accept: ['yes'] },
  { text: 'nicht aufhören', pending: null, accept: ['none'] },
  { text: 'noch nicht aufhören', pending: endHere, accept: ['no'] },
  { text: 'auf keinen Fall aufhören', pending: endHere, accept: ['no'] },
  { text: 'nie wieder aufhören', pending: null, accept: ['none'] },
  { text: 'mach nicht Schluss', pending: endHere, accept: ['no'] },
  { text: 'ich will noch nicht aufhören', pending: null, accept: ['none'] },
  { text: 'hör doch jetzt bitte mal auf', pending: null, accept: ['stop'] },
  { text: 'mach nicht weiter', pending: goOn, accept: ['no'] },
  { text: 'doch', pending: notGoOn, accept: ['yes'] },
  { text: 'ja doch', pending: notGoOn, accept: ['yes'] },
  { text: 'doch nicht', pending: goOn, accept: ['no'] },
  { text: 'ja', pending: notGoOn, accept: ['maybe'] },
  { text: 'das ist ja toll', pending: null, accept: ['none'] },
  { text: 'das ist ja falsch', pending: isRight, accept: ['no'] },
  { text: 'muss nicht sein', pending: offer, accept: ['no'] },
  { text: 'von mir aus', pending: offer, accept: ['yes'] },
  { text: 'das ist halt so', pending: null, accept: ['none'] },
  { text: 'ich halte nichts davon', pending: null, accept: ['none'] },
  { text: 'wann hört der Regen auf', pending: null, accept: ['none'] },
  { text: 'kein Problem', pending: offer, accept: ['yes'] },
  { text: 'keine Ahnung', pending: offer, accept: ['maybe'] },
  { text: 'das war alles', pending: anyElse, accept: ['no', 'end'] },
  { text: 'das war alles falsch', pending: isRight, accept: ['no', 'none'] },
  { text: 'ja aber ohne Zwiebeln', pending: offer, accept: ['none'] },
  { text: 'danke der Nachfrage mir ist kalt', pending: null, accept: ['none'] },
  { text: 'wie sagt man danke auf Italienisch', pending: null, accept: ['none'] },
  { text: 'mach das Licht aus', pending: null, accept: ['none'] },
  { text: 'das Ende der Geschichte', pending: null, accept: ['none'] },
  { text: 'sag nicht nein', pending: offer, accept: ['none'] },
  { text: 'nicht schlecht', pending: isRight, accept: ['yes'] },
  { text: 'das stimmt so nicht', pending: isRight, accept: ['no'] },
];
