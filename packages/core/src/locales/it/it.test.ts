import { describe, expect, it } from 'vitest';
import { intentAndRemainder } from '../../../test/intent-and-remainder.ts';
import { createRouter } from '../../router/index.ts';
import { compilePack } from '../../router/pack/compile-pack.ts';
import { source } from './source/index.ts';

const router = createRouter({ locales: [compilePack(source)] });

const questions = {
  nothing: null,
  'some yes/no question': true,
  'Shall I go on?': { kind: 'polar', asks: 'continue', question: 'Vuoi che continui a leggere?' },
  'Shall we stop?': { kind: 'polar', asks: 'end', question: 'Ci fermiamo qui?' },
  'Anything else?': { kind: 'offer', asks: 'more', question: 'Posso aiutarla in altro?' },
  'Is that right?': { kind: 'polar', asks: 'correct', question: 'Due biglietti per sabato, giusto?' },
  'Shall I book it?': { kind: 'offer', asks: 'other', question: 'Vuole che prenoti un tavolo per le otto?' },
  "Don't you like it?": { kind: 'polar', asks: 'other', negative: true, question: 'Non ti piace la pizza?' },
  'Which day?': { kind: 'slot', asks: 'other', question: 'Per quale giorno?' },
} as const;
type Situation = keyof typeof questions;

function intentOf(text: string, asked: Situation): string | null {
  return intentAndRemainder(router.recognize(text, { locale: 'it-IT', pending: questions[asked] }));
}

describe('Italian', () => {
  it.each<[asked: Situation, intent: string | null, texts: string]>([
    [
      'nothing',
      'stop',
      'basta | fermati | per favore fermati | smettila | smetti di parlare | la smetta per cortesia | vorrei terminare la conversazione | basta papà | non voglio più giocare | stai zitto | chiudi la skill | ferma tutto | zitta | che noia | lasciami in pace | mi hai stufato | sei noioso | voglio smettere',
    ],
    [
      'nothing',
      'end',
      'arrivederci | buonanotte papà | ciao ciao | grazie ciao | ci vediamo domani | devo andare | alla prossima | è tutto grazie | nient altro | sono a posto così | buona giornata | vado a letto | basta così grazie',
    ],
    [
      'nothing',
      'repeat',
      'ripeti | puoi ripetere per favore | cosa hai detto | come scusa | non ho capito | non ho sentito bene | me lo può ripetere | ancora una volta | dimmelo di nuovo | ripeti la domanda | rileggi l ultimo passaggio | come',
    ],
    [
      'nothing',
      'help',
      'aiuto | mi serve aiuto | cosa posso dire | cosa sai fare | come funziona questo gioco | mi dai una mano | di cosa possiamo parlare',
    ],
    [
      'nothing',
      'cancel',
      'annulla | lascia stare | lascia perdere | come non detto | ho cambiato idea | cancella tutto | non importa | non fa niente',
    ],
    [
      'nothing',
      'thanks',
      'grazie | grazie mille | ti ringrazio tanto | mille grazie di cuore | molto gentile grazie | grazie per l aiuto | sei stato molto utile',
    ],
    [
      'nothing',
      null,
      'sì | no | ok | va bene | boh | non fermarti | non smettere | continua | basta che funzioni | basta premere il pulsante | la fermata dell autobus | ferma la musica | ciao | buongiorno | come si dice ciao in inglese | un aiuto per i compiti | annulla la prenotazione | la fine del mondo | stop alla guerra | cosa è un quasar | come stai | non mi serve il sale | che ore sono | aspetta',
    ],
    [
      'Shall I go on?',
      'yes',
      'sì | sì grazie | certo | certo che sì | come no | perché no | volentieri | d accordo | va bene | dai | continua pure | non fermarti | non smettere mai | ancora | vai avanti | non vedo l ora | ok papà | mi piacerebbe | sì voglio | eccome | assolutamente sì | sì sì | ma certo | magari sì',
    ],
    [
      'Shall I go on?',
      'no',
      'no | no grazie | no dai | certo che no | assolutamente no | neanche per sogno | non ora | non ancora | magari dopo | non mi va | non voglio | meglio di no | preferirei di no | direi di no | non ho voglia | per niente | no basta così | mica tanto | un altra volta magari | no no | non continuare',
    ],
    ['Shall I go on?', 'stop', 'basta | fermati | no smettila | stop per favore'],
    [
      'Shall we stop?',
      'no',
      'no continua | non fermarti | non ti fermare | vai avanti | ancora un po | non voglio smettere | continuiamo | no ancora',
    ],
    ['Shall we stop?', 'yes', 'sì | va bene | ok | sì dai'],
    [
      'Anything else?',
      'no',
      'no grazie | no è tutto | basta così | nient altro grazie | è tutto | no niente | sono a posto | no per ora basta così | niente altro',
    ],
    ['Anything else?', 'yes', 'sì | sì grazie | certo | come no'],
    [
      'Is that right?',
      'yes',
      'sì | esatto | giusto | è giusto | corretto | è tutto | proprio così | sì è corretto | va bene così | è quello che volevo | sì sabato | due biglietti sì | hai capito bene',
    ],
    [
      'Is that right?',
      'no',
      'no | sbagliato | non è giusto | è sbagliato | non va bene | no non è corretto | ti sbagli | hai capito male | non è vero | no per niente',
    ],
    [
      'Shall I book it?',
      'yes',
      'sì | sì prenota | sì per le otto | fallo | va benissimo | ottima idea | per me va bene | sì prenotalo grazie | se vuoi | prego | facciamo così | non c è problema',
    ],
    [
      'Shall I book it?',
      'no',
      'non serve | no lasci | non importa | non c è bisogno | no grazie non prenotare | non è il caso | lasciamo stare no | per ora no | troppo tardi | un altro giorno magari',
    ],
    ['Shall I book it?', 'maybe', 'forse | boh | non so | non saprei | dipende | devo pensarci | non sono sicuro | fammi pensare | chissà'],
    ["Don't you like it?", 'yes', 'sì mi piace | certo che mi piace | sì | moltissimo'],
    ["Don't you like it?", 'no', 'no | no non mi piace | per niente | non mi piace'],
    ['Which day?', null, 'sabato | senza zucchero per favore | sì | le sei | il giorno dopo | basta un giorno'],
    [
      'Shall I book it?',
      null,
      'basta che non sia vicino al bagno | perché non apre prima | senza zucchero per favore | è tutto rotto | basta un tavolo piccolo | come si chiama il locale | fermata del bus',
    ],
    ['some yes/no question', 'yes', 'sì certo | assolutamente | va bene | d accordo'],
    ['some yes/no question', 'no', 'macché | no no | assolutamente no | nemmeno per idea'],
  ])('after "%s" reads %s', (asked, intent, texts) => {
    const utterances = texts.split(' | ');
    expect(utterances.map((text) => [text, intentOf(text, asked)])).toEqual(utterances.map((text) => [text, intent]));
  });

  it('keeps what stands beside a clear answer', () => {
    expect(intentOf('sì ma per tre persone', 'Shall I book it?')).toBe('yes + per tre persone');
    expect(intentOf('no, mostrami i dolci', 'Anything else?')).toBe('no + mostrami i dolci');
  });

  it('finds what the assistant asked, by its words and not by their order', () => {
    expect(router.findQuestion('Ecco la storia. Vuoi che continui?', 'it-IT')).toMatchObject({ kind: 'polar', asks: 'continue' });
    expect(router.findQuestion('Giro pagina?', 'it-IT')).toMatchObject({ kind: 'polar', asks: 'continue' });
    expect(router.findQuestion('Fatto. Ti serve altro?', 'it-IT')).toMatchObject({ kind: 'polar', asks: 'more' });
    expect(router.findQuestion('Quindi vuole due biglietti, giusto?', 'it-IT')).toMatchObject({ kind: 'polar', asks: 'correct' });
    expect(router.findQuestion('Ci fermiamo qui?', 'it-IT')).toMatchObject({ kind: 'polar', asks: 'end' });
    expect(router.findQuestion('Non ti piace il gelato?', 'it-IT')).toMatchObject({ kind: 'polar', negative: true });
    expect(router.findQuestion('A che ora vuole partire?', 'it-IT')).toMatchObject({ kind: 'open' });
    expect(router.findQuestion('Preferisci tè o caffè?', 'it-IT')).toMatchObject({ kind: 'open' });
    expect(router.findQuestion('Vuoi continuare o no?', 'it-IT')).toMatchObject({ kind: 'polar' });
    expect(router.findQuestion('Che bella giornata.', 'it-IT')).toBeNull();
  });
});
