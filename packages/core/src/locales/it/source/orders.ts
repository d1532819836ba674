/** Quel che non ha bisogno di domande: fermarsi, salutare, annullare, ripetere, aiutare, ringraziare. */
export const orders = {
  stop: [
    '<fermare> [tutto|di <parlare>|con (la|il|lo) <gioco>]|<chiudere> [(la|il|lo|l|questa|questo|quest|dalla|dal|dall|da)] (<gioco>|tutto|qui|qua)|<fermare> (quello|ciò) che (fai|stai facendo)',
    'basta|ho detto basta|stop|alt|fine|chiuso|silenzio|zitto|zitta|zitti|taci|fermo|fermi|ferma|shh|sh|quit|basta (parole|storie|chiacchiere|domande|<parlare>)|ne ho abbastanza [di (te|questo|tutto)]|mi arrendo|<non> (voglio|vogliamo|ho|mi va) [più] [voglia] [di] <parlare> [più]|<non> (voglio|vogliamo|mi va) più (continuare|andare avanti|niente)',
    'spegniti|disattivati|riattacca|riaggancia|metti giù|(stai|sta|stia) (fermo|ferma|zitto|zitta)|(fai|fa) silenzio|spegnerti|la (finiamo|chiudiamo|smettiamo)|finisci|è finita|fine (della|del|di questa) <gioco>|la <gioco> finisce qui|(mettere|metti|mettiamo) fine (a tutto|alla <gioco>)|mi sono (stancato|stancata|stufato|stufata)|[io] (mi|ci) (fermo|fermiamo)|stop a tutto|🛑|✋',
  ],
  frustration: [
    '(chiudi|tappati) (il becco|la bocca|quella bocca)|piantala|piantatela|finiscila|falla finita|(levati|togliti) (di torno|dai piedi|dalle scatole)|(vai|va|vattene) (via|al diavolo|a quel paese|all inferno|a cagare|affanculo)|vattene|vaffanculo|fanculo|sparisci|smamma|lasciami (in pace|stare|tranquillo|tranquilla)|non rompere',
    '(mi|ci) hai (rotto|stufato|stancato|scocciato|annoiato)|hai rotto [le scatole|le palle]',
    '(mi|ci) stai [<molto>] (stufando|stancando|annoiando|innervosendo|facendo (impazzire|arrabbiare|innervosire))|mi (dai sui nervi|dai fastidio|fai (impazzire|arrabbiare|innervosire|schifo)|annoi|stanchi)|mi sono (rotto|rotta|scocciato|scocciata) [le scatole]|(sono|siamo) [<molto>] (stufo|stufa|stufi)',
    '(sono|siamo) [<molto>] (stufo|stufa|stanco|stanca|stufi) di (te|tutto|questo|questa <gioco>|<parlare>|parlare con te)|non (ti|la) (sopporto|reggo) [più]|non ne posso [proprio] più [di te]|che (palle|noia|barba|schifo|strazio|lagna|pizza|rottura [di (scatole|palle)]|stress)|ti odio|<non> (servi|serve) a (niente|nulla)',
    '<non> capisci [mai|proprio] (niente|nulla|un tubo)|ne ho piene [le (scatole|tasche)]|mi sono annoiato|mi sono annoiata|idiota|imbecille|cretino|deficiente|scemo|scema|stronzo|quanto rompi|mi annoio',
  ],
  bad: [
    '[<molto>] (stupido|stupida|noioso|noiosa|ridicolo|ridicola|orribile|terribile|pessimo|pessima|insopportabile|brutto|brutta|una (schifezza|perdita di tempo|noia)|uno (schifo|strazio)|un disastro|una vergogna|fastidioso|irritante|pesante|assurdo|antipatico|antipatica|inutile)',
  ],
  bye: [
    'arrivederci|arrivederla|addio|bye|bye bye|ciao ciao|ciaone|a (presto|domani|dopo|più tardi|stasera|risentirci|rivederci)|alla prossima [volta]|(ci|si) (vediamo|sentiamo|risentiamo|rivediamo) [presto|domani|dopo|la prossima volta]|buona notte|buonanotte|notte notte|sogni d oro|dormi bene|👋',
    '(ok|okay|va bene|allora|perfetto|basta|no|d accordo|bene|benissimo|è tutto|adesso|vado) ciao|ciao (vado|devo andare)',
    '(devo|dobbiamo|è ora di|è ora che|è meglio che|voglio|bisogna|è il momento di) (andare|andare via|andarmene|vada|scappare|salutarti|salutarla|lasciarti|riattaccare|staccare|chiudere la (chiamata|telefonata)|(andare|vado) a (dormire|letto|nanna|casa|scuola|lavorare)|fare la nanna|salutarci)',
    '[me ne|io] vado [via|a (dormire|letto|nanna|casa|scuola)]|scappo|stacco|(ti|vi|la) (lascio|saluto)|(stammi|mi stia) bene|torno (dopo|più tardi)|[a] nanna|andiamo a (dormire|letto|nanna)|[tanti|cordiali|distinti] saluti|ti devo salutare|ci salutiamo',
  ],
  wish: [
    '(ti|le|vi) auguro [una] buona notte|[ti|le|vi] [auguro] [passa|passi|una|un] [<molto>] (buona|bella|splendida|felice|serena|ottima|buon|bel|buone) (giornata|serata|fine settimana|weekend|continuazione|proseguimento|riposo|fortuna|vacanze|viaggio|feste|natale|anno|domenica)',
    '(anche|altrettanto) a (te|lei|voi)|altrettanto|a te (altrettanto|pure)|è stato [un] (piacere|bello|divertente) (parlare|chiacchierare|sentirti|parlarti) [con (te|lei)]|piacere mio|è stato un [vero] piacere|(abbi|si) cura di te|mi sono (divertito|divertita) [<molto>] [con te]',
  ],
  all: ['tutto [quello|ciò] [che] [mi] [(serviva|serve|volevo|volevo sapere)]|tutto (qui|qua)'],
  closing: [
    '[ho|abbiamo] finito|solo (questo|quello)|nessun (altra|altro) [domanda]|nient altro|niente altro|null altro|altro no|niente (di più|più)|tutto (qui|qua)|basta (così|grazie|questo)|(così|questo) basta|mi basta (così|questo)|[sono|siamo|io sono] (a posto|apposto) [così]|soddisfatto|soddisfatta|(per|di) me basta',
    '<non> [mi|ci] (serve|servono|occorre) (altro|nient altro|niente altro|più niente|più nulla)|<non> (ho|abbiamo) [più] [bisogno [di|d]] (altro|nient altro|altre (domande|richieste)|domande|aiuto|di te)|<non> voglio (altro|nient altro)|ho [già] (tutto [quello che mi (serve|serviva)]|la mia risposta|risolto)|(puoi|può) (andare|andartene|riposarti)|(problema|tutto) risolto|mi hai detto tutto',
  ],
  cancel: [
    '(annulla|annullare|annullalo|annullala|annulli|annullamento|cancella|cancellalo|cancellala|dimentica|dimenticalo|scordatelo|scordalo|ignora|ignoralo|revoca) [tutto|<lo>|(l|la|il|questa|questo|la mia|il mio) [ultima|ultimo] (operazione|richiesta|comando|azione|domanda)|(quello|ciò) che ho (detto|chiesto)|che ho detto]',
    '(lascia|lasci|lasciamo|lasciamola|lascialo|lasciala) (stare|perdere) [<lo>|tutto]|come non detto|(ho|abbiamo) cambiato idea|ci ho ripensato|(torna|tornare|torniamo) indietro|indietro',
  ],
  saying: [
    '(dimmi|dirmi|dire|dici|mi dici|dimmelo|me lo dici|me lo dica|leggere|leggimi|chiedi|chiedimi|chiedimelo|dillo|raccontamelo|sentire|sentirla|sentirlo|fare) [<lo>|(la|l) <frase>]',
  ],
  repeat: [
    '[me|ce] [lo|la] [mi] (ripeti|ripetere|ripeta|ripetermi|ripeterlo|ripeterla|ripetermelo|ripetermela|ripetilo|ripetila|ripetimi|ripetimelo|ripetimela|ridici|ridire|ridirlo|ridirmi|ridillo|ridimmi|ridimmelo|ridica|rileggi|rileggere|rileggimi|rileggilo|rileggila|rilegga) [tutto|<lo>|(la|l) <frase>|(quello|ciò) che (hai|ha) detto|cosa (hai|ha) detto|più (piano|forte|lentamente)|meglio]',
    'di nuovo la domanda|[un altra volta] la domanda|un altra volta per favore|ripeti un altra volta|(leggi|leggila|leggimela|dimmela|raccontamela) (di nuovo|ancora una volta|da capo)|quale domanda|non si sente [bene|niente]|(scusa|scusi|eh) (come|cosa|che|che cosa)|(come|cosa|che cosa|cos) [scusa|scusi|prego]|che scusa',
    '(cosa|che cosa|come|che|cos) ([mi] (hai|ha) [appena] (detto|chiesto)|(stavi|stai) (dicendo|chiedendo)|dici|dice|dicevi|diceva) [scusa|scusi]|cos era|(qual|quale|com) (è|era) la domanda|che domanda|(hai|ha) detto (cosa|che)|<non> (ti|la|vi) (sento|sentivo|ho sentito|ho capito) [bene|più]|(ti|la) sento male',
    '<non> [l|lo|ci] [ho] [<molto>] (sentito|capito|afferrato|sento|seguito|capisco) [bene|niente|nulla|una parola|cosa (hai|ha) detto|(quello|cosa) che (hai|ha) detto|la domanda|la frase|cosa (dici|dice)|l ultima (parte|frase|parola)]|(mi sono|ho) (perso|persa) [un pezzo|la domanda|l ultima (parte|frase)]',
    'mi (ero|sono) (distratto|distratta)|non stavo ascoltando|(parla|parli|parlare) più forte|[parla|parli|parlare] più (piano|lentamente)',
  ],
  help: [
    'aiuto|aiutami|[mi] (puoi|può) aiutare|(in|come) (cosa|che cosa) (puoi|può) aiutarmi|spiegami|[leggi|dimmi] le istruzioni|(quali|che) (comandi|opzioni) (ci sono|ho)|che domande (posso|possiamo) (farti|fare)|(cosa|che) faccio [adesso|ora]|aiutaci|mi aiuti|mi aiuta|aiutarmi|mi aiuteresti|aiutatemi|guida|istruzioni|menu|opzioni',
    'comandi|soccorso|(dammi|darmi|mi dai) una mano|[mi|ho|avrei] (serve|servirebbe|bisogno) [di|d|un] [un po d] (aiuto|una mano|assistenza)|sono (bloccato|bloccata|confuso|confusa)|bloccato|bloccata|confuso|confusa',
    '(cosa|che cosa|che|quali cose) (posso|puoi|sai|può|devo|dovrei|si può|possiamo|altro sai) (dire|dirti|fare|chiedere|chiederti|chiederle|farti fare) [per (me|noi)|qui]|cosa devo fare|come (funzioni|funziona (questa|questo|il|la|lo) [<gioco>|cosa]|si gioca|ti (uso|si usa)|puoi aiutarmi|mi puoi aiutare)',
    'di (cosa|che) (posso|possiamo|puoi) parlare|a (cosa|che) (servi|serve)|(quali|dimmi|elenca|mostrami|spiegami) [sono] (le|i) [mie|miei|tue|tuoi] (opzioni|scelte|comandi|istruzioni|possibilità|funzioni|regole)|(spiegami|mi spieghi|dimmi) come (funziona|si gioca|si fa)|dammi un aiuto|cosa sei (in grado|capace) di fare',
  ],
  thanks: [
    '[un|tante|mille|molte|infinite|tantissime] (grazie|ringrazio|thanks|thank you|merci|🙏) [mille|tante|infinite|assai|infinitamente|ancora|comunque|lo stesso|a (te|lei|voi)]|(ti|la|vi) (ringrazio|sono grato|sono grata) [<molto>|infinitamente|ancora]',
    '(mi|ci) (sei|è) (stato|stata) [<molto>] (utile|d aiuto|di [grande] aiuto)|(mi|ci) (hai|ha) (aiutato|aiutata|salvato|salvata) [<molto>|un sacco]|(lo|ti) apprezzo [<molto>]|[<molto>|che] (gentile|gentilissimo|gentilissima)|che tesoro|che dio (la|ti) benedica|grz',
  ],
  kind: [
    '[<molto>|stato|stata|un|una] (cortese|utile|utilissimo|un (tesoro|angelo|amico|genio|mito)|una grande|d aiuto|di [grande] aiuto|disponibile|il migliore|la migliore)',
  ],
} as const;

export const orderRules = {
  fermare:
    '(fermati|fermatevi|fermarti|fermarci|fermarmi|fermarsi|fermiamoci|si fermi|ti (fermi|fermare)|smettila|smetti|smettere|smetterla|smettiamo|smettiamola|smettete|smettetela|la smetti|la smetta|smetta|termina|terminare|terminiamo|interrompi|interrompere|interrompiti|interromperti|interrompiamo|chiudere|chiudi|chiudiamo|finirla|finiamola|finiamo|finire|concludi|concludere|concludiamo|esci|spegnerti|uscire|stopparti|stoppa)',
  chiudere:
    '(chiudi|chiudere|chiuda|chiudiamo|abbandona|abbandonare|lascia|lasciare|esci|uscire|esca|ferma|fermare|fermiamo|interrompi|interrompere|termina|terminare|finisci|finire|finiamo|stoppa|fermiamoci|basta|fermati|mi fermo|ci fermiamo|lasciamo|smettiamo|chiudiamola|finiamola)',
} as const;
