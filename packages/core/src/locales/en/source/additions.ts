/** What only some places say. Words that mean something else elsewhere ("bas", "han", "legend") stay out of the common lists. */
export const additions = {
  'en-IN': {
    yes: [
      '(haan|han|haa|haanji|hanji) [ji|g|na|haan|han|bhai|bilkul]|ji [haan|han|bilkul]|bilkul [sahi]|zaroor|jaroor|sahi [hai|baat]|pakka|(yes|ya|yeah|sure|correct|right) (na|ji|re)|(correct|right|yes|same|exactly) only|why not na|must',
    ],
    ok: [
      '(theek|thik|tik) [hai|h|ji]|(accha|acha|achha) [ji|theek hai]|chalega|chalta hai|(ok|okay) (na|ji|re|done)|(its|it is|that is) (ok|okay) na',
    ],
    agree: [
      '(haan|han) (karo|kar do|kariye)|kar (do|dijiye|dena|lo)|karo na|ho jaaye|[please|kindly|pls] do the needful|please do one thing',
    ],
    act: [
      '(book|lock|fix|confirm|order|add|send|play|start|pay|place|cancel) (kar (do|dijiye|dena|lo)|karo|kijiye|kariye)|(batao|bataiye|sunao|sunaiye|bolo|boliye|dikhao|chalao) [na|ji]|(tell|show|read|sing) na',
    ],
    no: [
      '(nahi|nahin|nai|naheen) [nahi|nahin|ji|na|re|yaar|bhai]|(ji|g|arre) (nahi|nahin)|na na|(no|not) (na|ji|re)|bilkul nahi|kabhi nahi|no no ji',
    ],
    refuse: [
      '(nahi|nahin) (chahiye|karna|karo|hoga|chalega|hai|mangta|pasand|jaana)|mat (karo|kijiye|kariye|karna|karna ji)|zaroorat (nahi|nahin) [hai]|abhi (nahi|nahin)|pasand (nahi|nahin) [aaya|aayi|hai]|koi (zaroorat|baat) nahi|no use|not possible only',
    ],
    wrong: ['galat [hai]'],
    maybe: [
      '(pata|malum|maloom) (nahi|nahin) [hai|yaar]|shayad|(dekhte|sochte) hain|dekhenge|sochna padega|soch ke bataunga|what to (say|do) [na|yaar]',
    ],
    later: ['baad (mein|me|main) [karo|karenge|bolta hoon]|thodi der (mein|me|baad)'],
    repair: ['ruko|ek (minute|second|min)|nahi matlab'],
    stop: [
      'bas (karo|kar|kijiye|kariye|bas|na|enough)|(ruk|rukk) (jao|jaiye)|rukiye|(band|bandh) (karo|kar do|kijiye|karo na|ho jao)|khatam (karo|kar do)|(stop|enough) (na|re|yaar|ji)|chup (ho jao|baitho)|bas ab|stop karo|bas stop it',
    ],
    frustration: ['chup|chup (karo|raho|kar|re)|dimag mat (khao|kharab karo)|bakwas [band karo]|pagal ho kya|kya bakwas'],
    bye: [
      'namaste|namaskar|namaskaram|vanakkam|alvida|phir milenge|(chalo|accha|acha|ok) (bye|tata|phir milte hain)|(ill|i will|i am|im) (keep|keeping) the phone|phone rakh(ta|ti) hoon|(ill|i will) keep [it|now]|shubh ratri|ok tata|khuda hafiz|ok (ji|sir|madam) bye',
    ],
    closing: [
      'bas|bas (itna|itni|yahi|wahi) [hi] [hai]|(itna|itni) hi [hai]|ho gaya|(that|this) much (only|is enough)|that only|nothing else ji|bas that is all|bas thats (it|all)',
    ],
    waive: [
      '[chalo] (rehne|rahne|jaane|jane) (do|dijiye|do na)|[chalo] (chodo|chhodo|choro) [na|yaar|it]|leave it na|leave na|let it be na',
    ],
    repeat: [
      'kya|kya (bola|kaha|bole|kya|matlab)|(phir|fir) se [bolo|boliye|bol do|batao]|dobara [bolo|boliye|batao]|ek baar (aur|phir|phir se) [bolo]|(once again|again|once more) [please] tell [me]|(say|repeat) (na [again]|again na|once)|tell (na again|again na|once)|what re|samjha nahi|sunai nahi diya',
    ],
    help: ['madad [karo|kijiye|chahiye]|help (karo|kijiye|chahiye)|kaise (karu|karein|kare)'],
    thanks: [
      '(bahut|bohot) (dhanyavaad|dhanyavad|shukriya|thanks)|dhanyavaad|dhanyavad|shukriya|(thank you|thanks) [so much|very much] (ji|na|re)',
    ],
    proceed: [
      'aage [bolo|boliye|badho|badhiye|batao]|chalu rakho|(continue|next) (karo|kar do|na)|aur [batao|sunao|bolo]|jari rakho|go on na|phir',
    ],
    polite: ['(sorry|please|pls|pardon) (ji|na|sir ji)|kripya|maaf (karo|kijiye)'],
    filler: ['arre|arey|aree|chalo|matlab|toh|actually only|na ji|haan toh|basically na'],
    vocative: [
      '[my|dear] (yaar|bhai|bhaiya|bhaiyya|didi|beta|beti|saab|saheb|sahab|aunty|uncle|anna|akka|sirji|bhaisaab|madamji|papaji|mummyji|dost)|(sir|madam|doctor|maam|mam|papa|mummy|bhai|bhaiya) (ji|saab|saheb)|yaar [please]',
    ],
    aside: ['only|(off|on) (kar do|karo|kijiye)|abhi|jaldi|fast fast|haina|hai na|like this only'],
  },
  'en-AU': {
    yes: ['(my|bloody) oath|too easy|sweet as|fair dinkum'],
    no: ['no fear'],
    bye: ['hooroo|hoo roo|(see|catch) (ya|you) (in the arvo|round like a rissole|sunday)|[ill] catch ya|hoo ray'],
    thanks: ['[bloody] legend|(thanks|cheers|ta) (legend|big ears|heaps|muchly)|(legend|beauty) (cheers|thanks|ta)|ta muchly'],
    day: ['this arvo'],
  },
  'en-GB': {
    yes: ['(go|carry) on then|rather|ooh (yes|go on)|ta yes'],
    no: ['not on your nelly|no fear|no ta'],
    bye: ['cheers (then|bye)|ta (ta|ra)|(bye|ta ra) (duck|love|pet|chuck)|toodle pip'],
    thanks: ['ta (very much|muchly|love|duck|mate)|much obliged|cheers (love|duck|ears)'],
    vocative: ['(duck|pet|poppet|guv|chuck|petal)'],
  },
  'en-CA': { yes: ['you bet eh|yeah eh|oh ya|(sure|yes) eh'], closing: ['thats er|that is er'] },
} as const;
