import type { Reply } from '@turnwise/core';
import { type LocalizedText, localize } from '../localized-text.ts';

/** For the case that not even the engine could say something; it has the conversation's own words for everything else. */
const apology: LocalizedText = {
  de: 'Entschuldige, das hat nicht geklappt. Kannst du das noch einmal sagen?',
  en: 'Sorry, that did not work. Could you say it again?',
  es: 'Lo siento, no ha funcionado. ¿Puedes decirlo otra vez?',
  fr: "Désolé, ça n'a pas marché. Tu peux répéter ?",
  it: 'Scusa, non ha funzionato. Puoi ripetere?',
  ja: 'すみません、うまくいきませんでした。もう一度言ってもらえますか？',
  nl: 'Sorry, dat lukte niet. Kun je het nog eens zeggen?',
  pt: 'Desculpa, não deu certo. Pode repetir?',
};

const goodbye: LocalizedText = {
  de: 'Tschüss!',
  en: 'Goodbye!',
  es: '¡Adiós!',
  fr: 'Au revoir !',
  it: 'Ciao!',
  ja: 'さようなら。',
  nl: 'Tot ziens!',
  pt: 'Tchau!',
};

/** What is said when a turn failed altogether; who wanted to leave is let go. */
export function apologize(locale: string | undefined, endSession: boolean): Pick<Reply, 'text' | 'reprompt' | 'endSession' | 'locale'> {
  const text = localize(endSession ? goodbye : apology, locale);
  return { text, endSession, locale: locale ?? 'en-US', ...(!endSession && { reprompt: text }) };
}
