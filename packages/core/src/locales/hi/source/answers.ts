/** Yes, no and what lies between. The verb stands at the end and its negation right before or behind it. */
export const answers = {
  yes: [
    '[<ji>] <haan> [<ji>|<haan>|<na>|तो|to|भाई|bilkul] [<haan>]|<ji> [<ji>]|जी ज़रूर|हाँ क्यों नहीं|या या|बिल्कुल|बिलकुल|bilkul|एकदम|ekdum|ekdam|ज़रूर|जरुर|zaroor|zarur|jarur|jaroor|बेशक|beshak|अवश्य|निश्चित [रूप से]|पक्का|pakka|(एकदम|bilkul|ekdum|बिल्कुल) (पक्का|pakka|हाँ|haan)',
    '(क्यों|क्यूँ|kyon|kyun|kyu) <nahi>|why not|sure|of course|ऑफ कोर्स|श्योर|definitely|absolutely|yes (please|sir)|सच|sach|sach mein|(हाँ|haan) (है|hai|हूँ|kar do)|👍|✅|👌',
    '(इसमें|इसमे) (कोई शक|क्या शक) <nahi>|कोई शक <nahi>|मेरा (जवाब|उत्तर) हाँ <hai>|मैं हाँ (बोल रहा|बोल रही|कह रहा|कह रही) <hun>|हाँ (बोला|कहा|बोल रहा हूँ|बोल रही हूँ)',
  ],
  ok: [
    '(ठीक|ठिक|थीक|theek|thik|teek|tik) [<hai>] [<na>|भाई|तो|फिर|जी]|(ओके|ओ के|ok|okay|okey|k|ok ji|alright|fine|फाइन)|<accha>|चलो|चलिए|chalo|chaliye|(अच्छी|achhi|acchi) (बात|baat) <hai>|[सब|sab] समझ (गया|गयी|गई|गए|आ गया)|samajh (gaya|gayi|gai)|samjha|समझा|समझी|मान (लिया|गया|गई)|अच्छा (ठीक|जी)|<ji> (ठीक|अच्छा|theek|accha)',
  ],
  right: ['[<it>|<bahut>|यह सब|सब] (सही|sahi|सहि|करेक्ट|correct|right) [<hai>|<na>|जवाब|पकड़ा]'],
  agree: [
    '[<it>|<bahut>] (सही|ठीक|sahi|theek|thik) (बात|baat|बोला|कहा|बोले|कहा आपने|रहेगा|रहेगी|लग रहा है|लगता है|bola|kaha|rahega|lag raha hai) [<hai>]|<it> (ठीक|theek|thik) [<hai>]|[<it>|<bahut>] (<good>|<accha>) (रहेगा|लगेगा|विचार|आइडिया|idea|rahega|lagega) [<hai>]|[<it>] (चलेगा|चलेगी|chalega|chalegi|हो जाएगा|चल जाएगा|chal jayega)',
    '[<it>|ऐसा|aisa|जल्दी|jaldi|तो|ज़रूर|जी|प्लीज] <do> [<na>|न जी|प्लीज|please]|[ऐसा] (हो जाए|हो जाने दो|कर लेते हैं|करते हैं|कर लो|कर लीजिए|किया जाए|करेंगे|कर लेंगे|ho jaye|ho jaaye|kar lo|kar lete hain|karte hain|kar lijiye|karenge) [<na>]|(खेलते|बात करते) हैं|(khelte|baat karte) hain',
    '[<it>|मुझे|हमें|mujhe|muje|hume|हाँ] (चाहिए|चाहिये|चाहूँगा|चाहूँगी|चाहेंगे|chahiye|chaiye|chahie|chahunga|chahungi) [<hai>]|[मैं|हम|main|mai|hum] (करूँगा|करूँगी|करना चाहूँगा|करना चाहूँगी|करना चाहता <hun>|करना चाहती <hun>|सुनूँगा|सुनूँगी|सुनेंगे|देखूँगा|देखूँगी|खेलूँगा|खेलूँगी|खेलेंगे|लूँगा|लूँगी|लेंगे|आऊँगा|आऊँगी|बोलूँगा|चलूँगा|चलूँगी|आ जाऊँगा|आ जाऊँगी|रुकता <hun>|रुक सकता <hun>|karunga|karungi|sununga|sunungi|sunenge|dekhunga|khelunga|khelungi|khelenge|lunga|lungi|lenge|aaunga|aa jaunga|aa jaungi|aaungi|jaunga)',
    '[मुझे|हमें|mujhe|मैं|muje|hume] [<it>] <verb> (<hai>|<want> <hun>|<want> हैं)|[मुझे|मैं|हम|mujhe|main] (पसंद|pasand) <hai>|[बहुत|bahut|मुझे] (पसंद|pasand) (है|hai|आया|aaya|आई)|(मंज़ूर|मंजूर|manzoor|स्वीकार|सहमत|sehmat|राज़ी|razi|raazi|तैयार|taiyar|ready|रेडी|कन्फर्म|confirm|confirmed|कंफर्म|लॉक|lock) [<hai>|<hun>|<do>]|मैं (सहमत|तैयार|राज़ी) <hun>',
    '(सुनाओ|सुनाइए|सुनाइये|सुना <give>|सुनाना|sunao|sunaiye|suna <give>|हाँ सुनाओ|खेलो|khelo) [<na>|जी|जल्दी]|(जल्दी|jaldi) (जल्दी|jaldi|करो|karo|सुनाओ|sunao|बताओ|batao|से करो|kro)|(मज़ा|maza|मजा) (आएगा|आया|आ गया|aayega|aaya)|(मुझे|mujhe) (भी|bhi) (लगता|lagta) <hai>|(मैं|main) (भी|bhi) (यही|yahi) (सोचता|सोचती|चाहता|चाहती|sochta|chahta) <hun>|और क्या चाहिए|और क्या|aur kya|(लगता|lagta) (तो|to) <hai>|(यही|yahi) <hai>|किसे <nahi> (पसंद|आता)|kise nahi pasand|(फाइनल|final) [<hai>|<do>]|(ले|कर|रख|देख|सुन|खेल|le|kar|dekh|sun|rakh) (लूँगा|लूँगी|लेंगे|lunga|lungi|lenge)|(रुकता|रुकती|rukta|rukti) <hun>|(एक|ek) (बात|सवाल|काम|चीज़|baat|sawal|kaam) [और|aur] [<hai>|थी|पूछनी <hai>]|(एक|ek) (और|aur) (बात|काम|चीज़|baat|kaam) [<hai>|थी]|जैसा (आप|तुम) (कहें|कहो|चाहें|चाहो|ठीक समझें)|jaisa (aap|tum) (kahen|kaho|chaho|theek samjho)',
    '(यही|वही|वो ही|yahi|wahi|yehi) (मेरा जवाब|बोला) [<hai>]|(हम|मैं|main|mai|hum) (ही|hi) (<hun>|हैं|बोल रहा <hun>|बोल रही <hun>|bol raha <hun>|bol rahi <hun>) [बोल रहा <hun>]|(बोल|बात कर|bol|baat kar) (रहा|रही|raha|rahi) <hun>|(मैं|main|mai) (बोल|bol) (रहा|रही|raha|rahi) <hun>',
  ],
  ellipsis: [
    '<hai> (मेरे पास|mere paas|ना)|[मेरे पास|पास|mere paas] (<hai>|<hun>|था|थी|tha|thi|हो (गया|गयी|गई|गए|चुका|चुकी|रहा|रही) [<hai>]|ho (gaya|gayi|gai|chuka|raha|rahi) [hai]|हुआ [<hai>]|हुई [<hai>]|hua [hai]|hui [hai]|(आ|मिल|लग|कर) (गया|गई|गयी|गए|लिया|ली|चुका|रहा|रही) [<hai>]|(aa|mil|lag|kar) (gaya|gayi|liya|li|raha|rahi) [hai]|(कर|आ|kar) (सकता|सकती|सकते|sakta|sakti|sakte) (<hun>|<hai>)|होता <hai>|होती <hai>|hota hai|hoti hai|किया [<hai>]|देखा [<hai>]|देखी [<hai>]|देखा था)',
  ],
  fine: [
    '[<ji>|अरे] (कोई|koi|no) (बात|baat|दिक्कत|dikkat|परेशानी|pareshani|समस्या|प्रॉब्लम|problem|issue|tension|टेंशन|चिंता) <nahi> [<hai>|जी]|no (problem|issue|tension)|नो (प्रॉब्लम|टेंशन)|all good|(चिंता|फिक्र|टेंशन|chinta|tension|fikar) (मत|mat|ना|na) (करो|करिए|लो|karo|lo)|koi nahi|कोई नहीं जी|कोई ना',
  ],
  praise: [
    '[<bahut>|<it>] <good> [<hai>|था|थी]|(<bahut>|<it>) <accha> [<hai>|था|थी|लगा]|वाह वाह|wah|waah|शाबाश|क्या बात [<hai>]|kya baat [hai]|मज़ेदार',
  ],
  act: [
    '[<it>] (बुक|भेज|बता|दिखा|चला|लगा|डाल|खोल|ऑन|चालू|रख|जोड़|ढूँढ|ढूंढ|सेट|ऐड|एड|बजा|लिख|मँगा|ऑर्डर|सेव|प्ले|पढ़|book|bhej|bata|dikha|chala|laga|daal|dal|khol|on|chalu|rakh|jod|dhoondh|set|add|baja|likh|order|save|play|padh) (<do>|<give>|लो|lo) [<na>]',
    '[<it>] (बताओ|बताइए|बताइये|दिखाओ|दिखाइए|चलाओ|चलाइए|लगाओ|भेजो|भेजिए|डालो|डालिए|खोलो|खोलिए|रखो|रखिए|जोड़ो|ढूँढो|ढूंढो|ढूँढिए|बजाओ|पढ़ो|पढ़िए|लिखो|होल्ड करो|batao|bataiye|dikhao|dikhaiye|chalao|chalaiye|lagao|bhejo|bhejiye|daalo|dalo|kholo|rakho|rakhiye|dhoondho|bajao|padho|likho) [<na>|जी]|(रख|ले|दे) लो|(rakh|le|de) lo',
  ],
  no: [
    '[<ji>] <nahi> [<ji>|<nahi>|<na>|रे|भाई|तो|to] [<nahi>]|<na> [<na>|<ji>|रे|भाई]|<ji> <na>|(नो|no|nope|nop|nah|नाह|nooo) [<ji>|नो|no|sir]|(बिल्कुल|बिलकुल|कभी|कतई|ज़रा भी|bilkul|kabhi|zara bhi|bilkul bhi|बिल्कुल भी) (<nahi>|<na>|no)|<nahi> (बिल्कुल|कभी|bilkul|kabhi) <nahi>|सवाल ही (<nahi>|पैदा <nahi> होता)|sawal hi nahi|not at all|no way|👎|❌|🙅|मना <hai>|इंकार|इनकार|never|कभी भी नहीं',
    '(<nahi>|<na>|no|नो) [<ji>] (धन्यवाद|शुक्रिया|थैंक यू|थैंक्यू|थैंक्स|thanks|thank you|thankyou|shukriya|dhanyavad|dhanyavaad|dhanyawad)|(धन्यवाद|शुक्रिया|थैंक यू|thanks|shukriya|dhanyavad) (पर|लेकिन|par|lekin|but) <nahi>|मेरा (जवाब|उत्तर) (ना|नहीं|न) <hai>|मैं (ना|नहीं) (बोल रहा|बोल रही|कह रहा|कह रही) <hun>',
  ],
  refuse: [
    '[मुझे|हमें|मेरे को|mujhe|muje|hume|mereko|<it>|और|aur|और कुछ|aur kuch|कुछ|kuch|कुछ भी|कोई|koi|आज|aaj|मैं|main|हम|hum|मदद|madad] <nahi> (चाहिए|चाहिये|chahiye|chaiye|chahie|<verb> [<hai>]|<want> <hun>|<want>|करूँगा|करूँगी|करेंगे|सुनूँगा|सुनूँगी|खेलूँगा|खेलूँगी|लूँगा|लूँगी|आऊँगा|आऊँगी|जाऊँगा|चाहूँगा|चाहूँगी|कर सकता|कर सकती|आ सकता|आ सकती|आ पाऊँगा|आ पाऊँगी|हो पाएगा|हो सकता|पसंद|रुक सकता|रुक सकती|karunga|karungi|sununga|khelunga|khelungi|lunga|lungi|aaunga|chahunga|kar sakta|aa sakta|aa sakti|pasand|hoga|होगा|होगी|चलेगा|चलेगी|chalega) [<hun>|<hai>]',
    '[कोई|koi|इसकी|iski|मदद की|और|aur] (ज़रूरत|जरुरत|zarurat|zaroorat|jarurat|इच्छा|मन|man|मूड|mood|दिलचस्पी|interest|काम|kaam|सवाल|sawal) <nahi> [<hai>|हो रहा|हो रही|कर रहा|कर रहा है|ho raha|kar raha|था|थी|पड़ेगी]|(ज़रूरत|zarurat|jarurat|मन|man) ही नहीं [<hai>]',
    '(अभी|अब|आज|आज के लिए|इस समय|फिलहाल|फ़िलहाल|इस बार|abhi|ab|aaj|is baar|filhal|filhaal) (<nahi>|<na>|no)|<nahi> (अभी|अब|आज|abhi|ab|aaj) <nahi>|not (now|today|yet|interested|really|sure about this)|अभी तक <nahi> [<verb>|हुआ|आया|मिला]',
    '[ऐसा|ऐसी बात|मेरे पास|पास|mere paas|paas|aisa|अभी तक|कोई|koi|कुछ|kuch|<ji>|बिल्कुल|बिलकुल|bilkul|अभी|abhi] <nahi> (<hai>|<hun>|था|थी|tha|thi|हुआ|हुई|हो रहा|हो रही|हो पा रहा|मिला|मिली|आया|आई|आ रही|आ रहा|गया|किया|करता|करती|होता|होती|लगता|लगती|लग रहा|लग रही|कर रहा|कर रही|देखा|देखी|मिल रहा|रहा|hua|hui|ho raha|ho rahi|mila|mili|aaya|aayi|gaya|kiya|karta|karti|hota|hoti|lagta|lagti|aa raha|aa rahi|lag raha|lag rahi|kar raha|kar rahi|dekha|dekhi|raha) [<hai>|<hun>]',
    '<nahi> (<do>|<give>|सुनाओ|बताओ|भेजो|चलाओ|रखो|दिखाओ|sunao|batao|bhejo|chalao|rakho|dikhao)|(<do>|सुनाओ|सुनाना|भेजो|भेजना|चलाओ|चलाना|बताना|बताओ|डालो|रखो|रखना|दिखाओ|ढूँढो|खोलो|खोलना|बोलो|sunao|bhejo|bhejna|chalao|batao|dalo|rakho|rakhna|dikhao|dhoondho|kholo) (मत|mat|matt)|(मत|mat|matt) (<give>|<verb>|सुनाओ|भेजो|चलाओ|बताओ|डालो|रखो|दिखाओ|ढूँढो|खोलो|पूछो|लाओ|लो|sunao|bhejo|chalao|batao|dalo|rakho|dikhao|dhoondho|kholo|pucho|lo)|(बुक|ऑर्डर|शुरू|चालू|ऑन|सेट|ऐड|book|order|shuru|chalu|set|on|add|bhej|भेज|डाल|चला|सुना|दिखा|रख) (मत|mat|ना|na|न) (<do>|<give>)',
    '(मैं|main|mai) (मना|mana|इनकार|इंकार) (करता|करती|कर रहा|कर रही|karta|karti) <hun>|मैं (सहमत|तैयार|राज़ी) <nahi> <hun>|(तैयार|सहमत|राज़ी|मंज़ूर|मंजूर|ready|taiyar) <nahi> [<hai>|<hun>]|(समय|टाइम|time|वक्त) <nahi> <hai>|(टाइम|time|समय) <nahi>|(मैं|हम|main) (बिज़ी|busy) (<hun>|<hai>)|(डर|नींद|बोर|थक) (लगता|आ रही|आती|हो गया|हो गई|गया|गई) <hun>|(थक|बोर हो) (गया|गई) <hun>|skip|स्किप|(स्किप|skip) <do>',
    '(पसंद|pasand) <nahi> [<hai>|आया|aaya|आई]|[मुझे|mujhe] नापसंद <hai>|कुछ <nahi>|kuch <nahi>|कुछ भी <nahi>|kuch bhi <nahi>|कोई <nahi>|कोई भी <nahi>|(मैं|main) <nahi>|(इतना|ज़्यादा|खास|इतना खास|itna khaas|itna khas|khaas|इतनी|कुछ खास|बहुत|itna) <nahi>|इसके बिना|कोई फ़ायदा <nahi> [<hai>]',
  ],
  wrong: [
    '[<it>|<bahut>|यह सब|सब|ye] (गलत|galat|wrong|झूठ|jhooth|jhuth|incorrect|गलती) [<hai>|था|बात है|जवाब|बोला|कहा|सुना|समझा|समझ रहे हो]|[<it>|<bahut>|ये] (सही|ठीक|सच|sahi|theek|thik|sach|correct|<accha>|right) <nahi> [<hai>|लग रहा|लगा|लगता|lag raha]|<nahi> (सही|ठीक|sahi|theek) <hai>|ऐसा <nahi>|<it> <nahi>|aisa <nahi>|(कुछ|kuch) (गड़बड़|गलत|galat) <hai>|उल्टा|(गलत|galat) (नंबर|number) [<hai>]',
  ],
  waive: [
    '[<it>|अब|ab|अच्छा|तो|फिर|चलो|chalo|अरे|ये सब] (रहने|रहन|rehne|rahne|rehane|jaane|jane|जाने) <give> [<na>|जी|यार|भाई|अब]|leave it|let it be|(मैं|main) खुद (कर लूँगा|कर लूँगी|देख लूँगा|देख लूँगी|kar lunga)|main khud kar (lunga|lungi)',
  ],
  later: [
    '<later> [<hai>|करूँगा|करूँगी|करेंगे|करते हैं|करो|करना|देखेंगे|देखूँगा|देखूँगी|देखते हैं|बताऊँगा|बताऊँगी|बताता <hun>|सुनूँगा|सुनेंगे|सुनूँगी|कर लूँगा|कर लूँगी|सोचूँगा|खेलेंगे|karunga|karungi|karenge|karte hain|karo|dekhenge|dekhunga|dekhte hain|bataunga|bataungi|sununga|sunenge|kar lunga|sochenge|khelenge|kabhi]|(कल|kal) (करूँगा|करूँगी|करेंगे|करते हैं|करना|देखेंगे|देखते हैं|बताऊँगा|बताऊँगी|सुनेंगे|सुनूँगा|बात करेंगे|खेलेंगे|karunga|karungi|karenge|karte hain|dekhenge|bataunga|baat karenge|khelenge|sunenge)|फिर कभी <later>',
  ],
  maybe: [
    '(शायद|shayad) [<nahi>|हो]|maybe|[मुझे|mujhe|muje|हमें|कुछ|अभी|kuch] (पता|मालूम|अंदाज़ा|आइडिया|याद|ख्याल|pata|maloom|malum|idea) <nahi> [<hai>|यार|जी|चल रहा|भाई|अभी|yaar]|[मुझे|mujhe|कुछ] <nahi> (पता|मालूम|याद|जानता|जानती|pata|maloom|malum|jaanta|janta|janti) [<hai>|<hun>]|[मैं|main] <nahi> (जानता|जानती|बता सकता|बता सकती|कह सकता|कह सकती|jaanta|janta|keh sakta|bata sakta) <hun>|(कह|बता|बोल|keh|kah|bata) <nahi> (सकता|सकती|सकते|sakta|sakti|sakte) [<hun>|<hai>]|क्या पता|kya pata|kya maloom|क्या मालूम|पता नही',
    '[मुझे|mujhe|थोड़ा|thoda|ज़रा|zara] (सोचने|sochne) <give> [<na>|समय]|[मैं|अभी|main|abhi] (सोच|soch) (रहा|रही|raha|rahi) <hun>|[मैं|main] (सोचता|सोचती|sochta|sochti) <hun>|सोचना (पड़ेगा|होगा|है)|sochna (padega|hoga|hai)|(सोच|soch) (के|कर|ke|kar) (बताता|बताती|batata|batati) <hun>|देखते <hai>|देखेंगे|देखता <hun>|देखती <hun>|देखना पड़ेगा|dekhte hain|dekhenge|dekhta hun|[ऐसा] हो (सकता|भी सकता) <hai>|ho sakta hai|ho (bhi )sakta hai|संभव <hai>|मुमकिन <hai>|(पक्का|pakka|यकीन|sure|श्योर|निश्चित|कन्फर्म) <nahi> [<hai>|<hun>|कह सकता|कह सकती|पता]',
    '(कुछ भी|कोई भी|दोनों|जो भी|जो मर्ज़ी|जो मर्जी|जैसी (आपकी|तुम्हारी) (मर्ज़ी|इच्छा)|आपकी मर्ज़ी|तुम्हारी मर्ज़ी|आपकी मर्जी|जो ठीक लगे|kuch bhi|koi bhi|dono|jo bhi|jo marzi|[jaisi] aapki marzi|jo theek lage) [<hai>|चलेगा|करो|कर दो|ठीक|ठीक है|हो|chalega|karo|kar do|ho]|(फर्क|फ़र्क|farak|fark) <nahi> (पड़ता|padta) [<hai>]|(depend) (करता|karta|करती) <hai>|depends|कभी कभी|kabhi kabhi|थोड़ा बहुत|थोड़ा थोड़ा|थोड़ी थोड़ी|thoda bahut|thoda thoda|ऐसा ही कुछ|so so|फिफ्टी फिफ्टी|50 50|आधा आधा|मुश्किल <hai> (कहना|बताना)|(कहना|बताना|kehna) (मुश्किल|mushkil) <hai>|तय <nahi> (<hai>|किया|कर पा रहा <hun>|कर पा रही <hun>)|(समझ|samajh) <nahi> (आ रहा) [(क्या|kya) (करूँ|बोलूँ|karun|bolun|bolu)]|हाँ भी (और) ना भी|हाँ और ना|i dont know|dont know|not sure',
    '<haan> (या|ya) (<nahi>|<na>)|<nahi> <haan>',
  ],
  probably: [
    '(शायद|shayad|हो सकता है|maybe|मुझे लगता है|mujhe lagta hai|lagta hai|लगता है|लगता तो) <haan>|(लगता|lagta) (तो|to) (यही <hai>|हाँ|aisa hi hai)|(मुझे|mujhe) (ऐसा|यही|aisa|yahi) [ही] (लगता|lagta) <hai>|probably|i think so|उम्मीद (<hai>|तो <hai>|तो यही <hai>)|(ऐसा|aisa) ही (समझो|samjho|लगता <hai>)',
  ],
  hedge: [
    '(मुझे|mujhe) (लगता|lagta|लग रहा) <hai> [कि|ki|के]|(मेरे|mere) (ख्याल|हिसाब|विचार|khayal|hisab) (से|se|में|mein)|लगता <hai> [कि]|lagta hai|शायद से|i (think|guess)',
  ],
  repair: [
    'असल में|asal mein|actually|मतलब [कि]|matlab|mera matlab|मेरा मतलब|(एक|दो|1|2|ज़रा|थोड़ा|ek|do|zara|thoda) (मिनट|सेकंड|मिनिट|minute|min|second|sec) [रुको|रुकिए|रुकना|रुक जाओ|ruko|rukiye|rukna|ruk jao|wait|दो|do|please|प्लीज़]|(ज़रा|थोड़ा|थोड़ी देर|zara|thoda|thodi der) (रुको|रुकिए|रुकना|रुक जाओ|ठहरो|ठहरिए|ruko|rukiye|rukna|ruk jao|thehro)|(ठहरो|ठहरिए|ठहर जाओ|thehro|thahro|wait|वेट) [करो|karo|एक मिनट|ek minute|a minute|please]|(रुको|ruko) (ज़रा|zara|एक मिनट|ek minute|थोड़ा)|बल्कि|balki|गलती से बोल (दिया|गया)',
  ],
  ending: [
    '[<it>] [दे|de|कर|kar] (दो|दीजिए|दीजिये|देना|दे|दें|do|dijiye|dena|de|den|लो|लीजिए|लेना|lo|lijiye|lena|देता <hun>|देंगे|लूँगा|लूँगी|लेंगे|सकते हैं|सकते हो|सकती हो|जाए|जाएगा) [<na>|जी|प्लीज़|please]',
  ],
} as const;
