import type { LanguageDefaults } from './language-defaults.ts';

export const es: LanguageDefaults = {
  replies: {
    opening: '¡Hola! ¿De qué quieres hablar?',
    reprompt: '¿Sigues ahí? Puedes preguntarme algo o decir para.',
    help: 'Puedes preguntarme lo que quieras. Di repite para oír otra vez lo último, o para cuando quieras terminar. ¿Qué te apetece?',
    stop: 'Vale, lo dejo aquí. ¡Adiós!',
    end: '¡Adiós! Ha sido un placer hablar contigo.',
    cancel: 'Vale, olvidado. ¿Qué quieres hacer entonces?',
    thanks: '¡De nada! ¿Algo más?',
    more: '¡Claro! ¿Qué te apetece?',
    goOn: '¿Sigo?',
    enough: 'Vale. ¿Qué más te apetece?',
    exhausted: 'He hablado tanto que necesito descansar la cabeza. Vuelve más tarde. Todavía puedes decir repite o para.',
    fallback: 'Perdona, ahora no se me ha ocurrido ninguna respuesta. ¿Me lo repites?',
    refused: 'Prefiero no hablar de eso. ¿Hablamos de otra cosa?',
    unclear: 'Perdona, no te he entendido. ¿Puedes decirlo de otra manera?',
    nothingToRepeat: 'Todavía no he dicho nada. ¿De qué quieres hablar?',
  },
  heard: {
    launch: 'hola',
    yes: 'sí',
    no: 'no',
    maybe: 'quizás',
    stop: 'para',
    end: 'adiós',
    cancel: 'olvídalo',
    repeat: 'repítelo',
    help: 'ayuda',
    thanks: 'gracias',
  },
  continuePlease: 'Sigue desde donde lo dejaste, por favor.',
};
