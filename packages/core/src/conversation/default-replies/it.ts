import type { LanguageDefaults } from './language-defaults.ts';

export const it: LanguageDefaults = {
  replies: {
    opening: 'Ciao! Di cosa vuoi parlare?',
    reprompt: 'Ci sei ancora? Puoi chiedermi qualcosa o dire basta.',
    help: "Puoi chiedermi quello che vuoi. Di' ripeti per risentire le mie ultime parole, o basta per finire. Che cosa ti va?",
    stop: 'Va bene, mi fermo qui. Ciao!',
    end: 'Ciao! È stato bello parlare con te.',
    cancel: 'Va bene, lasciamo stare. Che cosa vuoi fare invece?',
    thanks: "Prego! Qualcos'altro?",
    more: 'Certo! Che cosa ti va?',
    goOn: 'Continuo?',
    enough: 'Va bene. Che altro ti va?',
    exhausted: 'Ho parlato così tanto che la mia testa ha bisogno di una pausa. Torna più tardi. Puoi ancora dire ripeti o basta.',
    fallback: 'Scusa, adesso non mi è venuta nessuna risposta. Me lo ripeti?',
    refused: "Preferisco non parlarne. Parliamo di qualcos'altro?",
    unclear: 'Scusa, non ho capito. Puoi dirlo in un altro modo?',
    nothingToRepeat: 'Non ho ancora detto niente. Di cosa vuoi parlare?',
  },
  heard: {
    launch: 'ciao',
    yes: 'sì',
    no: 'no',
    maybe: 'forse',
    stop: 'basta',
    end: 'arrivederci',
    cancel: 'lascia stare',
    repeat: 'ripeti',
    help: 'aiuto',
    thanks: 'grazie',
  },
  continuePlease: 'Continua da dove ti sei fermato, per favore.',
};
