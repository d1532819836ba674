/** Anfänge von Sätzen, die urteilen: „das ist | richtig“. Was sie aus einem Urteil machen, steht in `router/frames.ts`. */
export const frames = {
  itIs: [
    '(das|es|dies|dies hier|das hier|das alles|alles|so|die [ganze] (angabe|adresse|antwort|bestellung|nummer|zusammenfassung|uhrzeit|zeit|buchung)|der (name|termin|ort|tag)|die (angaben|daten|daten sind)|[das] alles) (ist|war|is|sind|waren) [dann] [<partikel>]|(ist|is|war) [<partikel>]|das ists|ists|alles (ist|war)|ich (finde|fand) (das|es) [<partikel>]',
  ],
  itWouldBe: [
    '(das|es|so|dies) (wäre|wird|klingt|klänge|scheint) [mir|mir zu|ja|doch|für mich|dann]|(wäre|klingt|klingt ja|klingt doch|klingt alles)',
  ],
  iAm: ['(ich bin|wir sind|bin|wir wären|ich war) [mir] [<partikel>]'],
  youAre: ['(du bist|sie sind|ihr seid|du warst|sie waren|bist du) [<partikel>]'],
} as const;

export const frameRules = {
  partikel:
    '(ja|doch|halt|eben|aber|auch|wirklich|echt|mir|mal|nun|wohl|für mich|für uns|also|dann|einfach|total|jetzt|nun mal|irgendwie|von mir aus|vielleicht)',
} as const;
