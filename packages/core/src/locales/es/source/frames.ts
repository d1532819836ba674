/** Comienzos de frase que juzgan: «eso es | correcto». Lo que hacen de un juicio se decide en `router/frames.ts`. */
export const frames = {
  itIs: ['[todo] [eso|esto|ese|esa|esos|esas|aquello|todo|lo que (dices|dijiste|dice|dijo)] (es|está|era|fue|son|están|ha sido)'],
  itWouldBe: ['[eso|esto|todo] [me|nos] (sería|será|estaría|parece|suena|queda|quedaría|vendría|viene|caería|cae)|se (ve|oye|escucha)'],
  iAm: ['[yo|nosotros|así] (estoy|soy|estamos|somos|quedo)'],
  youAre: ['[tú|usted|ustedes|vos|vosotros] (eres|sos|estás|has sido|fuiste|has estado)|usted (es|ha sido)'],
} as const;
