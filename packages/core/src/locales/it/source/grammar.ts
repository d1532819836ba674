/** Parole che accompagnano una risposta senza esserlo, e quelle che la capovolgono. */
export const grammar = {
  negator: ['[io|tu|noi] non|mica|non è che|neanche|nemmeno'],
  content: [
    '(un altra|un ultima|una|qualche) cosa|basta (un|una|poco|che|solo)|(cosa|che cosa) (è|sono|era|c è|fa|fai|vuoi)|come (è|sono|era|faccio|lo faccio|va|stai|sta)',
  ],
  unwilling: [
    '[io|noi] <non> [mi|ti|ci|lo|la] (voglio|vogliamo|vorrei|vorremmo|desidero|intendo|posso|possiamo|devo|dobbiamo) [più] [che [tu]]|[io|noi] <non> (ho|abbiamo) [più|nessuna] (voglia|bisogno|intenzione) [di|che]|<non> (mi|ci) (va|piacerebbe) [più] (di|che)',
    '<non> (me la sento|sono (pronto|pronta|interessato|interessata)|siamo pronti) (di|a)|<non> (occorre|serve|bisogna|è necessario|c è bisogno) (di|che)|(preferirei|preferisco|meglio) non|(inutile|nessun bisogno|nessuna voglia) di',
  ],
  proceed: [
    '(continua|continuo|proseguo|continuare|continui|continuiamo|continuate|prosegui|prosegua|proseguire|proseguiamo|riprendi|riprendiamo|riprendere|avanti|vai avanti|vada avanti|andare avanti|andiamo avanti|tira avanti) [pure|così|a <parlare>|(con|di) (la|il) <gioco>|(la|il) <gioco>|da (qui|lì)]',
    'il resto|[il|la] (prossimo|prossima|successivo|successiva|seguente)|e (poi|dopo)|(cosa|che) succede [dopo|poi]|come (va a finire|finisce|continua)|dimmi (di più|ancora)|raccontami (ancora|di più|il resto)|(leggi|leggere|racconta|gioca|giochiamo|giocare|parlare|ascoltare) ancora|ancora (un po|uno|una|un altro|un altra|un pochino)',
    'un altro|un altra|di più|[ne] voglio (saperne|sentirne|ancora|un altro|un altra|giocare) [ancora|di più]|(giriamo|gira|girala|volta) [la] pagina|avanti tutta|passiamo oltre|ricominciamo|ricomincia|resta [qui|con me]|rimani [qui|con me]|(voglio|vorrei|posso) (giocare|ascoltare)',
    '<non> (andare via|andartene|te ne andare|lasciarmi|andar via)|è [ancora] [troppo] presto per <fermare>',
  ],
  willing: [
    '[io|noi] (voglio|vorrei|vogliamo|vorremmo|desidero|preferisco|preferirei|preferiremmo|gradirei|devo|dobbiamo|ho deciso di|ho bisogno di|mi serve|mi servirebbe|mi piacerebbe|ci piacerebbe|ho voglia di) [che [tu]] [mi|ti|ci]',
    '[mi|ti|ci|lo|la|me lo|me la] (puoi|potresti|può|potrebbe|potete|potreste|possiamo|posso|potrei|vuoi|vorresti|devi|dovresti|deve) [mi|ti|ci]|(è ora|è il momento|bisogna) [di|che]|lasciami|ti (chiedo|prego|ho detto) di|(le|ti) dispiace|(riesci|riusciresti) a|fammi|facci|prova a|che ne dici di|direi di',
  ],
  polite: [
    'per (favore|piacere|cortesia)|perfavore|ti prego|la prego|se (puoi|può|possibile|è possibile|non ti dispiace|non le dispiace)|[mi|ci] (dispiace|spiace|scusi|scusa) [tanto|molto]|scusami|scusate|chiedo scusa|perdonami|gentilmente|grazie a dio|meno male|per fortuna|purtroppo|per pietà',
  ],
  filler: [
    'allora|quindi|dunque|beh|be|ma|però|ah|oh|oddio|eddai|e dai|suvvia|su|ehi|hey|ei|buongiorno|buonasera|buon giorno|buona sera|salve|senti|senta|ascolta|guarda|guardi|sai|sa|sai (cosa|che c è)|ecco|diciamo|praticamente|tipo|comunque|in ogni caso|onestamente|sinceramente|francamente|a dire (il vero|la verità)|figurati|si figuri|poi',
    'inoltre|uffa|lol|haha|ahah|hihi|[oh] mio dio|mamma mia|madonna|cavolo|accidenti|vedi|in fondo|lo so|tanto|e (allora|quindi)|alla fine|a proposito|giuro|te lo giuro|infatti|è che|te l ho [già] detto',
  ],
  hesitation: ['ehm|eh|uhm|uh|um|mmm|mm|hmm|hm|ehmm|em'],
  vocative: ['[mio|mia|caro|cara] <persona>'],
  aside: [
    '(ho|abbiamo) [<molto>] (sonno|fame|sete|fretta|da fare)|(sono|siamo) [<molto>] (stanco|stanca|stanchi|occupato|occupata|di fretta|in ritardo)|è tardi|(devo|voglio|vorrei) (dormire|lavorare|studiare)|sto (lavorando|mangiando|guidando)',
    '<adesso>|(per|a) (me|noi|te|lei|voi|tutti)|con (te|lei)|da parte mia|davvero|veramente|seriamente|molto|parecchio|sul serio|insieme|pure|anche|da (solo|sola)|in generale|di solito|un po|un pochino|finalmente|lo stesso|per sempre|anche io|almeno per ora|come sempre',
    'per (tutto|l aiuto|l informazione|le informazioni|il tuo (aiuto|tempo)|la (pazienza|disponibilità|risposta|storia|chiacchierata|gentilezza)|il consiglio)|(per|di) avermi (aiutato|aiutata|ascoltato|ascoltata)|(dell|del|della|delle) (aiuto|informazione|informazioni|[tuo|suo] tempo|storia|[tua|sua] pazienza|chiacchierata)|di (tutto|cuore)',
  ],
  day: ['oggi|stasera|questa sera|stamattina|stanotte|questa settimana|per (oggi|stasera|stanotte)'],
  again: ['ancora [una volta]|di nuovo|nuovamente|da capo|daccapo|ancora un altra volta|una seconda volta|ancola'],
  glue: [
    'il|lo|la|i|gli|le|l|del|dello|della|dell|dei|degli|delle|al|allo|alla|all|ai|agli|alle|dal|dalla|dall|nel|nella|nell|sul|sulla|in|con|su|per|tra|fra|di|a|da|d|ad|ed|mio|mia|miei|mie|tuo|tua|suo|sua|nostro|nostra|questo|questa|quel|quello|quella|questi|queste|anche|ore',
  ],
  subject: ['io|tu|lui|lei|noi|voi|loro|mi|ti|ci|vi|ne|me|te|c|li|ho|abbiamo|sto'],
  link: ['sarà|essere|hai|ha|fare|faccio|va|vado|può|posso|devo|stare|sia'],
  clause: [
    'metti|metta|dammi|cambia|dimmi|perché|quando|dove|quale|quanto|quanti|cerca|trova|mostra|mostrami|fammi|chiama|se|prendi|aggiungi|togli|voglio|vorrei|preferisco|leggi|raccontami|facciamo|ho|abbiamo|sono|è|non|cosa|che|come|solo',
  ],
  note: ['rumore|risate|risata|tosse|sospiro|musica|incomprensibile|noise|laughter|unk|silenzio'],
} as const;

/** Parole che possono stare dentro qualunque frase. */
export const skips = [
  'ehm',
  'uhm',
  'eh',
  'mmm',
  'davvero',
  'proprio',
  'molto',
  'tanto',
  'anche',
  'pure',
  'veramente',
  'solo',
  'assolutamente',
  'allora',
  'quindi',
  'beh',
];

/** Parole che dicono lo stesso di una proposta. */
export const synonyms = [
  'prenotare prenoto prenota prendere prendo prendi comprare compro compra ordinare ordino ordina biglietto biglietti',
  'mettere metto metti suonare suono ascoltare ascolto ascoltiamo canzone musica',
  'leggere leggo leggi raccontare racconto racconta raccontami storia favola fiaba',
  'mandare mando manda inviare invio invia',
  'spegnere spengo spegni spegnerla spegnerlo',
  'chiudere chiudo chiudi chiuderla chiuderlo',
  'aprire apro apri aprirla',
  'girare giro gira giriamo',
] as const;
