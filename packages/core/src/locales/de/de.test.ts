import { describe, expect, it } from 'vitest';
import { intentAndRemainder } from '../../../test/intent-and-remainder.ts';
import { createRouter } from '../../router/index.ts';
import { compilePack } from '../../router/pack/compile-pack.ts';
import { source } from './source/index.ts';

const router = createRouter({ locales: [compilePack(source)] });

const questions = {
  nothing: null,
  'some yes/no question': true,
  'Shall I go on?': { kind: 'polar', asks: 'continue', question: 'Soll ich weiterlesen?' },
  'Shall we stop?': { kind: 'polar', asks: 'end', question: 'Wollen wir für heute aufhören?' },
  'Anything else?': { kind: 'offer', asks: 'more', question: 'Kann ich sonst noch etwas für dich tun?' },
  'Is that right?': { kind: 'polar', asks: 'correct', question: 'Zwei Karten für Samstag, stimmt das?' },
  'Is that all?': { kind: 'polar', asks: 'end', question: 'Wäre das dann alles?' },
  'Shall I book it?': { kind: 'offer', asks: 'other', question: 'Soll ich einen Tisch für acht Uhr reservieren?' },
  "Don't you like it?": { kind: 'polar', asks: 'other', negative: true, question: 'Magst du keine Pizza?' },
  'Which day?': { kind: 'slot', asks: 'other', question: 'Für welchen Tag?' },
} as const;
type Situation = keyof typeof questions;

function intentOf(text: string, asked: Situation, locale = 'de-DE'): string | null {
  return intentAndRemainder(router.recognize(text, { locale, pending: questions[asked] }));
}

describe('German', () => {
  it.each<[asked: Situation, intent: string | null, texts: string]>([
    [
      'nothing',
      'stop',
      'stopp | hör auf | hör jetzt bitte auf | hör doch endlich mal auf | hören Sie bitte auf | kannst du bitte aufhören | halt | halt stopp | Schluss jetzt | Schluss für heute | mach Schluss | machen wir Schluss | aus | Alexa aus | Ruhe | sei still | sei jetzt bitte leise | es reicht | genug jetzt | beende das Spiel | ich will aufhören | lass uns aufhören | können wir bitte aufhören | du kannst jetzt aufhören | halt die Klappe | du nervst | lass mich in Ruhe | lass mich doch endlich in Ruhe | das ist langweilig | ich hasse dich | ich möchte dass du aufhörst | Papa hör auf | stopp stopp stopp | schalt dich aus | ich will nicht mehr | hör auf zu lesen | hör mit dem Quatsch auf',
    ],
    [
      'nothing',
      'end',
      'tschüss | tschüss Alexa | auf Wiedersehen | bis morgen | bis dann | mach’s gut | gute Nacht Papa | ich muss jetzt los | ich geh jetzt ins Bett | danke tschüss | okay ciao | schönen Tag noch | ich wünsche Ihnen einen schönen Abend | das war’s | das ist alles | das wäre alles danke | sonst nichts | nein danke das war alles | ich brauche nichts mehr | ich bin fertig | wir hören uns | auf Wiederhören | danke das reicht',
    ],
    [
      'nothing',
      'cancel',
      'abbrechen | brich das ab | vergiss es | vergessen Sie das | ich hab’s mir anders überlegt | mach das rückgängig | lass es | lass gut sein | lass mal | hat sich erledigt | doch nicht | alle laufenden Aktionen abbrechen',
    ],
    [
      'nothing',
      'repeat',
      'wie bitte | was | hä | was hast du gesagt | sag das nochmal | kannst du das bitte wiederholen | noch einmal bitte | ich hab dich nicht verstanden | wie war die Frage | nochmal | ich habe das akustisch leider nicht verstanden | könnten Sie das noch einmal wiederholen | was haben Sie gerade gesagt',
    ],
    [
      'nothing',
      'help',
      'Hilfe | hilf mir | kannst du mir helfen | was kannst du alles | was kann ich sagen | wie funktioniert das | ich brauche Hilfe | ich komme nicht weiter | erklär mir die Regeln | wie geht das Spiel',
    ],
    [
      'nothing',
      'thanks',
      'danke | vielen Dank | danke schön | herzlichen Dank | tausend Dank für deine Hilfe | das ist lieb von dir | danke dir | du bist ein Schatz | danke für alles | ich danke Ihnen',
    ],
    [
      'nothing',
      null,
      'ja | nein | doch | okay | halt mal meine Jacke | das ist ja toll | das ist halt so | hör nicht auf | bitte nicht aufhören | ich will nicht aufhören | hör bitte noch nicht auf | ich möchte noch nicht aufhören | mach nicht Schluss | wir dürfen jetzt nicht aufhören | mach weiter | wo ist die nächste Haltestelle | wann ist die Schule aus | mach das Licht aus | das Ende der Geschichte | wie hört die Geschichte auf | vergiss nicht die Milch | lass uns Pizza bestellen | hilf mir bei den Hausaufgaben in Mathe | wie sagt man danke auf Englisch | Ruhe in Frieden ist ein Film | spiel was Ruhiges | stell die Musik leiser | ich bin müde | wiederhole den Song dreimal | was ist ein Stoppschild | sag Oma gute Nacht von mir | bis wann hat der Laden offen | erzähl mir mehr über Wale | Jakob | Neinburg | brich ein Stück ab und iss es | stoppe den Timer | beende den Satz | hör mal die Vögel | ist das alles wahr | das reicht nicht | das ist nicht alles | schlaf ist wichtig | danke der Nachfrage mir geht es gut | ich habe aufgehört zu rauchen | der Regen hört nicht auf | ich halte das für falsch',
    ],
    [
      'Shall I go on?',
      'yes',
      'ja | ja bitte | jo | jap | klar | na klar | natürlich | sicher | gern | sehr gerne | okay | warum nicht | kein Problem | weiter | mach weiter | bitte weiterlesen | lies weiter | hör nicht auf | nicht aufhören | bloß nicht aufhören | von mir aus | meinetwegen | ja unbedingt | auf jeden Fall | ich will weitermachen | nur zu | mach das | ja mach | na gut | nochmal | mehr | noch mehr | und dann | ja Papa | ja ja ja | ja gerne doch | aber sicher doch | ich bitte darum | passt | los | ja klar Alexa | und ob | bin dabei | lass uns weitermachen',
    ],
    [
      'Shall I go on?',
      'no',
      'nein | nee | nö | nein danke | danke nein | nicht jetzt | jetzt nicht | lieber nicht | noch nicht | heute nicht mehr | ich will nicht | ich mag nicht mehr | auf gar keinen Fall | auf keinen Fall | muss nicht sein | nicht wirklich | eigentlich nicht | natürlich nicht | keine Lust | kein Bock | bitte nicht | ich möchte nicht weitermachen | nicht weiter | später | ein andermal | vielleicht später | nie im Leben | ich glaube nicht | das will ich nicht | mach nicht weiter | kommt nicht in Frage | nein ich möchte nicht | nicht nötig | ach nein | doch nicht | doch lieber nicht | nein heute nicht',
    ],
    [
      'Shall I go on?',
      'maybe',
      'vielleicht | weiß nicht | ich weiß es nicht | jein | keine Ahnung | mal sehen | kommt drauf an | ist mir egal | je nachdem | ich bin mir nicht sicher | ja und nein | schwer zu sagen | hm weiß nicht so recht',
    ],
    ['Shall I go on?', 'stop', 'stopp | hör auf | Schluss jetzt | halt | sei still'],
    ['Shall we stop?', 'yes', 'ja | ja gern | okay | in Ordnung | ist gut | einverstanden | gute Idee | nicht weiter | ich mag nicht mehr'],
    [
      'Shall we stop?',
      'no',
      'nein | hör nicht auf | nicht aufhören | ich will nicht aufhören | noch nicht | mach weiter | weiter | nein weiter | nein noch nicht aufhören | bitte noch nicht aufhören | noch eine Geschichte | ich will noch nicht aufhören | wir hören noch nicht auf',
    ],
    [
      'Anything else?',
      'no',
      'nein | nein danke | nein das war’s | das ist alles | nein das war alles danke | nichts | sonst nichts | danke das reicht | ich brauche nichts mehr | nein ich bin fertig | passt schon danke | alles gut danke | im Moment nicht | nein ich habe alles',
    ],
    ['Anything else?', 'yes', 'ja | ja bitte | ja eine Frage noch | ja klar'],
    ['Is that all?', 'end', 'ja | ja das war’s | ja danke | das ist alles'],
    ['Is that all?', 'no', 'nein | noch nicht | nein noch nicht | nein noch was'],
    [
      'Is that right?',
      'yes',
      'ja | richtig | stimmt | genau | das stimmt | das ist richtig | ja das ist korrekt | so ist es | ganz genau | stimmt so | passt | alles richtig | ja zwei Karten für Samstag | ich glaube schon | das ist okay so | ja genau das | ja stimmt genau | das passt | ich denke ja | ja das ist ja richtig | das ist schon richtig | alles korrekt',
    ],
    [
      'Is that right?',
      'no',
      'nein | falsch | das stimmt nicht | das stimmt so nicht | stimmt nicht | nicht richtig | das ist falsch | das ist nicht richtig | nicht ganz | das ist leider nicht korrekt | nein das ist falsch | das habe ich nicht gesagt | du hast mich falsch verstanden | das ist ja falsch | so nicht | nein das ist so nicht richtig | das war ein Missverständnis',
    ],
    ['Is that right?', null, 'nein drei Karten | Samstag um acht | nein am Sonntag | keine Karten für Sonntag'],
    [
      'Shall I book it?',
      'yes',
      'ja bitte reservieren | ja reservier den Tisch | ja bitte einen Tisch für acht Uhr | gerne | das wäre toll | das wäre nett | klingt gut | das hört sich gut an | gute Idee | perfekt | super | ja das passt | in Ordnung | mach das | ja machen Sie das bitte | das wäre super lieb | ja ich bitte darum | ich hätte nichts dagegen | da sag ich nicht nein | das können wir machen | so machen wir das | wie du willst | wenn du meinst',
    ],
    [
      'Shall I book it?',
      'no',
      'nein bitte nicht reservieren | nicht reservieren | ich möchte keinen Tisch | ich brauche keinen Tisch | lass mal | lass es | das passt mir nicht | das mache ich selbst | brauche ich nicht | nicht nötig danke | danke nicht nötig | ich hab keine Zeit | kein Interesse | heute nicht | das muss nicht sein | nein lass mal | lieber was anderes | lieber ein andermal',
    ],
    [
      'Shall I book it?',
      null,
      'keinen Zucker bitte | nein um neun | für neun Uhr | gibt es auch Fisch | warum nicht um neun | kein Problem mit der Uhrzeit aber der Ort | wer ist da',
    ],
    ["Don't you like it?", 'yes', 'doch | doch doch | ja doch | doch natürlich | doch sehr gerne | klar doch | aber natürlich'],
    ["Don't you like it?", 'no', 'nein | nö | nein mag ich nicht | überhaupt nicht'],
    ["Don't you like it?", 'maybe', 'ja | weiß nicht'],
    ['Which day?', null, 'nein | am Freitag | keinen Freitag | Montag bitte | morgen | egal wann Hauptsache bald'],
    ['Which day?', 'cancel', 'doch nicht | abbrechen | vergiss es | lass gut sein'],
    ['some yes/no question', 'yes', 'ja | jawohl | ja genau | selbstverständlich | tatsächlich | ohne Zweifel'],
    [
      'some yes/no question',
      'no',
      'nein | nee lieber nicht | keinesfalls | das glaube ich nicht | ganz bestimmt nicht | nicht doch | überhaupt nicht danke | gar nicht gut',
    ],
  ])('%s: %s', (asked, intent, texts) => {
    const misread = texts
      .split(' | ')
      .map((text) => ({ text, intent: intentOf(text, asked) }))
      .filter((found) => found.intent !== intent);
    expect(misread).toEqual([]);
  });

  it('hands on what stands behind an answer', () => {
    expect(intentOf('ja, aber ohne Zwiebeln', 'Shall I book it?')).toBe('yes + ohne Zwiebeln');
    expect(intentOf('nein, mir ist das zu laut dort', 'Shall I book it?')).toBe('no + mir ist das zu laut dort');
  });

  it.each([
    ['na', 'de-AT', 'no'],
    ['passt eh', 'de-AT', 'yes'],
    ['jo eh', 'de-AT', 'yes'],
    ['nei merci', 'de-CH', 'no'],
    ['isch guet', 'de-CH', 'yes'],
  ] as const)('knows the words of a country: %s in %s', (text, locale, intent) => {
    expect(intentOf(text, 'Shall I book it?', locale)).toBe(intent);
  });

  it.each([
    ['na servus', 'de-AT'],
    ['pfiat di', 'de-AT'],
    ['ade mitenand', 'de-CH'],
  ] as const)('hears goodbye: %s in %s', (text, locale) => {
    expect(intentOf(text, 'nothing', locale)).toBe('end');
  });

  it.each([
    ['Möchtest du nicht weitermachen?', 'doch', 'yes'],
    ['Möchtest du nicht weitermachen?', 'ja', 'maybe'],
    ['Willst du wissen, wie es weitergeht?', 'ja', 'yes'],
    ['Hast du noch eine Frage?', 'das war’s', 'no'],
    ['Du willst also aufhören, oder?', 'ja', 'yes'],
    ['Das Licht ist an, nicht wahr?', 'stimmt', 'yes'],
    ['Passt Ihnen das?', 'passt', 'yes'],
    ['Ist das so in Ordnung?', 'das ist alles', 'yes'],
    ['Möchtest du Tee oder Kaffee?', 'Tee', null],
    ['Bist du fertig?', 'noch nicht', 'no'],
  ])('reads the question by itself: %s – %s', (question, text, intent) => {
    const found = router.recognize(text, { locale: 'de-DE', pending: { kind: 'polar', question } });
    expect(found?.intent ?? null).toBe(intent);
  });
});
