/** Was die Frage eines Assistenten verrät, wo immer es in der Frage steht. */
export const questions = {
  asksMore: [
    '(sonst|ansonsten) [noch] [<etwas>|jemand|(eine|irgendeine) frage|fragen|wünsche|einen wunsch|ein wunsch|weitere <wunsch>]|noch (<etwas>|fragen|wünsche|eine frage|einen wunsch|ein wunsch|anliegen|mehr <wunsch>|jemanden|etwas anderes|hilfe|weitere <wunsch>|irgendwelche <wunsch>)|(etwas|was) (anderes|weiteres)|weitere <wunsch>|<wunsch> offen',
    '(kann|darf|soll|könnte) ich [dir|ihnen|euch] [heute|jetzt|noch|sonst|irgendwie|sonst noch|noch irgendwie|noch mit etwas|bei etwas|mit etwas|dabei] [anderem] (helfen|weiterhelfen|behilflich sein|tun|(etwas|was) tun|zu diensten sein)|(für (dich|sie|euch)) [noch] [etwas|was] tun|weiterhelfen|behilflich [sein]|(brauchst|brauchen|benötigst|benötigen) (du|sie) (hilfe|weitere hilfe|etwas)|für (dich|sie) tun|womit (noch|sonst)',
  ],
  asksAll: [
    '(ist|war|wäre|wird) (das|es) [dann|schon|jetzt|für heute|erst mal|erstmal|denn] alles [für heute|gewesen]|(wars|wärs|war es das|wäre es das|reicht das|reicht dir das|reicht es) [dann|schon|jetzt|erst mal|erstmal|für heute|das]|(das|es) (wars|wärs|ist alles|wäre alles|war alles|reicht)|alles für heute|das alles',
  ],
  asksCorrect: [
    '(bestätigen|bestätigst|bestätige|bestätigung|überprüfe|überprüfen|prüfen|prüfe|zusammengefasst|zusammenfassung|korrekt|sicher|gemeint|stimmen|stimmts|einverstanden|sichergehen|sicherheit|wiederhole)|stimmt (das|es|so|alles|die|der|meine)|[so|das|es|alles] (richtig|recht)|(ist|war|sind|wäre) (das|es|so|alles|die angaben|die daten|deine|ihre) [alles|so|jetzt|für (dich|sie)] (richtig|korrekt|ok|okay|in ordnung|gut|recht|wahr|so)|(passt|gefällt) (das|es|dir das|ihnen das|dir|ihnen|so|alles)|(hab|habe) ich [das|dich|sie|es] [so|alles] richtig (verstanden|gehört|notiert)|(meinst|meintest) du|meinten sie|(richtig|korrekt) (verstanden|erfasst|so)|in ordnung (so|für (dich|sie))',
    '[also|okay|gut|verstanden|du|sie] (du|sie) (willst|möchtest|möchten|wollen|hättest gern|brauchst|hast|bist|heißt|nimmst|suchst|meinst) [also]|also|(bist|wärst) du [dir] [ganz] sicher|sind sie [sich] [ganz] sicher|wirklich|das (ist|wäre|wären|sind|macht|macht dann) [also|dann]',
  ],
  tagCorrect: ['(nicht wahr|ja|ne|nicht|gell|gelle|okay|ok|oder etwa nicht|stimmt)'],
  asksContinue: [
    '(weiter|weitermachen|weiterlesen|weiterspielen|weiterhören|weitererzählen|weitergehen|weiterreden|weitersprechen|weiterführen|weitergeht|fortfahren|fortsetzen|fortsetzung|umblättern|umblättere|loslegen|anfangen|beginnen|losgehen|bereit|nochmal|noch mal|noch einmal|vorlesen|fortführen)|(weiter|noch) (lesen|machen|spielen|hören|erzählen)|(nächste|nächsten|nächstes|anderes|andere|andern|anderen) (seite|kapitel|frage|geschichte|lied|runde|spiel|schritt|rätsel|witz|aufgabe|märchen|titel|übung|folge)',
    'noch (ein|eine|einen|eins|ne) [weitere|weiteres|weiteren|andere|anderes] [geschichte|lied|runde|kapitel|witz|seite|märchen|rätsel|spiel|frage stellen|versuch|mal|übung|folge|aufgabe|gedicht]|mehr (hören|wissen|erfahren|davon|darüber|dazu|lesen|erzählen|sehen|über)|mehr [infos|informationen|details]|wie es weitergeht|wissen wie es weitergeht|noch (etwas|ein bisschen|ein wenig) (weiter|länger)|nochmal (spielen|versuchen|hören)|noch (mal|einmal) (spielen|versuchen|hören|üben|probieren)',
  ],
  asksEnd: [
    '(aufhören|aufhörst|aufhöre|beenden|abbrechen|auflegen|verabschieden|schlafen gehen|beende|feierabend machen)|(schluss|ende|feierabend|eine pause|pause) [für heute|jetzt|hier] [machen]|(für heute|jetzt) (schluss|genug|fertig)|(bist|sind|seid) (du|sie|ihr|wir) [jetzt|schon|dann|für heute|hier] fertig|(gehen|geht) (du|sie) schlafen|(hör|hören|höre) (ich|wir) [jetzt|hier|dann|für heute] auf|(es|wir|das) dabei belassen|genug für heute|tschüss sagen|(mache|mach|machen) (ich|wir) [jetzt|hier|dann|für heute] schluss|bis hier|lassen wir es',
  ],
  polar: [
    '<hilf> (ich|du|sie|wir|ihr|es|er|das|man|dir|ihnen|euch|uns|der|die|dein|deine|mein|meine|ihr|ihre|alles|jemand|noch|hier|heute|morgen|etwas|so|dieser|diese|dieses|jeder|ein|eine|deine|den|dich|bei)',
    '(lust (auf|zu|darauf|noch)|interesse (an|daran)|wie (wäre|wärs|steht|sieht|klingt) [es] (mit|aus mit|das|mit einer|mit einem|wenn)|wie (wäre|wärs) (das|damit)|was hältst du (davon|von)|was halten sie (davon|von)|was meinst du sollen|ob (du|sie|ich|wir)|(wissen|hören|sehen|erfahren|lernen|sagen|erzählen|zeigen|weißt du|wissen sie|gehört|verraten|merken|erklären) [mir|dir|ihnen] (was|wie|wer|wo|warum|wann|welche|welcher|welches|ob|wieviel|woher|wohin|wie viele)|möchtest|möchten sie|soll ich|sollen wir|wollen wir)',
  ],
  polarNegative: [
    '<hilf> (ich|du|sie|wir|ihr|es|er|das|man|die|der) [denn|doch|dich|dir|mir|mich|es|das|jetzt|heute|lieber|uns|noch|eigentlich|vielleicht|etwa] [gar|noch|lieber|mehr|doch|denn] (nicht|kein|keine|keinen|keins|nichts|nie) [mehr|lieber|doch]|(du|sie|wir|ihr) (willst|möchtest|magst|bist|hast|brauchst|kannst|wollen|möchten|haben|sind|können|brauchen|sollen|hast also|willst also) [also|jetzt|heute|doch|noch] (nicht|kein|keine|keinen|nichts) [mehr]|(kein|keine|keinen) (lust|interesse|hunger)|(nicht|nichts) mehr',
  ],
  open: [
    'was|welche|welcher|welches|welchen|welchem|wer|wen|wem|wessen|wo|wohin|woher|wann|wie|warum|wieso|weshalb|wozu|womit|wofür|worauf|worüber|wovon|woran|wodurch|wobei|wieviel|wie (viel|viele|lange|oft|alt|groß)|(an|für|auf|um|in|mit|zu|von|bis|ab|aus) (welchem|welchen|welche|welches|welcher|wie viel|wie viele|wann|wen|wem)|(sag|sage|sagen sie|nenne|nenn|verrate|erzähl|erzähle) [mir|uns] [doch|mal|bitte] (was|welche|welchen|welches|wie|wann|wer|wo|deinen|ihren|wohin|etwas über|von)|was für',
  ],
  tag: ['nein|meinen sie nicht|abgemacht|deal|klar|eh'],
  or: ['oder'],
  orNot: [
    'oder (nicht|nein|nee|lieber nicht|doch nicht|noch nicht|nicht mehr|eher nicht|sonst (noch) (etwas|was)|sonst etwas|etwas anderes|noch etwas|so|so etwas|so ähnlich|reicht (das|es|dir das|ihnen das)|ist das alles|ähnliches)',
  ],
  invitation: [
    '(sag|sage|sagen sie|antworte|antworten sie) [mir|einfach|bitte|dazu|jetzt|dann|mit|doch|nur|mir einfach|einfach mit|bitte mit] (ja|bescheid|wenn|ob|weiter)|(lass|lassen sie) [es] mich wissen [ob|wenn|falls]|lassen sie es mich wissen|(sag|gib|geben sie) [mir] [einfach|bitte] bescheid|(wenn|falls) (du|sie) (möchtest|willst|magst|möchten|wollen|wünschen|mehr|weiter|bereit|noch|es|das|einverstanden|hilfe|fragen)|ja oder nein|nur (ja|ein ja) oder (nein|ein nein)|wenn (ja|du ja)',
  ],
} as const;

export const questionRules = {
  etwas: '(etwas|was|irgendetwas|irgendwas|irgendetwas anderes|etwas anderes|was anderes|etwas weiteres)',
  wunsch: '(fragen|wünsche|hilfe|anliegen|aufträge|informationen|bestellungen|artikel|punkte|themen|dinge|unterstützung|infos)',
  hilf: '(möchtest|möchten|möcht|willst|wollen|wollt|magst|mögen|mögt|brauchst|brauchen|braucht|hast|habe|haben|hab|habt|hat|bist|sind|seid|ist|kannst|können|kann|könntest|könnten|könnt|soll|sollen|sollst|sollt|sollte|sollten|solltest|darf|darfst|dürfen|dürfte|muss|müssen|musst|würdest|würden|würde|wäre|wärst|wären|wirst|werden|wird|hättest|hätten|hätte|war|warst|waren|gibt|geht|gehst|hörst|hören|siehst|kennst|kennen|weißt|wissen|glaubst|denkst|findest|finden|nimmst|nehmen|spielst|spielen|fühlst|kommst|kommen|machst|machen|isst|liest|lesen|hilft|hilfst|suchst|suchen|verstehst|freust|funktioniert|klingt|klappt|bleibst|nehme|mache|gehe|lese|erzähle|buche|schicke|wünschst|wünschen|hattest|hatten|wolltest|wollten|stimmst|stimmen|erlaubst|erlauben|liebst|gehen|beginnen|starten)',
} as const;
