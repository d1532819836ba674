/**
 * Parts that several phrases share, in Devanagari and in Latin letters, as people type both and mix them. The tokenizer drops the nukta
 * and writes every nasal sign the same, so ज़ is ज and हाँ is हां; वही and वहीं stay two words.
 */
export const rules = {
  haan: '(हाँ|हा|हाँजी|हांजी|हान|haan|han|haa|ha|hanji|haanji|yes|यस|yeah|yep|yup|येस)',
  ji: '(जी|ji|jee)',
  nahi: '(नहीं|नही|nahi|nahin|nahee|nhi|nai)',
  na: '(ना|न|na|naa)',
  not: '(<nahi>|<na>|मत|mat)',
  mat: '(मत|mat|matt)',
  hai: '(है|हैं|हे|hai|hain|h|he)',
  hun: '(हूँ|हु|hun|hoon|hu|hoo)',
  bahut: '(बहुत|बड़ा|बड़ी|बिल्कुल|बिलकुल|एकदम|काफी|सच में|bahut|bohot|bahot|bilkul|ekdum|ekdam|kaafi)',
  it: '(इसे|इसको|ये|यह|वो|वह|उसे|उसको|यही|वही|सब|सब कुछ|ise|isko|ye|yeh|wo|woh|use|sab|yehi|wahi)',
  /** "do", in every form of address. */
  do: '(करो|करिए|करिये|कीजिए|कीजिये|कीजिएगा|करें|करे|करना|कर|करदो|करदे|karo|kro|karna|kar|kardo|kariye|kijiye|karen|karein|kare|(कर|kar|kr) <give>)',
  /** "give", which makes a favour of a verb. */
  give: '(दो|दीजिए|दीजिये|दीजिएगा|दे|देना|दें|देदो|do|dijiye|dijie|dena|de|den|dedo)',
  say: '(बोलो|बोलिए|बोलिये|बोलना|बोलें|बोल|कहो|कहिए|कहिये|कहना|कहें|बताओ|बताइए|बताइये|बताना|बताएँ|बताएं|बता <give>|सुनाओ|सुनाइए|सुनाइये|सुनाना|सुना <give>|पढ़ो|पढ़िए|पढ़ना|समझाओ|समझाइए|bolo|boliye|bolna|bol|kaho|kahiye|batao|bataiye|bataye|batana|bata <give>|sunao|sunaiye|sunana|suna <give>|padho|samjhao|bataao|bol <give>|बोल <give>|कह <give>|पढ़ <give>)',
  again:
    '((फिर|फ़िर|phir|fir) (से|se)|दोबारा|दुबारा|dobara|dubara|एक बार (फिर|और|फिर से|दोबारा)|ek (baar|bar) (phir|fir|aur|phir se|fir se|dobara)|(फिर|phir|fir) (एक बार|ek baar)|रिपीट|repeat|again|अगेन|once more|वन्स मोर)',
  talk: '(बातचीत|बात|बातें|चैट|कॉल|गेम|खेल|कहानी|ऐप|एप|स्किल|baatcheet|batchit|baat|baatein|chat|call|game|khel|kahani|app|skill|quiz|conversation)',
  someone:
    '(एलेक्सा|अलेक्सा|गूगल|सिरी|पापा|मम्मी|मम्मा|माँ|डैडी|डैड|दादी|दादा|नाना|नानी|भाई|भैया|दीदी|यार|दोस्त|सर|मैडम|मैम|साहब|बेटा|अंकल|आंटी|रोबोट|ओमिद|डॉक्टर|डॉक्टर साहब|doctor|dr|बाबा|alexa|google|siri|papa|mummy|maa|daddy|dad|dadi|nani|bhai|bhaiya|didi|yaar|yar|dost|sir|madam|maam|sahab|beta|uncle|aunty|robot|omid)',
  accha: '(अच्छा|अच्छी|achha|accha|acha|achi|acchi|achhi)',
  good: '(बढ़िया|बढिया|शानदार|मस्त|ज़बरदस्त|कमाल|मजेदार|परफेक्ट|बेस्ट|वाह|ग्रेट|गुड|सुपर|badhiya|badiya|mast|zabardast|shandar|perfect|great|good|nice|awesome|best|super|cool)',
  later:
    '(बाद में|बाद मे|फिर कभी|कभी और|किसी और दिन|किसी और समय|अगली बार|थोड़ी देर (में|बाद|मे)|कुछ देर बाद|baad (mein|me|main)|phir kabhi|fir kabhi|kabhi aur|kisi aur din|agli baar|thodi der (mein|me|baad)|later)',
  want: '(चाहता|चाहती|चाहते|chahta|chahti|chahte)',
  verb: '(करना|सुनना|देखना|खेलना|बोलना|बात करनी|बात करना|लेना|खरीदना|पढ़ना|रखना|भेजना|बताना|सुनानी|चलाना|गाना|खाना|करनी|सुननी|देखनी|karna|sunna|dekhna|khelna|bolna|baat karni|lena|padhna|rakhna|bhejna|batana|chalana|karni|sunni|leni|लेनी)',
} as const;
