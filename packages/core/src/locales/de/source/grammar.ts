/** Wörter, die eine Antwort begleiten, ohne eine zu sein, und was Antworten umkehrt. */
export const grammar = {
  negator: [
    'nicht|nit|net|nie wieder|nie|niemals|nimmer|auf [gar] keinen fall|keinesfalls|ja nicht|(ganz und gar|gar|überhaupt|bestimmt|sicher|sicherlich|natürlich|selbstverständlich|klar|absolut|definitiv|leider|wohl|wahrscheinlich|vermutlich|vielleicht|hoffentlich|eigentlich|ich|mir|auch|so|das|den|die|der|es|dies|bei mir|für mich|heute|im moment|momentan|gerade|grad|freilich|garantiert|offenbar|offensichtlich|anscheinend|eher|wohl eher|eben|dann eher|ganz sicher|ganz bestimmt|durchaus|wirklich|diesmal|das eher|logischerweise|jetzt gerade) (nicht|nit|net)',
  ],
  unwilling: [
    '<ich> (will|möchte|mag|würde|würd|wollen|möchten|mögen|brauche|brauch|kann|darf|muss|werde|wollte|soll|sollen|sollten|können|müssen|hätte|würden|werden|brauchen|habe vor|plane) [<es2>|ja|aber|heute|dass du|uns|mir|mich|hier] [das] [noch|noch gar|lieber|lieber noch|im moment|heute|jetzt noch|jetzt lieber] (nicht|nichts|nix|kein|keine|keinen|keinerlei|nit|net|niemals|nie|auf keinen fall) [dass du|dass wir|unbedingt|so gern|gern|gerne|zu|das]',
    '(will|möchte|mag) [noch] (nicht|kein|keine|keinen) [dass du]|<ich> <hab> (keine lust|keinen bock|kein bock|kein interesse|keine zeit|nicht vor|keinen bedarf|null bock) [zu|auf|an|für]|keine lust (zu|auf)|keine lust dazu|keinen bock auf|(lass|lasst|lassen sie) uns [das] [noch|lieber] nicht|(wir|du|sie|man) (wollen|sollten|sollst|darfst|musst|brauchst|sollen|müssen|dürfen|brauchen|kannst|solltest) [mich|das] [noch|lieber] (nicht|kein|keine|keinen) [zu]',
    '[jetzt|heute|bitte|doch|dann|aber|ich|auch] [jetzt|lieber|bitte|doch] (lieber|noch|besser|bitte) [noch|heute|lieber] nicht|(jetzt|bitte) [noch|lieber] (nicht|kein|keine|keinen)|lieber (kein|keine|keinen|nicht)|noch (kein|keine|keinen)|<ich> (würde|würd|möchte|will|wollte) (lieber|eher|lieber noch) (nicht|kein|keine|keinen)|(es ist|ist|ist es) [noch|ja] nicht (nötig|notwendig) (zu|dass)|nicht nötig (zu|dass)|(kein|keinen) (grund|bedarf) (zu|für)',
  ],
  willing: [
    '<ich> (will|möchte|möcht|würde|würd|wollen|möchten|würden|mag|hätte|brauche|brauch|bräuchte|nehme|nehm|muss|müsste|soll|sollte|sollten|darf|kann|könnte|werde|wünsche|bevorzuge|können|könnten|müssen|werden|wollte|wollten|nehmen|hätten|wünsche mir) [dich|dir|mich] [gern|gerne|lieber|dass (du|sie|wir)|noch|auch|liebend gern|sehr gern|sehr gerne|wirklich gern] [gern|gerne|noch] [mal|gern|gerne|dass (du|sie|wir)]',
    '(kannst|könntest|würdest|willst|magst|kannste|darfst|möchtest|wirst|sollst|solltest) du [vielleicht|das|es|eventuell|nicht bitte]|(können|könnten|würden|wollen|dürfen|sollen|sollten|möchten|müssen) (sie|wir|ihr) [vielleicht|das|es]|(darf|kann|könnte|dürfte|soll) (ich|man) [das|es]|du (kannst|sollst|darfst|musst|solltest|könntest) [mir|uns|das|es]|sie (können|sollen|dürfen|müssen|sollten|könnten) [mir|das|es]',
    '(lass|lasst|lassen sie|lasse) (uns|mich) [lieber]|[es] (ist|wird) zeit (zu|für|dass)|[bitte] (gib|geben sie) (mir|uns)|(wir|man) (sollten|könnte|könnten|sollte) [lieber|doch|das]|ich (sage|sagte|befehle dir) [dass du] [zu]|ich bitte dich (dass du|zu)|dass (du|wir) jetzt|ich hätte (gern|gerne)|<ich> (würde|würd|möchte|will) (sehr|lieber) (gern|gerne)|(mir|uns) [wäre|ist] [es] lieber (wenn|dass) (du|wir|sie)|wie wäre es wenn wir',
  ],
  polite: [
    'bitte [schön]|pls|plz|please|entschuldigung|entschuldige|entschuldigen sie|schuldigung|tschuldigung|tschuldige|sorry|verzeihung|verzeih|[es] tut mir [<sehr>|so] leid|wenns geht|(wenn|falls|so) (es|das) [dir|ihnen] (geht|möglich ist|okay ist|recht ist|nichts ausmacht|keine umstände macht)|wenn (du|sie) (nett|freundlich|lieb|gut|kannst|können) [bist|sind|wärst|wären]|(sei|seien sie|wärst du|wären sie) so (lieb|nett|gut|freundlich) [und]|gott sei dank|ich (bitte|flehe) (dich|sie) [an]|um gottes willen|wenn möglich|nichts für ungut',
  ],
  filler: [
    'und|also|ach|o|ach so|achso|aha|hey|hallo|hi|guten (tag|morgen|abend)|grüß (gott|dich|sie)|moin|(weißt|weisst) du [was]|wissen sie|hör (mal|zu)|hören sie|schau|guck|sag mal|ey|boah|wow|mensch|ehrlich|ehrlich gesagt|offen gesagt|wie gesagt|übrigens|dann|na (dann|also|komm|und|sowas)|naja gut|oje|ups|haha|mann|menno|gott|oh (gott|mann|je|mein gott|nein wie)|mein gott|jedenfalls|zum glück|eigentlich|sozusagen|nun ja gut|leider|sonst|im ernst|ernsthaft|komm|komm schon|komm jetzt|ei|tja|so|au|juhu ja|hm ja|lol|schade|ich (meine|mein) ja nur|ich (sag|sage) mal|sag ich mal|sagen wir mal|keine eile|lass dir zeit|okay also|gell|gelle',
  ],
  hesitation: ['äh|ähm|öh|öhm|hm|hmm|ehm|uh|uhm|mh|mmm|mm'],
  vocative: ['[meine|mein|liebe|lieber|liebes|hey|ok|okay|herr|frau|die] [liebe|lieber|liebes|gute|guter] <jemand>'],
  aside: [
    '<jetzt>|für (mich|uns|den anfang)|(bei|mit|von|zu|an|auf) (mir|uns|dir|ihnen)|[von] (meiner|unserer) seite [aus]|davon|dazu|damit|daran|darauf|drauf|drüber|dabei|dafür bitte|wirklich|echt|auch|sowieso|noch|mal|zuerst|allein|alleine|ganz allein|überhaupt|sehr|ganz|wieder|trotzdem|persönlich|insgesamt|ruhig|viel|vielmals|schon mal|bitte auch|in (diesem|dem) fall|dazu noch|einmal|mit allem|insofern|soweit ich sehe|im (großen und ganzen|prinzip|grunde)|grundsätzlich|selbst|selber|so etwas|sowas|doch noch|doch mal|so weit so gut|weiterhin|lange|länger|erst',
  ],
  day: ['heute|heute (abend|nacht|früh|nachmittag)|für heute|diese woche|dieses wochenende|am wochenende'],
  again: [
    '[und|bitte|ja|das|es|gleich|das ganze|alles|doch] (nochmal|nochmals|noch (mal|einmal|1 mal)|noch ein (mal|letztes mal)|erneut|von (neuem|vorn|vorne)|nomal|nomma|wieder von vorn|abermals|noch ma|nochma|noch n mal) [von vorn|von vorne]',
  ],
  glue: [
    'der|die|den|dem|des|ein|eine|einen|einem|einer|eines|nen|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|dein|deine|deinen|deinem|deiner|ihre|ihren|ihrem|ihrer|in|im|ins|an|am|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|für|fürs|um|über|unter|bis|durch|als|ab|seit|dieser|diesen|diesem|diese|dieses|jede|jeden|jeder|uhr|gern|gerne|haben|etwas|denn|ganze|ganzen|an|zwischen|neben|hinter|gegen|lieber',
  ],
  subject: ['ich|du|er|sie|es|wir|ihr|das|mich|dich|sich|uns|euch|mir|dir|ihm|ihn|ihnen|man|dies|meins|beide|beides|alles|mir das'],
  link: [
    'bist|seid|wird|werden|habe|hab|hat|hast|hatte|kann|können|soll|sollen|muss|müssen|sein|werde|tut|tun|lautet|heiße|heißt|liegt|gehört|machen',
  ],
  clause: [
    'mach|ändere|ändern|gib|zeig|zeige|such|suche|stell|stelle|setz|setze|leg|nimm|sag|denn|wenn|wo|wann|warum|wieso|sondern|stattdessen|statt|anstatt|probier|versuch|ruf|spiel|lösch|lösche|füg|füge|ob|dass|hol|schick|erst|erzähl|wir|kannst|finde|trag|buch|lies|war|hatte',
  ],
  proceed: [
    '[immer|nur|einfach|bitte|ja|und|dann|los|noch] (weiter|weitermachen|weitergehen|weiterlesen|weitererzählen|weiterspielen|weiterreden|weitersprechen|weiterhören|fortfahren|fortsetzen|vorwärts) [weiter|gehts|geht es|lesen|machen|erzählen|spielen|mit (der geschichte|dem spiel|dem text)|die geschichte]|[dann|los] gehts weiter|es (soll|kann|darf) weitergehen',
    '(mach|mache|macht|machen sie|machen wir|wir machen|ich mache|lies|lese|lesen sie|lesen wir|erzähl|erzähle|erzählen sie|spiel|spielen wir|sprich|red|rede|reden wir|geh|gehen wir|sing|hör|zähl|frag|les|blätter) [das|es|die geschichte|damit|immer|das spiel|das buch] weiter [damit|mit (der geschichte|dem spiel)]|(fahr|fahre|fahren sie) fort|(setz|setze|setzen sie) [es|das] fort|blätter um|umblättern|lies [das|es] vor|bleib dran|nur weiter so',
    'und (weiter|dann|danach|was dann|wie weiter)|(wie|und wie) (gehts|geht es|gehts denn|geht die geschichte|ging es) weiter|was (passiert|kommt|geschieht|passierte) (dann|danach|jetzt|als nächstes|nun)|[die|das|der|den|zur|zum] (nächste|nächstes|nächster|nächsten|folgende) [frage|seite|kapitel|runde|geschichte|lied|schritt]|[viel|noch|gib mir|ich will|bitte] mehr [hören|wissen|erfahren|lesen|geschichten]|noch (mehr|eine|eins|einer|einen|eines|viel mehr|ein bisschen|ein bisschen weiter|etwas weiter|ne|n) [mehr|frage|geschichte|runde|spiel|lied|kapitel|witz|seite|märchen|rätsel]|zeig mir mehr|noch (was|etwas|eine (sache|frage|kleinigkeit)|zwei|drei)|(eins|was|etwas|eine (sache|frage|kleinigkeit)) (noch|hätte ich noch|fehlt noch|hab ich noch)|<ich> <will> [gern|gerne|da] [noch] (was|etwas|eine (sache|frage|kleinigkeit))|ich bin noch nicht fertig|[noch] nicht (ganz|alles) fertig',
  ],
  unstop: [
    '(hör|hoer|hört|hören sie|hören wir|höre) [ja|damit] (nicht|nie|niemals|nimmer|bloß nicht|noch nicht|ja nicht|noch lange nicht) [damit] auf [damit|zu <reden>|mit (der geschichte|dem <spiel>|dem <reden>)]|(mach|macht|machen sie|machen wir) [noch|ja] nicht (schluss|aus|zu|dich aus)|(brich|brechen sie) [es|das] [noch] nicht ab|(beende|beenden sie|stoppe|stopp|stop|stoppen sie) [es|das|<artikel> <spiel>] [noch] nicht|(schalt|schalte) [dich|das] [noch] nicht (ab|aus)|(geh|geht|gehen sie) [noch] nicht (weg|schlafen)|(verlass|verlasse) [das spiel|mich] nicht',
    '(<aufhoeren>|schluss machen|beenden|abbrechen|stoppen) (will|möchte|mag|soll|sollst|darfst|wollen|möchten|sollen|sollten) (ich|du|es|wir|sie) [auf keinen fall] [noch] (nicht|nie)|(noch|jetzt|noch lange|hier|bitte|bloß|ja|lieber|doch) (nicht|kein) (<aufhoeren>|schluss|ende|schluss machen|abbrechen|beenden|stopp)|kein ende|(wir|ich) (hör|höre|hören) [noch] nicht auf|bleib (hier|da|bei mir|bei uns)|nicht abbrechen|(abbrechen|beenden|aufhören|stopp) (bitte|auf keinen fall) nicht',
  ],
  halt: [
    '<ich> (will|mag|möchte|kann|wollen|möchten|können|darf) [heute] nicht (mehr|mehr weiter|länger) [weiter|spielen|lesen|hören|zuhören]|(mag|will|kann|möchte) nicht mehr|[ich|wir] <hab> keine lust mehr [darauf|dazu|zu <reden>]|keine lust mehr|[bitte|jetzt|<sehr>] nicht (weiter|mehr|mehr weiter|länger)|(mach|lies|erzähl|spiel|sprich|red|rede|machen sie|lesen sie) nicht (weiter|mehr|mehr weiter)|nichts mehr <reden>|nicht mehr <reden>',
  ],
  note: [
    'geräusch|geräusche|lachen|lacht|husten|hustet|seufzt|seufzen|atmet|unverständlich|stille|pause|noise|laughter|unk|inaudible|cough',
  ],
} as const;

/** Wörter, die in jeder Wendung stehen dürfen, wo sie keinen Platz darin haben. */
export const skips =
  'äh ähm öh hm hmm bitte mal doch jetzt endlich einfach schon auch nun sofort sehr so ganz wirklich echt total voll absolut gar überhaupt eben halt wohl leider ziemlich eigentlich völlig gleich gerade grade ruhig wieder irgendwie mir dann denn hier uns'.split(
    ' ',
  );

/** Wörter, die von einem Vorschlag dasselbe sagen. */
export const synonyms = [
  'buchen buche buch buchung reservieren reserviere reservier reservierung kaufen kaufe kauf bestellen bestelle bestell bestellung nehmen nehme nimm holen hol ticket tickets karte karten platz plätze termin',
  'spielen spiele spiel abspielen hören höre hör anhören musik lied starten starte start anfangen beginnen vorlesen lesen lies vorliest liest erzählen erzähl geschichte',
  'hinzufügen eintragen trag speichern speicher anlegen erstellen kalender',
  'schicken schick senden sende überweisen überweise zahlen bezahlen',
  'anmachen einschalten mach schalte schalt an ein licht',
];
