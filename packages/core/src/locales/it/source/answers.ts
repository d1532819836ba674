/** Sì, no e quel che sta in mezzo. Un giudizio («giusto», «sbagliato») è un elenco di parole; gli inizi di `frames.ts` ne fanno frasi. */
export const answers = {
  yes: [
    'sì|sii|yes|yeah|yep|massì|signor sì|sissì|sissignore|sipì|shì|e sì|mhm|uh huh|aha|mm hm|certo|certissimo|certamente|sicuro|sicurissimo|sicuramente|di sicuro|esatto|esattamente|ovvio|ovviamente|naturalmente|chiaramente|assolutamente|giustissimo|verissimo|precisamente|appunto|effettivamente|in effetti|affermativo|approvato',
    'aggiudicato|confermo|confermato|accetto|approvo|concordo|vero|corretto|corretta|corretti|sì magari|magari sì',
    'senz altro|senza dubbio|altroché|altro che|eccome [se sì|no]|(mah|boh|ma|beh) sì [dai]|diciamo di sì|tendenzialmente sì|come no|perché no|per forza|[molto|più che] volentieri|con [molto|grande] piacere|senza ombra di dubbio|[al] cento per cento|(ci|mi ci) puoi giurare|agli ordini|ci mancherebbe [altro]|puoi (dirlo [forte]|giurarci|contarci)|hai voglia|avoglia|👍|✅|👌',
    '(certo|ovvio|sicuro|proprio|invece|dico|ho detto|la risposta è|un|assolutamente) [che|di] sì|sì che (lo|la|ne) (voglio|so|sono|è)|(certo|sì) che (voglio|puoi|può|mi va|mi piace|lo voglio|la voglio)',
  ],
  ok: [
    'ok|okk|okay|okey|okei|oki doki|va ben|va bene|vabbè|va be|d accordo|daccordo|intesi|ricevuto|[ho] capito|capisco|chiaro|già|bene|prego|fatto|sia|ci (sta|può stare)|può (bastare|andar bene|andare bene)|si può fare|benone|alla grande|andrà bene|(non|mica) male',
    '(per me|a me|mi|ci) (sta bene|va (bene|benissimo|benone))|per (me|noi) (ok|va bene|è ok|bene|sì)|va bene (per|a) me',
  ],
  right: [
    'giusto|giusta|giusti|esatta|così|proprio (così|questo|quello)|quello giusto|(quello|ciò) che (voglio|volevo|intendevo|ho detto|cercavo|mi serve)|in ordine|tutto (giusto|corretto|esatto)',
  ],
  ellipsis: ['(lo|l) (sono|siamo|è|faccio|spero|ho)|(ce|me) (l|li|le|ne) ho|(io|noi) sì|anch io|c è|ci sono|ne ho'],
  agree: [
    '([io] ci (sto|stiamo)|daje|andata|subito sì|sì subito|(sono|siamo) [<molto>] (pronto|pronta|pronti|d accordo|daccordo|sicuro|sicura|sicuri|certo|certa|interessato|interessata|curioso|curiosa))|(mi|ci) (va|piace|interessa|convince|ispira|andrebbe|(farebbe|fa) (piacere|comodo)) [<lo>|l idea|un sacco]|adoro <lo>|lo adoro|da morire',
    '[io|noi] (lo|la|li|le|ne) (prendo|prendiamo|voglio|vogliamo|vorrei|compro|accetto|preferisco|scelgo|provo|facciamo|confermo|conferma)|confermo (tutto|<lo>)|l ho fatto|(prendo|scelgo|voglio|vorrei|vada per) (questo|questa|quello|quella)|affare fatto|(dai|pronto|pronta|pronti|tantissimo|moltissimo|un sacco)',
    '(attendo|aspetto|resto in linea)|(ti|la) ascolto|(sono|è) (io|lui|lei)|in persona|non (ti sbagli|sbagli)',
    '(vai|vada|andate|andiamo|procedi|proceda|procediamo|fallo|falla|facciamolo|faccia|fai|provaci|proviamo|proviamoci|cominciamo|iniziamo|comincia|inizia|parti|partiamo|si parte|forza|spara|sentiamo|vediamola|fa pure|parli|dica|mi dica|dimmi pure) [pure|così|dai]|facciamo così|facciamo di sì',
    '(come|se|quando) (vuoi [tu]|vuole|volete|preferisci|preferisce|desidera|dici tu|ti va|proprio (vuoi|insisti)|insisti|insiste)|non (chiedo di meglio|vedo (perché no|l ora)|vediamo l ora|dico di no|mi (dispiacerebbe|dispiace)|ho (nulla|niente) in contrario)|nulla in contrario|(buona|ottima|bella|splendida|che bella) idea',
    '(voglio|vorrei|fammi|facci|sono curioso di|mi piacerebbe) [proprio] (vedere|vederlo|vederla|sentire|sentirlo|sentirla|sapere|saperlo|provare|provarlo|provarla|farlo|averlo|averla|prenderlo|prenderla)|hai ragione|ha ragione|(hai|ha) (capito|sentito|detto) (bene|benissimo|giusto)|risposta (esatta|giusta)|torna tutto|tutto torna|corrisponde',
  ],
  fine: [
    '(non c è [alcun|nessun]|nessun|alcun|senza|non ci sono|non è un) (problema|problemi)|tutto (bene|ok|okay|a posto|apposto)|va bene (tutto|lo stesso|uguale|comunque)|va (benissimo|benone|alla grande|tutto bene)|tranquillo|tranquilla|non (ti preoccupare|preoccuparti|si preoccupi)',
  ],
  praise: [
    '[<molto>|che|quanto] <bello>|evviva|urrà|wow|yuppi|grande|grandissimo|mitico|complimenti|ben fatto|(bel|ottimo|buon) lavoro|(ottima|buona) scelta',
  ],
  act: [
    '<fai> [questo|questa|quello|quella|pure|tutto|tutti]',
    '(prenotalo|prenotala|compralo|comprala|ordinalo|prendilo|prendila|mettilo|mettila|mandalo|mandala|mandamela|invialo|inviala|aggiungilo|aggiungila|aprilo|aprila|accendila|accendilo|spegnila|spegnilo|chiudila|chiudilo|impostala|salvalo|confermalo|leggilo|leggila|leggimela|fissalo|segnalo|chiamalo|chiamala|raccontala|raccontamela|dammelo|girala)|(lo|la) <faccia>',
  ],
  no: [
    'no (assolutamente|certo|certamente|ovviamente|sicuramente|naturalmente|di certo|decisamente|davvero)|no|nono|nope|no dai|dai no|ma no dai|nah|macché|negativo|giammai|e no|mai|mai più|mai (e poi mai|nella vita)|(neanche|nemmeno|neppure|manco) (per sogno|per idea|un po|morto|morta)|per (niente|nulla|carità)|[niente] affatto',
    'non se ne parla [proprio]|[è] (fuori discussione|escluso)|in nessun (caso|modo)|col cavolo|anche no|👎|❌|🙅',
    '(assolutamente|certo|ovvio|proprio|invece|dico|ho detto|la risposta è|un|per me|ovviamente|certamente|naturalmente|chiaramente|sicuramente) [che|di] no|grazie [mille|lo stesso] ma [anche] no',
  ],
  refuse: [
    'non (<adesso>|più|che io sappia|oggi|stasera|ancora|proprio|esattamente|tanto|molto|particolarmente|per forza|questo|questa|quello|io|per (me|noi|oggi)|direi|mi va|fa per me|è (il caso|vero|necessario|possibile)|c è (bisogno|motivo))|mica (tanto|vero)',
    '(credo|penso|direi|suppongo|immagino|temo|spero|mi sa|preferisco|preferirei|meglio|mi sembra|mi pare|purtroppo|forse|probabilmente|magari|stavolta|oggi|per ora|adesso) [che|proprio|di] no|(meglio|preferirei|preferisco) (evitare|aspettare|non farlo|rimandare)',
    '<non> [lo|ci] (credo|penso|direi) [proprio]|non mi va proprio|non è (quello|questo)|(mi|ci) rifiuto|[io] (passo|salto)|(sono|siamo) contrari|sono (contrario|contraria)|<non> mi (pare|sembra|risulta)|non (esiste|scherziamo)|<non> (ce la faccio|me la sento|ne (ho|voglio) [voglia|bisogno]|ce n è bisogno|ce ne (sono|è)|fumo|riesco|ci penso proprio)',
    '<non> [mi|ci|ne|ce ne] (serve|servono|interessa|occorre) [niente|nulla]|<non> (ho|abbiamo) tempo',
    '[è] troppo (tardi|presto|caro|cara|lungo|lunga|lontano)|(odio|detesto) <lo>|lo odio|rifiuto|declino|rinuncio|nessuno [dei due]|nessuna [delle due]|niente|nulla|né l uno né l altro|impossibile|quando mai|ma quando mai|ma va [là]|evita|evitiamo|non (farlo|fatelo|lo (faccia|fare)|facciamolo)',
    'hai torto|(hai|ha) (capito male|sentito male|frainteso|sbagliato [numero])|ti (sbagli|stai sbagliando)|si sbaglia|non (hai|ha) (capito|ragione)|non (corrisponde|torna)',
  ],
  wrong: ['[<molto>] (sbagliato|sbagliata|sbagliati|falso|falsa|errato|errata|inesatto|un errore|una bugia)'],
  decline: [
    '(ce la faccio|mi arrangio|me la cavo|faccio|ci penso) (da solo|da sola|io)|(ce|me) (l|ne) ho già|ho già dato|già fatto|l ho già fatto',
  ],
  enough: ['(sto|stiamo) bene così|(va|ok) bene [anche] così|(bene|ok|meglio) così'],
  waive: [
    'non (importa|fa (niente|nulla)|ti disturbare|disturbarti|si disturbi|è importante|ha importanza)|fa niente|pazienza|poco importa|(lascia|lasci|lascialo) [così|questo|questa|quello]',
  ],
  later: [
    '[magari|forse|meglio|facciamo|sarà per|semmai|ne riparliamo|lo faccio|lo faccio io] <dopo> [magari|forse]|(magari|forse|sarà per|facciamo|meglio) (un altra volta|domani)|(un altra volta|domani) (magari|forse)|no [grazie] un altra volta|un altra volta [no]',
  ],
  maybe: [
    'forse|magari|abbastanza|ogni tanto|ho (un dubbio|dei dubbi)|boh|bo|mah|chissà|può (darsi|essere)|potrebbe essere|dipende|vedremo|vediamo [un po]|si vedrà|chi lo sa|chi sa|così così|sì e no|né sì né no|nì|insomma|più o meno|in parte|a volte|quasi|sarà|qualche volta|forse sì forse no|eventualmente|[è] possibile',
    '(indeciso|indecisa|incerto|incerta) [<molto>]|in dubbio|non si sa mai|non saprei proprio|fammici pensare',
    '[io] <non> [lo|ne|te lo|ci|mi] (so|saprei|sappiamo|ricordo|ho [la minima|la più pallida|un|nessuna] (idea|opinione|preferenze|preferenza)) [ancora|bene|dire|dirti|che dire|(cosa|che) (dire|fare|scegliere|rispondere|voglio)|se (voglio|mi va|sì o no|è il caso)|quale]|[ma] che ne so [io]|nessuna (idea|preferenza)|bella domanda|dio solo lo sa',
    '<non> [ne] (sono|siamo) [<molto>] (sicuro|sicura|certo|certa|sicuri|deciso|decisa)|<non> (ho|abbiamo) [ancora] deciso|(devo|dobbiamo|fammi|lasciami|devo ancora) (pensarci|rifletterci|riflettere|pensare|decidere)|devo vedere [su|un attimo|un po]|ci (devo|dobbiamo) (pensare|riflettere)',
    'ci (penso|penserò|sto pensando) [su|un attimo]|(fai|decidi|scegli|faccia|decida) (tu|lei)|(è|mi è|per me è|fa) (uguale|lo stesso|indifferente)|(mi|è) indifferente|difficile (dirlo|da dire)|vedi tu',
  ],
  probably: [
    '[molto] probabilmente|in (teoria|linea di massima)|più sì che no|quasi (quasi|sicuramente)|(credo|penso|direi|suppongo|immagino|spero|mi sa|mi pare|mi sembra|forse|probabilmente) [proprio|che] [di] sì|dovrebbe (essere|andare) [bene|giusto|così]',
  ],
  hedge: [
    '(credo|penso|suppongo|immagino|mi sa|ritengo) [che]|(mi sembra|mi pare) che|secondo me|a mio parere|per quanto ne so|se non (sbaglio|ricordo male)',
  ],
  repair: [
    'aspetta|aspetti|aspettate|[aspetta] un (attimo|attimino|momento|secondo|minuto)|anzi|cioè|o meglio|ma (in realtà|anzi)|(volevo|voglio) dire|intendevo|mi correggo|ripensandoci|pensandoci bene|in realtà|mi sono (sbagliato|sbagliata)|ho sbagliato|scherzo|scherzavo',
  ],
  yesMisheard: ['sci|tsì|thì|zì'],
  noMisheard: ['now|know|noh|noi no'],
  byeMisheard: ['ciao'],
} as const;

export const answerRules = {
  fai: '(prenota|compra|ordina|prendi|metti|manda|invia|aggiungi|apri|accendi|spegni|imposta|salva|conferma|confermi|leggi|gira|suona|fissa|scegli|attiva|racconta|canta)',
  faccia: '(prenoti|faccia|metta|mandi|invii|aggiunga|blocchi|confermi|cancelli|attivi|apra|chiuda)',
} as const;
