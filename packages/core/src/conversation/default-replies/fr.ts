import type { LanguageDefaults } from './language-defaults.ts';

export const fr: LanguageDefaults = {
  replies: {
    opening: "Bonjour ! De quoi veux-tu qu'on parle ?",
    reprompt: 'Tu es encore là ? Tu peux me poser une question, ou dire stop.',
    help: 'Tu peux me demander ce que tu veux. Dis répète pour réentendre mes derniers mots, ou stop pour finir. De quoi as-tu envie ?',
    stop: "D'accord, je m'arrête là. Au revoir !",
    end: "Au revoir ! C'était un plaisir de parler avec toi.",
    cancel: "D'accord, laissons tomber. Que veux-tu faire à la place ?",
    thanks: 'Avec plaisir ! Autre chose ?',
    more: 'Bien sûr ! De quoi as-tu envie ?',
    goOn: 'Je continue ?',
    enough: "D'accord. De quoi d'autre as-tu envie ?",
    exhausted: "J'ai tellement parlé que ma tête a besoin de repos. Reviens plus tard. Tu peux encore dire répète, ou stop.",
    fallback: "Désolé, je n'ai pas trouvé de réponse. Tu peux répéter ?",
    refused: "Je préfère ne pas parler de cela. On parle d'autre chose ?",
    unclear: "Désolé, je n'ai pas compris. Tu peux le dire autrement ?",
    nothingToRepeat: "Je n'ai encore rien dit. De quoi veux-tu qu'on parle ?",
  },
  heard: {
    launch: 'bonjour',
    yes: 'oui',
    no: 'non',
    maybe: 'peut-être',
    stop: 'stop',
    end: 'au revoir',
    cancel: 'laisse tomber',
    repeat: 'répète',
    help: 'aide',
    thanks: 'merci',
  },
  continuePlease: "Continue là où tu t'es arrêté, s'il te plaît.",
};
