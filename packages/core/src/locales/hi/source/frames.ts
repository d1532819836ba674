/** Beginnings of clauses that judge. The copula ends a Hindi clause, so few judgements need one. */
export const frames = {
  youAre: ['(तुम|आप|तू|tum|aap|tu) [तो|to|बहुत|bahut|bohot|कितने|कितनी|एकदम|बिल्कुल|सच में]'],
} as const;
