/** Elenchi di parole che più frasi condividono, citati nei modelli come `<nome>`. */
export const rules = {
  molto:
    '(molto|tanto|proprio|davvero|veramente|assolutamente|perfettamente|completamente|così|troppo|abbastanza|super|tutto|più che|piuttosto|un po|per niente)',
  bello:
    '(perfetto|perfetta|benissimo|bello|bella|bellissimo|bellissima|ottimo|ottima|eccellente|fantastico|fantastica|magnifico|magnifica|meraviglioso|meravigliosa|splendido|splendida|stupendo|stupenda|geniale|super|top|figo|forte|divertente|interessante|ideale|incredibile|carino|carina|buono|buona|buonissimo|buonissima|bravo|brava|bravissimo|bravissima)',
  lo: '(lo|la|li|le|l|ne|questo|questa|quello|quella)',
  adesso: '(adesso|ora|subito|per (ora|adesso|il momento)|al momento|in questo momento|immediatamente|qui|qua|lì|intanto|stavolta|ormai)',
  dopo: '(dopo|più (tardi|avanti)|tra poco|fra poco|la prossima volta|(in|a) un altro momento|un altro (giorno|momento)|in seguito)',
  parlare: '(parlare|parlarmi|chiacchierare|giocare|leggere|ascoltare|ascoltarti|sentirti|raccontare|cantare)',
  gioco:
    '(conversazione|chiacchierata|discussione|sessione|partita|gioco|skill|chiamata|telefonata|applicazione|app|chat|storia|favola|fiaba|racconto|lettura|quiz|programma|procedura)',
  frase: '(domanda|frase|risposta|ultima (frase|domanda|parte|cosa|parola)|[ultimo] (passaggio|pezzo))',
  non: '(non|nn)',
  persona:
    '(alexa|google|siri|computer|assistente|robot|bot|signore|signora|signorina|amico|amica|amici|amico mio|caro|cara|tesoro|amore|papà|papi|babbo|mamma|nonno|nonna|zio|zia|dottore|dottoressa|maestro|maestra|prof|capo|chef|ragazzi|bro|fra|omid)',
} as const;
