/** Words that carry an answer without being one, and what turns answers round. */
export const grammar = {
  negator: ['मत|mat|matt'],
  polite: [
    'प्लीज़|प्लीज|प्लीस|कृपया|कृपा करके|मेहरबानी करके|please|pls|plz|kripya|meharbani karke|ज़रा|zara|(माफ|माफ़|क्षमा|maaf|maf) (कीजिए|करना|करिए|करो|करें|कीजिएगा|kijiye|karna|karo|karen)|सॉरी|sorry|excuse me|अगर (हो सके|आप चाहें) [तो]|माफी [चाहता <hun>|चाहती <hun>]|kindly|विनती <hai>|आपकी कृपा|हो सके तो',
  ],
  filler: [
    'तो|अरे|ओह|ओहो|अहा|आह|हैलो|हेलो|हाय|नमस्ते|नमस्कार|प्रणाम|राम राम|सलाम|देखो|देखिए|सुनो|सुनिए|वैसे|वैसे तो|भी|फिर|ही|ऐ|ए|ओ|ओए|अबे|चल|उफ|उफ़|अच्छा तो|अच्छा सुनो|अब तो|बात यह है कि|बात ये है कि|क्या है कि|सच बताऊँ तो|सच कहूँ तो|देखो भाई|तो फिर|बस यूँ ही|so|oh|arre|are|oho|hello|hi|hey|namaste|namaskar|dekho|dekhiye|suno|suniye|waise|vaise|bhi|phir|fir|hi|to|toh|well|o|chal|haha|hehe|khair|कि|ki|कि मैं|जैसे|anyway',
  ],
  hesitation: ['हम्म|हम्म्म|ह्म|अं|उम|उम्म|आ|अ|um|umm|uh|hmm|hm|huh'],
  vocative: ['[ओ|अरे|ऐ|हे|मेरे|मेरी|प्यारे|hey|o|arre|mere|ok|ओके] <someone> [<ji>|लोग|जान]'],
  aside: [
    'अभी|अब|मुझे|मेरे लिए|हमें|हमारे लिए|मेरी तरफ से|बहुत|तुरंत|फौरन|जल्दी|जल्दी से|काफी|यहीं|यहाँ|इस समय|फिलहाल|फ़िलहाल|अभी के लिए|आज के लिए|इस बार|सचमुच|पूरी तरह [से]|मैं|हम|मेरा|मेरी|आपका|आपकी|इसके लिए|इसमें|इस पर|यह|ये|वो|इसे|उसे|इसको|abhi|ab|mujhe|muje|mere liye|hume|bahut|bohot|turant|jaldi|jaldi se|kaafi|yahin|yahan|filhal|filhaal|abhi ke liye|aaj ke liye|is baar|main|mai|hum|mera|meri|aapka|aapki|iske liye|isme|ye|yeh|wo|woh|ise|isko|मेरे|mere|now|for now|here|पहले|pehle|(मदद|बताने|सुनाने|सुनने|madad|batane|sunane|sunne) [करने|karne] (के|ke) (लिए|liye)|for (your|the) help|सीधे|आराम से|aaram se|अकेले|भई',
  ],
  day: ['आज|आज रात|आज शाम|aaj|कल|kal|परसों|आज सुबह|aaj raat|aaj shaam|today|tonight|tomorrow'],
  again: ['<again> [<na>|प्लीज़|please|जी]'],
  glue: [
    'को|का|की|के|में|मे|पर|से|ने|तक|लिए|वाला|वाली|वाले|साथ|पास|बजे|रुपये|रुपए|ko|ka|ki|ke|mein|me|par|pe|se|ne|tak|liye|wala|wali|wale|saath|sath|paas|baje|rs|rupees|the|a|for|एक|ek|कोई|koi|कुछ|kuch|सा|सी|जो|jo|and|जी|ji|यही|वही|कि|अपना|अपनी|apna|apni',
  ],
  subject: ['मैं|हम|आप|तुम|वो|वह|यह|ये|मैंने|हमने|इसका|इसकी|उसका|उसकी|main|mai|hum|aap|tum|wo|woh|ye|yeh|maine|iska|uska|i|it|हमारा|hamara'],
  link: [
    'है|हैं|हूँ|था|थी|थे|हो|होगा|होगी|गया|गई|गयी|गए|रहा|रही|रहे|कर|करना|करनी|जाना|चाहता|चाहती|चाहते|चाहिए|सकता|सकती|सकते|जाए|लिया|ली|दिया|दी|दूँ|hai|hain|hun|hoon|hu|tha|thi|the|ho|hoga|gaya|gayi|raha|rahi|rahe|kar|karna|karni|jana|chahta|chahti|chahte|chahiye|sakta|sakti|sakte|liya|li|diya|di|is|लेना|lena|करके|करते|karte|होना|hona|लेता|लेती|आता|आती|आते|लगता|lagta',
  ],
  clause: [
    'मैं|हम|मुझे|मेरा|मेरी|मेरे|क्योंकि|बदल|बदलो|दूसरा|दूसरी|कोई|और|इसकी|उसकी|पहले|जगह|तुम|आप|वो|यह|ये|लेकिन|पर|कब|कहाँ|कैसे|क्यों|कितना|कितने|main|mujhe|mera|meri|kyunki|kyonki|badal|badlo|dusra|dusri|koi|aur|pehle|tum|aap|wo|ye|kab|kahan|kaise|kyun|kitna|kitne|change|make|बताओ|दिखाओ|batao|dikhao|sirf|सिर्फ',
  ],
  proceed: [
    '[<haan>|चलो|chalo|अब|फिर] (आगे|aage) [की कहानी|की बात|ki kahani|की|का|ki|ka] [बढ़ो|बढ़िए|बढ़ते हैं|बढ़ें|बढ़ाओ|बढ़ना <hai>|बोलो|बोलिए|बताओ|बताइए|सुनाओ|सुनाइए|चलो|चलें|चलिए|चलते हैं|पढ़ो|करो|जाओ|जाना <hai>|सुनना <hai>|सुना <give>|badho|badhiye|badhte hain|badhao|bolo|boliye|batao|bataiye|sunao|sunaiye|chalo|chalte hain|padho|karo|jao|sunna <hai>|suna <give>|क्या हुआ|kya hua] [<na>|प्लीज़|please|जी]|(जारी|जारि|चालू|jaari|jari|chalu) (रखो|रखिए|रखिये|रखें|रखना|रख|रहने दो|rakho|rakhiye|rakhe|rakhein|rakhna|rehne do) [<hai>|<na>|प्लीज़]|(कंटिन्यू|continue|go on|keep going|carry on|गो ऑन) [<do>|रखो|rakho|please]',
    '(बोलते|सुनाते|चलते|करते|खेलते|पढ़ते|बताते|चलाते|bolte|sunate|chalte|karte|khelte|padhte|batate) (रहो|रहिए|रहें|raho|rahiye|rahen)|(और|थोड़ा और|थोड़ी और|कुछ और|aur|thoda aur|kuch aur) (सुनाओ|सुनाइए|बताओ|बताइए|बोलो|खेलो|पढ़ो|दिखाओ|चाहिए|सुनना <hai>|खेलना <hai>|सुनूँगा|सुनूँगी|करो|दो|sunao|batao|bolo|khelo|padho|dikhao|chahiye|sunna <hai>|khelna <hai>|karo|do) [<na>|प्लीज़]|(एक|ek|1) (और|aur|more) [कहानी|गाना|सवाल|गेम|kahani|gaana|gana|sawal|game] [सुनाओ|बताओ|चलाओ|पूछो|खेलो|चाहिए|sunao|batao|chalao|pucho|khelo|chahiye|दो|do] [<na>]|(अगला|अगली|अगले|नेक्स्ट|agla|agli|agle|next) [वाला|वाली|सवाल|गाना|स्टेप|कहानी|चीज़|पेज|wala|wali|sawal|gaana|step|kahani|one|page|कदम] [चलाओ|बताओ|सुनाओ|पूछो|दिखाओ|<do>|पर चलो|पे चलो|पर जाओ|chalao|batao|sunao|pucho|pe chalo|क्या है|kya hai]|(फिर|phir|fir) क्या हुआ|(phir|fir) kya hua|(शुरू|स्टार्ट|shuru|start) (<do>|हो जाओ|ho jao|करें|करते हैं|करूँ)',
  ],
  /** A bus that comes, someone who is just fine, oneself. */
  content: [
    '(बस|bas) (आ|चली|छूट|निकल|मिल|aa|chali|chhoot|nikal|mil)|(बस|bas) (ठीक|theek) <hun>|(मैं|main) [बहुत] (पागल|बेवकूफ|बेकार|बोर|pagal|bore)',
  ],
  note: ['शोर|हँसी|खाँसी|अस्पष्ट|noise|laughter|inaudible|cough|unintelligible'],
} as const;

/** Words that may stand inside any phrase. */
export const skips = 'हम्म उम्म um umm hmm uh प्लीज़ प्लीज please plz ज़रा zara जी ji यार yaar भी bhi ही अब ab'.split(' ');

/** Words that say the same of a proposal. */
export const synonyms = [
  'बुक बुकिंग आरक्षित रिज़र्व book booking reserve',
  'भेजना भेज भेजो भेजूँ भेजिए भेजने ट्रांसफर bhejna bhej bhejo bhejun',
  'सुनाऊँ सुनाओ सुनोगे सुनोगी सुनना सुनूँगा सुनूँगी सुना सुनाइए sunaun sunao sunna sunoge suna',
  'चलाऊँ चलाओ चला चलाइए बजाओ बजाऊँ chalaun chalao chala',
  'रखूँ रखो रख रखिए rakhun rakho rakh rakhiye',
  'दिखाऊँ दिखाओ दिखा देखना दिखाइए dikhaun dikhao dikha',
  'बताऊँ बताओ बता बताइए bataun batao bata',
  'ढूँढूँ ढूँढो ढूँढ खोजो ढूंढो dhoondhun dhoondho dhundo',
  'करूँ करें करो कर करना करनी करते karun karein karen karo kar karna karni karte doon दूँ दो do',
  'डाल डालो डालूँ जोड़ जोड़ो ऐड add daal dalo',
  'खेलोगे खेलें खेलूँगा खेलना खेलते खेलो khelein kheloge khelna khelo',
];
