import { describe, expect, it } from 'vitest';
import { createRouter, validatePack } from '../../router/index.ts';
import { compilePack } from '../../router/pack/compile-pack.ts';
import { source } from './source/index.ts';

const router = createRouter({ locales: [compilePack(source)] });
const questions = {
  nothing: null,
  'Do you want to go on?': { kind: 'polar', asks: 'continue', question: '¿Quieres que siga?' },
  'Shall we stop?': { kind: 'polar', asks: 'end', question: '¿Lo dejamos aquí?' },
  'Anything else?': { kind: 'offer', asks: 'more', question: '¿Algo más?' },
  'Is that right?': { kind: 'polar', asks: 'correct', question: 'Dos entradas para el sábado, ¿es correcto?' },
  'Shall I book it?': { kind: 'offer', asks: 'other', question: '¿Te reservo la mesa?' },
} as const;
type Situation = keyof typeof questions;

function intentOf(text: string, asked: Situation, locale = 'es-ES') {
  const found = router.recognize(text, { locale, pending: questions[asked] });
  return found === null || found.remainder !== undefined ? null : found.intent;
}

describe('Spanish', () => {
  it.each<[asked: Situation, intent: string | null, texts: string]>([
    [
      'nothing',
      'stop',
      'para | para ya por favor | detente | basta ya | deja de hablar | quiero terminar la conversación | cállate por favor',
    ],
    ['nothing', 'end', 'adiós | hasta luego papá | gracias hasta mañana | tengo que irme | bueno buenas noches'],
    ['nothing', 'repeat', 'repite por favor | qué has dicho | puedes repetir la pregunta | no te he oído bien | otra vez'],
    ['nothing', 'help', 'ayuda | qué puedo decir | cómo funciona esto | necesito ayuda'],
    ['nothing', 'cancel', 'cancela | olvídalo | he cambiado de idea'],
    ['nothing', 'thanks', 'muchas gracias | gracias por todo | te lo agradezco mucho'],
    ['nothing', null, 'sí | no | vale | para las ocho | la parada del autobús | no pares | para la música | cancela mi suscripción | hola'],
    [
      'Do you want to go on?',
      'yes',
      'sí | claro que sí | cómo no | por qué no | dale | no pares | sigue por favor | con mucho gusto | sí quiero',
    ],
    [
      'Do you want to go on?',
      'no',
      'no | qué va | ni hablar | mejor no | ahora no | no gracias | claro que no | no quiero | no sigas | otro día',
    ],
    ['Do you want to go on?', 'maybe', 'no sé | a lo mejor | quizás | depende | me da igual'],
    ['Do you want to go on?', null, 'es para mañana | sí pero más corto | sin azúcar por favor | no sé cocinar | por qué no funciona'],
    ['Shall we stop?', 'no', 'no pares | no quiero parar | todavía no | sigue | no te detengas'],
    ['Shall we stop?', 'yes', 'sí | de acuerdo | sí por favor'],
    ['Anything else?', 'no', 'no eso es todo | nada más gracias | eso sería todo | no necesito nada más'],
    ['Anything else?', null, 'sí una mesa para dos | también necesito un taxi'],
    ['Is that right?', 'yes', 'sí es correcto | correcto | así es | exacto | dos entradas para el sábado sí'],
    ['Is that right?', 'no', 'no es correcto | no está bien | eso no es así | te equivocas'],
    ['Is that right?', null, 'no tres | para el domingo | sí pero el domingo'],
    ['Shall I book it?', 'yes', 'resérvala | sí resérvala | adelante | hazlo por favor | vale'],
    ['Shall I book it?', 'no', 'no la reserves | no hace falta | no gracias'],
  ])('%s %s: %s', (asked, intent, texts) => {
    for (const text of texts.split(' | ')) expect(intentOf(text, asked), text).toBe(intent);
  });

  it.each([
    ['es-MX', 'Do you want to go on?', 'yes', 'órale pues'],
    ['es-MX', 'Do you want to go on?', 'no', 'nel'],
    ['es-MX', 'nothing', 'repeat', 'mande'],
    ['es-US', 'nothing', 'end', 'see you mañana'],
    ['es-ES', 'Do you want to go on?', 'yes', 'venga vale'],
  ] as const)('in %s, after "%s", %s: %s', (locale, asked, intent, text) => {
    expect(intentOf(text, asked, locale)).toBe(intent);
  });

  it('meets its own hazards', () => {
    expect(validatePack(source)).toEqual([]);
  });
});
