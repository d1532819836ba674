/** What needs no question: stop, goodbye, cancel, repeat, help, thanks. A request before them ("can you …") is a phrase of its own. */
export const orders = {
  stop: [
    '<ending> [it|this|that|here|there|everything|all|now] [<conversation>]',
    '<ending> (doing|with|saying) (that|this|it)|<ending> what (youre|you are|you were) doing|<ending> [all] (the|this|that|all|your) [current|present|ongoing|running|open] (process|processes|action|actions|task|tasks|activity|activities|program|command|thing|things|operation) [happening|in progress|running]|<ending> [all] [current|present|ongoing|running|open] (processes|process|actions|tasks|activities)',
    '(stop|quit|cease|refrain from|no more|finish|done|enough) (talking|speaking|chatting|playing|reading|singing|asking|answering|listening|chattering|responding|asking me [questions]|telling me [things|stories]) [to (me|us)|with me]',
    'close <conversation>|(quit|shut down|get out of) [<conversation>|it|this|that|here]|stop stop|stop means stop|full stop|the end|escape|over and done|game over|time out',
    '<iDont> (want|wanna) [to] (talk|chat|speak|play|listen) [with you|to you|about (it|this|that)] [anymore|any more|any longer|now|again|today]|<iDont> (want|wanna) [to] (continue|go on|keep going|hear you talk) (anymore|any more|any longer)',
    '<iAm> (done|finished|through|tired|bored|fed up) (talking|chatting|speaking|playing|of (talking|chatting|playing)|with (this|the|our) (conversation|game|chat|talk|quiz|story))|(i have|ive|we have|weve) had enough [of (this|it|you|that)]|had enough|enough|enough (already|is enough|now|ya)|enough of (this|that|it)|no more|no more of (this|that|it)|i want out|let me out|get me out|get out',
    '(wrap) (it|this|things) up|wrap up|call it (a day|a night|quits)|thats where i want to stop|(this|it|the conversation) is over|its over|end of (story|conversation|discussion)|i (said|say|meant) (stop|no more|enough|quit)',
    'off|turn off|switch off|power off|shut off|(turn|switch|shut) yourself off|shutdown|shut down|shut (it|yourself) down|hang up|hang up (now|the phone|on me)|kill all|go to sleep|go back to sleep|stand down|knock it off|cut it out|pack it in|cool it|cease and desist|hush|hush up|be (quiet|silent)|(stay|keep) (quiet|silent)|go away|pipe down|quiet down|quieten down|give it a rest|zip it|shush|shhh|shh|sh|🛑|✋',
    '(want|need|like) (you|this|it|that) to (stop|end|be over|quit|finish|be quiet|go away)|(dont|do not) (say|talk|speak) (anything|any more|anymore|another word|to me) [else]|not another word|no further',
  ],
  frustration: [
    '(shut up|shut it|shut your (mouth|face|trap|gob)|shuddup|shutup|shut the (hell|heck|fuck|front door) up|stfu|get lost|bugger off|piss off|sod off|naff off|rack off|fuck off|f off|screw you|fuck you|go to hell|(leave|let) (me|us) (alone|be)|leave me in peace|buzz off|beat it|scram|shove off|push off|get stuffed|bog off)',
    '(<its>|this (thing|conversation|game|skill|app|talk) is) [getting|too] <bad>|this sucks|boring|[you] stupid (thing|machine|robot|bot|computer|alexa|assistant)',
    '(you|youre|you are|ur) [gonna|going to|will|re gonna] [make|drive|making|driving] me (crazy|mad|nuts|insane|angry|up the wall|round the bend|bonkers)|(you are|youre|ur|you) [too|such] (<bad>|an idiot|a pain|no help|getting on my nerves|boring me|annoying me|bothering me|bugging me)|you (bore|annoy|bother|bug) me|you (suck|stink|idiot|moron)|i hate (you|this|this thing|talking to you)|<iAm> (bored|fed up|sick|tired|losing my patience|getting (angry|annoyed|mad|frustrated)) [of (this|it|you|your (questions|voice))|with (this|it|you)]|for (gods|goodness|heavens|christs|petes|fucks) sake|what a (waste of time|load of (rubbish|crap|nonsense))|bullshit|wtf',
  ],
  bye: [
    '(bye|byebye|goodbye|bbye|byee|bybye|b bye|buh bye|bubye|by bye|bye by|good bye|good by|good buy|gud bye|goodby|godbye|gbye|good byes|by by)',
    'goodnight|good night|night night|nighty night|gnight|sleep well|sleep tight|sweet dreams|ciao|adios|adieu|au revoir|sayonara|arrivederci|farewell|cheerio|toodles|toodle (pip|oo)|toodaloo|so long|later alligator|hasta la vista|hasta luego|auf wiedersehen|peace out|over and out|signing off|godspeed|bon voyage|(until|till|til) (next time|then|later|tomorrow|we meet again)|ttyl|ttfn|g2g|gtg|cya|👋|s 2 u|ta ta|tata|say (goodbye|bye)|peace',
    '(see|catch|meet|talk to|speak to|talk with|speak with|chat with) (you|ya|u|yall) [all] [later|soon|around|tomorrow|next time|then|again|tonight|in a (bit|while)]|see later|(talk|speak|chat) (soon|later|tomorrow)|laters|be seeing you|(ill|i will) be back [later|soon]|brb',
    '(i|we) (have to|need to|got to|gotta|must|should|better|want to|wanna|go) <going>|(ive|weve) got to <going>|<iAm> (off|leaving|out of here|outta here|heading (out|off|home)|going home|going away|(gonna|going to) <going>)|(got to|gotta|have to) <going>|time to <going>|time for bed|off (i go|to bed)|(ill|i will) be (going|off)|lemme go|let me go|me go|its bedtime',
  ],
  wish: [
    '[i hope|hope] [you|ya] [to] (have|enjoy|having) [yourself] [a|an|the rest of|your] [<nice>] [<nice>] (day|night|evening|afternoon|morning|weekend|one|time|week|rest of (your|the) (day|night|evening|week))',
    '<nice> (day|evening|afternoon|weekend) (ahead|to you)|take (care|it easy|good care) [of yourself]|(you|u|yourself) (too|as well|also)|same to (you|ya)|and (you|yourself) (too|as well)|likewise|(right back|back) at you|all the best|best wishes|(stay|be|keep) (safe|well|blessed)|god bless [you]|bless you|happy (holidays|new year|christmas|weekend)|merry christmas|(mind|look after) yourself|drive safe|safe travels|i wish you (well|all the best)',
    '(<its>|it has been|its been|that has been) [a] (<nice>|pleasure|enjoyable|honor|honour) [as always] [to] [be able to|get to|have] (talk|talking|chat|chatting|speak|speaking|meet|meeting|this (chat|talk|conversation)|get in touch|be in touch|have this conversation) [to|with] [you]',
    '<nice> (talk|chat|conversation|talking|chatting|speaking|meeting|seeing) [to|with] [you]|(a|my) pleasure [as always] [to] (speak|speaking|talk|talking|chat|chatting) (to|with) you|glad (we|i) (talked|chatted|spoke|met|got to (talk|chat|speak))|(i|we) (enjoyed|loved) (talking|our (talk|chat|conversation)|this (talk|chat|conversation)|chatting|speaking) [to you|with you]|<thank> for (talking|chatting|listening|the (talk|chat|conversation))',
  ],
  closing: [
    '(<its>|<itWill>|<its> gonna be|<its> going to be) [pretty much|about|just about|basically] (all|everything|it|all of it|the lot) [<wanted>|the (help|assistance) <wanted>|you can (do|help)] [help with|to know|to (do|ask)|you for|done|from you]',
    '(all|everything) <wanted>|<its> that|<its> [quite|more than] enough [of (that|this|it)]|thats over|that much|my side (clear|is clear|done)|(just|only) (that|this)|nothing (else|more|further) [<wanted>]|nothing <wanted>|no (more|other|further|additional) (questions|requests|queries|issues|help|assistance)|(i|we) have no (more|other|further) (questions|requests)|no else|no help|done|not for anything else|else nothing',
    '<iDont> (need|want|require|have|be needing) (anything|any|any more|anymore|more|further|any further|any other) [else|more|further|other] [help|assistance|questions|information|from you]|<iDont> need (you|your help) anymore|(i|we) (need|want|require|have) (nothing|no) (else|more|further) [help|assistance|from you]',
    '<iAm> [all|about|just about|pretty much] (set|done|finished|through|sorted|covered|good to go|taken care of) [with you|with that|with]|all (set|done|sorted|finished|taken care of)|(weve|we have|ive|i have) (finished|got everything|got it all|all i need|everything) [<wanted>]|all my (questions|queries|issues|doubts) are (answered|done|cleared|resolved|clear)|i have it all',
    '(that|this|it) [should|would|will|about|just about|pretty much] (covers|cover|did|sums up) (it|everything|it all|that)|(<itWill>) (it|that|everything)|you (can|may) (go|leave|stop|rest|leave me|relax|be excused)|<youGot> [already] (covered|answered|taken care of|helped with) (everything|it|it all|enough|all my questions)|(i|ive|i have|we) (got|have|found|received) (what|everything|all|all that) <wanted>|you have it covered|we re done',
  ],
  cancel: [
    'never mind|nevermind|nvm|never you mind|never mind (that|it|me|then|about (that|it))',
    '(forget|disregard|ignore|scrap|dismiss|cancel|abandon|rescind|revoke|negate|undo|retract|withdraw|reverse|scratch|discontinue|drop) (it|that|this|all|everything|all of (it|that)|<lasting>|(that|this) one) [i (made|gave you)]|(forget|disregard|ignore) (about (it|that|this)|what i said|i (said|asked) (that|anything|it)|the whole thing)',
    '(cancel|rescind|undo|abandon|negate|retract|scratch|cancelled|disregard|forget)|(forget|cancel|negate|ignore|disregard|undo) [last|current|previous] (action|process|request|command|task|operation)|(i have|ive|i) changed my mind|fuggedaboutit|leave it (be|alone|then|at that)|leave it be|let it (be|go)|skip (it|that|this)|back out|take (it|that) back|it (doesnt|does not) matter anymore|strike that|belay that|call (it|that) off',
  ],
  repeat: [
    '(repeat|repeating|reiterate|restate|read back) [it|that|this|yourself|them|those|me|<utterance>|<youSaid>]|(say|tell me|ask me|ask) <youSaid>',
    '(say|tell|speak|read|ask|state|phrase) [me] [it|that|this|them|<utterance>|<youSaid>] [to me|by me|past me] [say|said|spoke] <again>|run (it|that|this) (by|past) me again',
    'what (did|was|have|were) (you|u|ya) [just] (say|said|saying|ask|asking|asked)|whatd (you|ya) say|what you (say|said)|what (was|were) (that|it|said|<utterance>|it you said) [again|<again>|you (said|asked)]|what is (that|it|<utterance>) <again>|whats (that|it|<utterance>) again|say what|pardon|pardon me|(i beg|beg) your pardon|beg pardon|come again|eh|huh|what|sorry what|say again|how was that again|what did i miss',
    'run that back|say one more time',
    '[i|we] (didnt|did not|couldnt|could not|cant|can not|cannot|never) [quite] (hear|catch) [you|that|it|<youSaid>|<utterance>|a word|anything] [properly|clearly|well]|(didnt|couldnt) quite get (you|that|it)|i (missed|lost) (that|it|you|<youSaid>|<utterance>|part of that)|i (didnt|did not|dont|couldnt|cant) (understand|get|follow) <youSaid>|i (wasnt|was not) listening',
    '(that|it) (repeated|said again)|(hear|have|need) (that|it|<utterance>|<youSaid>) (repeated|spoke|said) [<again>]|(hear|need) [it|that|<utterance>|<youSaid>] <again>',
  ],
  help: [
    'help|help me|help help|help me out|need [some] (help|a hand|assistance)|assist me|assistance|a hint|give me a (hint|hand)|help menu|show help|open help|menu|main menu|(show me|what are) (my|the|your) (options|choices|commands|features|functions)|list (commands|options)|user guide|instructions|how does (this|it) work|how do i (use|play|work) (this|it|you) [skill|app]|how do you work|explain how (this|it) works|<iAm> (stuck|confused)|what is this (skill|app) [for]|what are you for',
    'what [else|all|exactly] (do|should|can|may|could|am) i (say|do|ask|able to (ask|say)|allowed to (ask|say)) [you] [here|now|about]',
    '<which> [exactly|else|all] (can|could|would|will|are) you [be able to|able to|capable of] (do|doing|help|assist|offer|answer|complete|handle|perform|know|respond to|accomplish|talk|tell me) [me] [for me|with|about]',
    '<which> (can|could|should|may|might|am) i [able to|allowed to] (ask|say|give|do with|talk to|talk) [of] [you] [to] [do|accomplish|answer] [about|all about|for|with]',
    '<which> are you (familiar with|good at|good at answering|able to (do|answer|help with)|capable of|versed in|well versed in|the most experienced with|experienced with|programmed to (do|answer)|best at|(knowledgable|knowledgeable) (in|about))|<which> do you (know|have answers for|have a response for|understand|specialize in|cover|offer|support|like) [best|about|well]|<which> are (permissible|allowed|available)|what can you be asked [about]',
    '(give me|show me|tell me|list|name) [a list of|examples of|some] (what to ask you|what you can do|what i can (ask|say) [you]|what you know|<theSorts>)|<theSorts>|what you (can do|are able to do|know)|(are there|what are) [the|certain|some|your] <sorts> [that] (i can|i could|you can|can i) (ask|do|answer|help with) [you] [about]|what are the <sorts> you are (familiar with|(knowledgable|knowledgeable) in|good at)|how can you (help|assist) [me]|how (can|do) i benefit from using you|can you help me with (anything|something) [i need]',
  ],
  thanks: [
    '<thank> [so much|very much|a lot|much|ever so much] [again|once again|once more]',
    '[i|we] (appreciate|apreciate|appeciate) (it|that|this|you|everything|<gift>|(your|the|all your|all the|that you) [<nice>|hard] <gift>|(you|that you) (helping|doing that|helped|help) [me])|(i am|im) (grateful|thankful|obliged) [for (it|that|your|the|all) [<nice>] [<gift>]|to you]|appreciated|obliged|grateful|(your|the) [<gift>] (is|was|has been) [much|greatly] appreciated|much appreciated',
    '(you|youve|you have|youre|you were|you are|<its>) [been|have been] [a|such a|of] [a|of] [<nice>|big|huge|major|lot of] [help|assistance] (helpful [enough]|kind|help|assistance|useful|of you|the best|a star|a legend|a lifesaver|informative|a sweetheart)',
    'you (rock|rule|legend|star|helped [me] [a lot]|did (great|a (great|good|wonderful) job)|saved me|are (awesome|amazing|great|wonderful|the best))|youre (awesome|amazing|great|wonderful|the best)|what would i do without you|(that|it) (helps|helped) [a lot|me]|youve (given|given me) (enough|all the) <gift>|(youve|you have) (been|done) (enough|tons of|lots of|plenty of) [help]|tons of help|enough help',
  ],
} as const;

/** Rules that only these cues use. */
export const orderRules = {
  ending: '(stop|quit|end|finish|cease|halt|terminate|conclude|exit|abort|finished|stopping|stopped|stops)',
  conversation:
    '[having] [with] (the|this|our|that|your|my) (conversation|talk|talking|chat|discussion|session|dialogue|call|phone call|skill|app|application|program|game|quiz|story|interaction|nonsense|noise)|(conversation|session|call|talking|chat|skill|program|game)',
  going:
    '(go|leave|run|head out|head off|get going|hang up|be going|be off|go home|log off|say goodbye|get off|dash|go to (bed|sleep|work|school))',
  nice: '(nice|good|great|wonderful|lovely|beautiful|amazing|awesome|fantastic|excellent|blessed|pleasant|fabulous|superb|happy|fun|perfect|safe|terrific|brilliant|fine|cool|kind|valuable|generous|gud|gr8|grate)',
  bad: '(stupid|dumb|boring|ridiculous|pointless|useless|annoying|crazy|silly|tiring|rubbish|crap|terrible|awful|hopeless|a waste of [my] time)',
  lasting:
    '(the|my|your|that|this|our) [last|current|previous|present|recent|ongoing] (action|process|request|command|task|operation|thing|instruction|one|activity|transaction)',
  again: '(again|once more|once again|one time more|one more time [again]|one more again|another time|a second time|over again)',
  utterance:
    '[the|that|your|this|those|my] [last|previous|same] (question|answer|sentence|statement|response|one|part|line|bit|message|options|choices|thing|word|words|phrase|reply|instructions|information)',
  youSaid:
    '[the (last|previous) thing|everything|the last one|the words] (what|that|whatever|what it is) (you|u|youve|you have|ive|i) [just|have|have just] (said|say|saying|told me|asked|asked me|told|were saying|are saying) [earlier|before|just now|to me]',
  which: '(what|which <sorts>|what <sorts>)',
  sorts:
    '[sorts of|kinds of|types of|sort of|kind of|type of] (things|thing|stuff|questions|question|subjects|subject|topics|topic|tasks|task|areas|subject areas|queries|commands|information|services|requests)',
  theSorts: '[the] <sorts> (you|i) (know|know best|are familiar with|can (do|answer|help with|talk about|ask)) [you]',
  thank:
    '([i] thank you|thanks|thank u|thankyou|thank ya|thx|thnx|thanx|thanku|think you|thanks you|tank you|thank yo|🙏|merci|gracias|danke)',
  gift: '(help|assistance|helpfulness|service|services|support|time|info|information|answer|answers|efforts|effort|reply|response|patience|kindness|understanding|cooperation|advice|work|concern|confirmation|update|suggestion|suggestions|recommendation|reminder|offer|job|helping|guidance|assistence|assitance|heip)',
  thing: '(that|this|it|everything|all|all (that|this)|nothing|now|asking|(all|everything|what) (you|youve) (did|do|done))',
} as const;
