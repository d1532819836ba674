/** Quel che una domanda dell'assistente rivela, in qualunque punto stia. */
export const questions = {
  asksMore: [
    '[qualcos|qualcosa d|nient|qualcosa di|serve|aggiungere] altro|qualcosa altro|(altre|altri|qualche altra) (domande|domanda|richieste|dubbi|cose|informazioni)|(posso|possiamo|potrei) (esserti|esserle|essere) (utile|d aiuto|di aiuto)|(posso|potrei|possiamo) (aiutarti|aiutarla)|(aiutarti|aiutarla) (con|in) (qualcosa|altro)|bisogno di (aiuto|qualcosa)|ancora (bisogno|qualcosa)',
  ],
  asksAll: ['(è|sarebbe) tutto|tutto (qui|qua)|basta così|(a|siamo a) posto così'],
  asksCorrect: [
    'conferma|confermi|confermare|confermiamo|confermarmi|verificare|verifichiamo|ricapitolando|ricapitoliamo|riepilogo|riepilogando|ho (capito|sentito|scritto) bene|per essere (sicuri|sicuro|sicura)|(tutto|è|sono|era) (giusto|giusta|giusti|giuste|corretto|corretta|corretti|corrette|esatto|esatta|vero|vera|così|in ordine)',
    'va [tutto] bene così|(sei|è|siete) (d accordo|sicuro|sicura)|(hai|ha) detto|intendi|intende|intendevi|volevi dire|(quindi|allora) (vuoi|vuole|vorresti|desidera|hai|preferisci|sono)',
  ],
  tagCorrect: ['giusto|corretto|esatto|vero|sì|ok|okay|va bene|dico bene|[o] sbaglio|intesi'],
  asksContinue: [
    'continuare|continuo|continuiamo|continua|continui|proseguire|proseguo|proseguiamo|avanti|riprendere|riprendo|riprendiamo|il resto|(un|ancora un) (altro|altra) (storia|canzone|partita|domanda|livello|gioco|capitolo|fiaba|favola|barzelletta|pagina|giro|ricetta|indizio)|ancora [un|una|un po|uno]|prossima|prossimo|successivo',
    'successiva|saperne di più|sentire (il resto|come)|pronto|pronta|pronti|cominciare|cominciamo|comincio|iniziare|iniziamo|inizio|rigiocare|(giro|giriamo|girare) [la] pagina|di nuovo|riprovare|riprovi|passiamo (alla|al)|passo (alla|al)|(altri|più) dettagli',
  ],
  asksEnd: [
    '(ci|mi) (fermo|fermiamo|salutiamo)|<chiudere> (qui|qua|adesso|ora|per (oggi|ora)|[la|il|lo|l|questa|questo] <gioco>)|(vuoi|vuole|vorresti|possiamo|vogliamo|preferisci|devo|posso|dobbiamo) (fermarti|fermarci|smettere|finire|chiudere|terminare|interrompere|uscire|salutarci)|fermarci|smettere|finiamo|smettiamo|chiudiamo|terminiamo',
    'terminare|(hai|avete|abbiamo|ha) finito|finisco qui|basta per oggi|per oggi basta|andare a (dormire|letto|nanna)',
  ],
  polar: [
    'vuoi|vuole|volete|vogliamo|vorresti|vorrebbe|desideri|desidera|gradisci|gradisce|preferisci|preferisce|devo|dobbiamo|posso|possiamo|potrei|puoi|può|potresti|devi|deve|hai|avete|ha|sei|siete|è|sono|c è|ci sono|sarebbe|va|ho|abbiamo|sai|conosci|ricordi|credi|pensi|trovi|ami|adori|mangi|bevi|fumi|fuma|dormi|giochi|lavori|soffre',
    'soffri|prende|usi|usa|riesci|senti|sente|vedi|viaggia|viaggi|funziona|bolle|chiama|chiami|abita|lavora|guida|parli|parla|ascolti|dorme|mangia|beve|ricorda|conosce|crede|pensa|trova|riceve|arriva|accetti|accetta|autorizza|hanno|stai|sta|serve|occorre',
    '[ti|le|vi] (va|piace|piacerebbe|interessa|serve|sembra|sta bene|andrebbe|fa|dispiace|è)|si (sente|può)|[lo|la|li|le|ne|te lo|te la|glielo|ti|vi] (<faccio>|<facciamo>)',
    '(perché non|che ne (dici|dice|dite) (di|se)|cosa ne (dici|dice|pensi) (di|se))|d accordo|e se|davvero|sicuro|sicura',
  ],
  polarNegative: [
    'non [ti|le|vi|ci|lo|la] (vuoi|vuole|volete|vorresti|piace|piacerebbe|va|hai|avete|ha|sei|siete|è|c è|pensi|credi|trovi|sembra|preferisci|preferisce|desidera|desideri|devo|puoi|può|sai|conosci|ricordi|interessa|serve|mangi|bevi|fumi|dobbiamo|possiamo|vogliamo|sta|stai|continuiamo)',
  ],
  open: [
    'che|che cosa|cosa|quale|quali|qual|quando|dove|come|chi|quanto|quanti|quanta|quante|perché|(a|di|da|con|per|in) (che|chi|quale|quali|cosa|quante|quanti)|com|cos|dov|(dimmi|mi dica) (che|quale|quali|cosa|quando|dove|chi|quanto|quanti|come|il|la)',
  ],
  without: ['senza'],
  tag: ['no|eh|siamo d accordo'],
  or: ['o|oppure'],
  orNot: ['(o|oppure) (no|meno|non|preferisci di no|basta)'],
  invitation: [
    '(dimmi|mi dica|fammi sapere|mi faccia sapere) (se|sì)|(di|dica|rispondi|risponda|basta dire) [solo|con] sì|sì o no|se (vuoi|vuole|desidera|preferisci|ti va)',
  ],
} as const;

export const questionRules = {
  /** Offerte alla prima persona, che in italiano sono domande soltanto per l'intonazione. */
  faccio:
    '(leggo|rileggo|racconto|giro|prenoto|ordino|compro|metto|tolgo|accendo|spegno|abbasso|alzo|apro|chiudo|chiamo|mando|invio|aggiungo|elimino|cancello|annullo|salvo|imposto|fisso|sposto|attivo|blocco|ripeto|mostro|spiego|faccio|preparo|procedo|confermo|suono|canto|segno|scrivo|ricordo|avviso|passo|provo|cerco|cambio|avvio|ricomincio|lascio|do|dico|pago|verso|trasferisco|registro|prendo|porto|riprovo|controllo)',
  facciamo:
    '(leggiamo|giochiamo|facciamo|proviamo|prenotiamo|ordiniamo|mettiamo|cantiamo|ascoltiamo|guardiamo|procediamo|parliamo|andiamo|prendiamo|cambiamo|vediamo|aggiungiamo|cuciniamo|riproviamo)',
} as const;
