import type { LanguageDefaults } from './language-defaults.ts';

export const de: LanguageDefaults = {
  replies: {
    opening: 'Hallo! Worüber möchtest du reden?',
    reprompt: 'Bist du noch da? Du kannst mich etwas fragen oder Stopp sagen.',
    help: 'Du kannst mich alles fragen. Sag wiederholen, um meine letzten Worte noch einmal zu hören, oder Stopp, um aufzuhören. Was möchtest du?',
    stop: 'Gut, ich höre auf. Tschüss!',
    end: 'Tschüss! Es war schön, mit dir zu reden.',
    cancel: 'Gut, vergessen wir das. Was möchtest du stattdessen?',
    thanks: 'Gern geschehen! Sonst noch etwas?',
    more: 'Natürlich! Was möchtest du?',
    goOn: 'Soll ich weitermachen?',
    enough: 'Gut. Was möchtest du sonst?',
    exhausted:
      'Ich habe so viel geredet, dass mein Kopf eine Pause braucht. Komm später wieder. Du kannst immer noch wiederholen oder Stopp sagen.',
    fallback: 'Entschuldige, mir ist gerade keine Antwort eingefallen. Sagst du das noch einmal?',
    refused: 'Darüber möchte ich lieber nicht reden. Wollen wir über etwas anderes reden?',
    unclear: 'Entschuldige, das habe ich nicht verstanden. Kannst du es anders sagen?',
    nothingToRepeat: 'Ich habe noch nichts gesagt. Worüber möchtest du reden?',
  },
  heard: {
    launch: 'hallo',
    yes: 'ja',
    no: 'nein',
    maybe: 'vielleicht',
    stop: 'stopp',
    end: 'tschüss',
    cancel: 'vergiss es',
    repeat: 'sag das noch mal',
    help: 'hilfe',
    thanks: 'danke',
  },
  continuePlease: 'Mach bitte da weiter, wo du aufgehört hast.',
};
