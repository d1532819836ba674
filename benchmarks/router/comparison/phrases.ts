import { languageOf } from './system.ts';

export const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ja', 'hi'] as const;

type Language = (typeof languages)[number];
type PhraseList = Readonly<Record<string, readonly string[]>>;

/**
 * What a skill's author writes into an if/else chain, in the order in which the chain asks: an ending wins over an answer, and "no thanks"
 * is a no.
 */
export const keywords: Readonly<Record<Language, PhraseList>> = {
  en: {
    stop: ['stop', 'quit', 'exit', 'enough', 'shut up'],
    end: ['bye', "that's all", 'that is all', 'good night'],
    cancel: ['cancel', 'never mind', 'nevermind', 'forget it'],
    repeat: ['repeat', 'again', 'what did you say', 'pardon'],
    help: ['help', 'what can you do'],
    maybe: ['maybe', 'perhaps', 'not sure', "i don't know"],
    no: ['no', 'nope', 'nah', "don't", 'not'],
    yes: ['yes', 'yeah', 'yep', 'sure', 'ok', 'okay', 'of course', 'please', 'right', 'correct'],
    thanks: ['thanks', 'thank you'],
  },
  fr: {
    stop: ['stop', 'arrête', 'arrêtez', 'arrêter', 'assez', 'tais-toi'],
    end: ['au revoir', "c'est tout", 'bonne nuit', 'salut'],
    cancel: ['annule', 'annuler', 'laisse tomber', 'oublie'],
    repeat: ['répète', 'répéter', 'encore une fois', 'pardon', 'comment'],
    help: ['aide', 'aidez-moi'],
    maybe: ['peut-être', 'pas sûr', 'je ne sais pas'],
    no: ['non', 'pas', 'jamais'],
    yes: ['oui', 'ouais', "d'accord", 'bien sûr', 'ok', 'volontiers', 'exactement'],
    thanks: ['merci'],
  },
  de: {
    stop: ['stopp', 'stop', 'halt', 'aufhören', 'hör auf', 'genug', 'schluss'],
    end: ['tschüss', 'auf wiedersehen', 'das war alles', 'gute nacht'],
    cancel: ['abbrechen', 'vergiss es', 'egal'],
    repeat: ['wiederhole', 'wiederholen', 'nochmal', 'noch mal', 'noch einmal', 'wie bitte'],
    help: ['hilfe', 'hilf mir'],
    maybe: ['vielleicht', 'weiß nicht', 'nicht sicher'],
    no: ['nein', 'nee', 'nicht', 'kein'],
    yes: ['ja', 'jawohl', 'klar', 'gerne', 'okay', 'ok', 'sicher', 'richtig', 'genau'],
    thanks: ['danke'],
  },
  es: {
    stop: ['para', 'detente', 'basta', 'stop', 'cállate'],
    end: ['adiós', 'hasta luego', 'eso es todo', 'nada más', 'chao'],
    cancel: ['cancela', 'cancelar', 'olvídalo', 'déjalo'],
    repeat: ['repite', 'repetir', 'otra vez', 'de nuevo', 'cómo'],
    help: ['ayuda', 'ayúdame'],
    maybe: ['quizás', 'tal vez', 'no sé', 'a lo mejor'],
    no: ['no', 'nunca', 'tampoco'],
    yes: ['sí', 'claro', 'vale', 'por supuesto', 'de acuerdo', 'ok', 'correcto'],
    thanks: ['gracias'],
  },
  it: {
    stop: ['basta', 'fermati', 'ferma', 'stop', 'smettila', 'zitta'],
    end: ['ciao', 'arrivederci', 'è tutto', 'buonanotte'],
    cancel: ['annulla', 'lascia stare', 'lascia perdere', 'non importa'],
    repeat: ['ripeti', 'ripetere', 'di nuovo', "un'altra volta", 'come'],
    help: ['aiuto', 'aiutami'],
    maybe: ['forse', 'non so', 'non sono sicuro'],
    no: ['no', 'non', 'mai'],
    yes: ['sì', 'certo', 'va bene', "d'accordo", 'ok', 'esatto', 'volentieri'],
    thanks: ['grazie'],
  },
  pt: {
    stop: ['para', 'pare', 'parar', 'chega', 'stop', 'cala a boca'],
    end: ['tchau', 'até logo', 'é só isso', 'boa noite'],
    cancel: ['cancela', 'cancelar', 'esquece', 'deixa pra lá'],
    repeat: ['repete', 'repetir', 'de novo', 'outra vez', 'como'],
    help: ['ajuda', 'me ajuda'],
    maybe: ['talvez', 'não sei', 'quem sabe'],
    no: ['não', 'nunca', 'nem'],
    yes: ['sim', 'claro', 'com certeza', 'pode ser', 'ok', 'tá bom', 'isso'],
    thanks: ['obrigado', 'obrigada', 'valeu'],
  },
  ja: {
    stop: ['止めて', 'とめて', 'やめて', 'ストップ', '終了', 'もういい'],
    end: ['さようなら', 'バイバイ', 'またね', 'おやすみ', '以上です'],
    cancel: ['キャンセル', '取り消し', 'やっぱりやめ'],
    repeat: ['もう一度', 'もう一回', '繰り返し', '聞こえな'],
    help: ['ヘルプ', '助けて', '使い方'],
    maybe: ['たぶん', '多分', 'わからない', 'かも'],
    no: ['いいえ', 'いや', '違う', '違います', 'だめ', 'ない'],
    yes: ['はい', 'うん', 'ええ', 'そうです', 'お願い', 'いいよ', 'もちろん', 'オッケー'],
    thanks: ['ありがとう'],
  },
  hi: {
    stop: ['रुको', 'रुक जाओ', 'बंद करो', 'बस', 'चुप'],
    end: ['अलविदा', 'बाय', 'फिर मिलेंगे', 'बस इतना ही'],
    cancel: ['रद्द', 'कैंसल', 'छोड़ो', 'रहने दो'],
    repeat: ['दोहराओ', 'दोबारा', 'फिर से', 'एक बार और'],
    help: ['मदद', 'सहायता'],
    maybe: ['शायद', 'पता नहीं'],
    no: ['नहीं', 'ना', 'मत'],
    yes: ['हाँ', 'हां', 'जी', 'ठीक है', 'ज़रूर', 'बिल्कुल', 'सही'],
    thanks: ['धन्यवाद', 'शुक्रिया', 'थैंक यू'],
  },
};

/**
 * The common utterances that Amazon's page "Standard Built-in Intents" states: English in full, German and Japanese as far as that page has
 * stated them; the other languages by their nearest words.
 */
export const alexaPhrases: Readonly<Record<Language, PhraseList>> = {
  en: {
    stop: ['stop', 'off', 'shut up'],
    cancel: ['cancel', 'never mind', 'forget it'],
    repeat: ['repeat', 'say that again', 'repeat that'],
    help: ['help', 'help me', 'can you help me'],
    no: ['no', 'no thanks'],
    yes: ['yes', 'yes please', 'sure'],
  },
  fr: {
    stop: ['stop', 'arrête', 'tais-toi'],
    cancel: ['annule', 'annuler', 'oublie', 'laisse tomber'],
    repeat: ['répète', 'redis-le', 'répète ça'],
    help: ['aide', 'aide-moi', "peux-tu m'aider"],
    no: ['non', 'non merci'],
    yes: ['oui', "oui s'il te plaît", 'bien sûr'],
  },
  de: {
    stop: ['stopp', 'aus', 'halt den mund'],
    cancel: ['abbrechen', 'abbreche', 'vergiss es'],
    repeat: ['wiederhole', 'sag das noch einmal', 'wiederhole das'],
    help: ['hilfe', 'hilfe bitte', 'hilf mir', 'hilf mir bitte', 'kannst du mir helfen', 'kannst du mir helfen bitte'],
    no: ['nein', 'nein danke'],
    yes: ['ja', 'ja bitte', 'sicher'],
  },
  es: {
    stop: ['para', 'apágate', 'cállate'],
    cancel: ['cancela', 'cancelar', 'olvídalo', 'no importa'],
    repeat: ['repite', 'dilo otra vez', 'repite eso'],
    help: ['ayuda', 'ayúdame', 'me puedes ayudar'],
    no: ['no', 'no gracias'],
    yes: ['sí', 'sí por favor', 'claro'],
  },
  it: {
    stop: ['stop', 'basta', 'fermati', 'zitta'],
    cancel: ['annulla', 'lascia stare', 'non importa'],
    repeat: ['ripeti', 'dillo di nuovo', 'ripetilo'],
    help: ['aiuto', 'aiutami', 'puoi aiutarmi'],
    no: ['no', 'no grazie'],
    yes: ['sì', 'sì grazie', 'certo'],
  },
  pt: {
    stop: ['parar', 'pare', 'desligar', 'cala a boca'],
    cancel: ['cancelar', 'cancela', 'esquece', 'deixa pra lá'],
    repeat: ['repetir', 'repete', 'diga de novo'],
    help: ['ajuda', 'me ajuda', 'você pode me ajudar'],
    no: ['não', 'não obrigado'],
    yes: ['sim', 'sim por favor', 'claro'],
  },
  ja: {
    stop: ['止めて', 'ストップ', '中止して'],
    cancel: ['キャンセル', '取り消し', 'やっぱりやめる'],
    repeat: ['もう一度', '繰り返して', 'もう一回言って'],
    help: ['ヘルプ', 'どうすればいいの', '使い方を教えて'],
    no: ['いいえ', 'いいや'],
    yes: ['はい', 'ええ'],
  },
  hi: {
    stop: ['रुको', 'बंद करो', 'चुप'],
    cancel: ['रद्द करो', 'कैंसल', 'रहने दो'],
    repeat: ['दोहराओ', 'फिर से बोलो', 'दोबारा बोलो'],
    help: ['मदद', 'मेरी मदद करो', 'क्या तुम मेरी मदद कर सकते हो'],
    no: ['नहीं', 'नहीं धन्यवाद'],
    yes: ['हाँ', 'हां', 'हाँ प्लीज़', 'ज़रूर'],
  },
};

/** Lower case, one kind of apostrophe, no marks at the ends: what every author does first. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,!?;:。、！？।¿¡]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A language's list; English for languages that have none. */
export function phrasesOf(lists: Readonly<Record<Language, PhraseList>>, locale: string | undefined): [Language, PhraseList] {
  const language = languages.find((known) => known === languageOf(locale)) ?? 'en';
  return [language, lists[language]];
}
