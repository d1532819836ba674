import { describe, expect, it } from 'vitest';
import { createRouter } from '../../router/create-router.ts';
import { fr } from './index.ts';

const router = createRouter({ locales: [fr] });
const questions = {
  nothing: null,
  'Shall I go on?': { kind: 'polar', asks: 'continue', question: 'Je continue ?' },
  'Shall we stop here?': { kind: 'polar', asks: 'end', question: "On s'arrête là ?" },
  'Anything else?': { kind: 'offer', asks: 'more', question: "Avez-vous besoin d'autre chose ?" },
  'Is that right?': { kind: 'polar', asks: 'correct', question: "Deux places pour samedi, c'est bien ça ?" },
  'Shall I book it?': { kind: 'offer', asks: 'other', question: 'Je vous réserve la table ?' },
  'No luggage?': { kind: 'polar', asks: 'other', negative: true, question: "Vous n'avez pas de bagages ?" },
} as const;
type Situation = keyof typeof questions;

function intentOf(text: string, asked: Situation, locale: string) {
  const found = router.recognize(text, { locale, pending: questions[asked] });
  return found === null || found.remainder !== undefined ? null : found.intent;
}

describe('French', () => {
  it.each<[asked: Situation, intent: string | null, texts: string, locale?: string]>([
    [
      'nothing',
      'stop',
      "arrête s'il te plaît | je veux arrêter la conversation | tais-toi | on arrête là | j'en ai marre | arrête de parler",
    ],
    ['nothing', 'end', "au revoir | merci beaucoup bonne journée | bonne nuit papa | il faut que j'y aille | c'est tout merci"],
    ['nothing', 'cancel', "annule | laisse tomber | oublie ça | j'ai changé d'avis"],
    ['nothing', 'repeat', "répète s'il te plaît | pardon | qu'est-ce que tu as dit | tu peux répéter | je n'ai pas compris"],
    ['nothing', 'help', "aide-moi | qu'est-ce que je peux dire | j'ai besoin d'aide"],
    ['nothing', 'thanks', 'merci | merci infiniment | je vous remercie beaucoup'],
    [
      'nothing',
      null,
      "oui | non | d'accord | si | c'est pas grave | je n'ai rien reçu | arrête la musique | l'arrêt de bus | n'arrête pas | comment ça marche",
    ],
    ['Shall I go on?', 'yes', "oui | ouais vas-y | bien sûr | pourquoi pas | n'arrête pas | continue s'il te plaît | volontiers"],
    ['Shall I go on?', 'no', "non merci | pas maintenant | je n'ai pas envie | non je suis fatigué | plus tard"],
    ['Shall we stop here?', 'no', 'non | continue | pas encore'],
    ['Anything else?', 'no', "non c'est tout | rien d'autre merci | ça ira | c'est bon merci"],
    ['Is that right?', 'yes', "c'est ça | exactement | c'est bien ça | tout à fait | voilà"],
    ['Is that right?', 'no', "non | c'est faux | pas du tout | ce n'est pas ça"],
    ['Shall I book it?', 'yes', 'avec plaisir | oui réservez | ça marche | je veux bien'],
    ['Shall I book it?', 'maybe', "peut-être | je ne sais pas | j'hésite | ça dépend"],
    ['Shall I book it?', null, 'pas de sucre | combien ça coûte | oui mais pour quatre'],
    ['No luggage?', 'yes', 'si | si si | mais si'],
    ['No luggage?', 'maybe', 'oui'],
    ['No luggage?', 'no', 'non | non pas du tout'],
    ['Shall I go on?', 'yes', 'ouin | envoye donc', 'fr-CA'],
    ['nothing', 'stop', 'farme-la', 'fr-CA'],
  ])('%s: %s', (asked, intent, texts, locale = 'fr-FR') => {
    const rows = texts.split(' | ').map((text) => [text, intentOf(text, asked, locale)]);
    expect(rows).toEqual(rows.map(([text]) => [text, intent]));
  });
});
