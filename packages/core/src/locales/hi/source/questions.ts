/** What an assistant's question gives away, wherever it stands in the question. */
export const questions = {
  asksMore: [
    '(और|aur) (कोई|कुछ|किसी|क्या|koi|kuch|kya)|(कुछ|कोई|kuch|koi) (और|aur)|एक और|ek aur|(अन्य|additional|अतिरिक्त|anything else|something else)|(मदद|सहायता|सेवा|madad|help) (कर सकता|कर सकती|करूँ|कर सकूँ|चाहिए|kar sakta|kar sakti|karun|chahiye)|(इसके|iske) (अलावा|alawa)|साथ में|saath mein|कोई सवाल|koi sawal',
  ],
  asksAll: ['(बस|bas) (इतना|यही|itna|yahi)|(इतना|itna) (ही|hi)|(सब|sab) (हो गया|ho gaya)|खरीदारी पूरी'],
  asksCorrect: [
    '(सही|ठीक|sahi|theek|thik|correct) [<hai>|<na>|रहेगा|rahega]|(पुष्टि|कन्फर्म|कंफर्म|confirm|वेरिफाई|verify|पक्का|pakka)|(बात|baat) (कर रहे|कर रही|हो रही|kar rahe|kar rahi|ho rahi)|(बोल|bol) (रहे|रही|rahe|rahi) (हैं|hain|हो|ho)|(आखिरी|अंतिम|final|फाइनल) (जवाब|answer|आंसर)|भेजना चाहते|bhejna chahte|(होल्ड|hold) (पर|pe|par)|जवाब (बी|ए|सी|डी|b|a|c|d)',
  ],
  tagCorrect: ['<na>|<hai> <na>'],
  asksContinue: [
    '(आगे|aage|जारी|jaari|jari|अगला|अगली|अगले|agla|agli|agle|next|नेक्स्ट|continue|कंटिन्यू)|(और|aur) (बातें|बात|सुनाऊँ|सुनोगे|सुनेंगे|होटल|baatein|baat|sunaun|hotel|खेलें|खेलना|khelein|बताऊँ|bataun|देखें)|शुरू (करें|करूँ)',
  ],
  asksEnd: [
    '(यहीं|yahin|yahi|अब|ab|बातचीत|baatcheet) (रुकें|रुकना|समाप्त|ख़त्म|खत्म|बंद|रोकें|ruken|rukein|rukna|khatam|band)|(बातचीत|चैट|कॉल|गेम|baatcheet|chat|call|game) (बंद|खत्म|ख़त्म|समाप्त|band|khatam|end)|आज के लिए (बस|इतना)|(रुकें|रुक जाएँ|ruken|rukein)|अलविदा|विदा',
  ],
  polar: [
    'क्या|kya|(करूँ|करें|कर दूँ|कर लूँ|दूँ|दे दूँ|सुनाऊँ|बताऊँ|दिखाऊँ|चलाऊँ|लगाऊँ|रखूँ|भेजूँ|डालूँ|खोलूँ|ढूँढूँ|ढूंढूँ|पढ़ूँ|जोड़ूँ|बजाऊँ|चलें|खेलें|देखें|सुनें|लें|बोलूँ|karun|karoon|karu|karein|karen|kar (doon|dun|du)|doon|dun|sunaun|sunau|bataun|batau|dikhaun|chalaun|lagaun|rakhun|bhejun|dalun|kholun|dhundhun|chalein|chalen|khelein|khelen|dekhein)',
    '(चाहते|चाहती|चाहेंगे|चाहोगे|चाहिए|सकते|सकती|सुनोगे|सुनेंगे|खेलोगे|खेलेंगे|करोगे|करेंगे|देखोगे|पसंद|chahte|chahti|chahenge|chahiye|sakte|sakti|sunoge|khelenge|kheloge|karoge|karenge|pasand) [<hai>|हो|ho|hain]|(है|हैं|hai|hain|हुआ|गया|गई|थी|था|हो|ho|gaya|gayi|hua|देखी|देखा|dekhi|dekha)|(तैयार|ready|taiyar)|कैसा रहेगा|kaisa rahega',
  ],
  polarNegative: [
    '<nahi> [<hai>|लगता|लगती|चाहिए|आ रही|आ रहा|हो रहा|चाहते|करते|है क्या|lagta|lagti|chahiye|aa rahi|aa raha|chahte|hai]|(तो|to) <nahi>|(न|ना|na) (करें|करूँ|करूं|karun)',
  ],
  open: [
    '(क्या|kya) (चाहिए|करूँ|करें|करना|बोलूँ|लेंगे|खाएँगे|है आपका|नाम|हुआ|हो|chahiye|karun|karna|lenge|naam|hua|सुनना|सुनेंगे|पसंद|रखें|लेना)|(कौन|कौनसा|कौनसी|कौन सा|कौन सी|कब|कहाँ|किधर|कैसे|कैसा|कैसी|क्यों|कितना|कितने|कितनी|किस|किसे|किसको|किसके|kaun|kaunsa|kaunsi|kab|kahan|kaise|kyon|kyun|kitna|kitne|kitni|kis|kise|kisko|what|which|who|when|where|how|why)',
  ],
  tag: ['है क्या|hai kya'],
  or: ['या|ya|अथवा|or'],
  orNot: ['(या|ya|or) (<nahi>|<na>|फिर नहीं|रहने दूँ|rehne doon|not|बंद करूँ)'],
  invitation: [
    '(हाँ|haan) (या|ya) (नहीं|ना|nahi|na) [में] [बोलें|बोलिए|कहें|कहिए|जवाब दें|bolo|boliye|kahiye]|(तो|to) (बताइए|बताएँ|बताइएगा|bataiye|batayein|बताओ|batao)|(अगर|यदि|agar) (आप|तुम|aap|tum)|(कृपया|kripya) (बताएँ|बताइए|bataiye)',
  ],
} as const;
