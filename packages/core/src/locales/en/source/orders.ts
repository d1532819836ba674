/** What needs no question: stop, goodbye, cancel, repeat, help, thanks. A request before them ("can you …") is a phrase of its own. */
export const orders = {
  stop: [
    '<ending> [it|this|that|here|there|everything|all|now] [[with] (the|this|our|that|your|my) <talk>|<talk>]|<ending> (doing|with|saying) <pronoun>|<ending> what (youre|you are|you were) doing',
    '<ending> [all] [the|this|that|your] [current|present|ongoing|running|open] (process|processes|action|actions|task|tasks|activity|activities|program|command|thing|things|operation) [happening]',
    '(<ending>|refrain from|no more|enough|done) (talking|speaking|chatting|playing|reading|singing|looking|searching|messaging|calling|asking|answering|listening|responding|asking me|telling me) [questions|things|stories|to (me|us)|with me]',
    '(close|leave|shut down|get out of) (the|this|our) <talk>|stop stop|full stop|the end|over and done|game over|time out|over',
    'i <dont> (want|wanna|feel like) [to] (talk|chat|speak|play|listen|talking|chatting|playing) [with you|to you|about <pronoun>]|i <dont> (want|wanna) [to] (continue|go on|keep going) (anymore|any more|any longer)',
    'tired of (talking|chatting|playing)|done with (this|the|our) <talk>|[i have|ive] had enough [of (<pronoun>|you)]|[quite|more than] enough|enough (already|is enough)|enough of <pronoun>|no more [of <pronoun>]|i quit|i want out|(let|get) me out|get out',
    'wrap [<pronoun>|things] up|call it (a day|a night|quits)|end of (story|conversation|discussion)|i (said|say|meant) (stop|no more|enough|quit)',
    'off|(turn|switch|power|shut) off|(turn|switch|shut) yourself off|shutdown|shut [yourself] down|hang up [now|the phone|on me]|[go] [back] to sleep|stand down|knock it off|cut it out|(pack|turn|jack) it in|cool it|leave it (there|here)|put a sock in it|(cut|end|disconnect|drop) the (call|line)|disconnect',
    '(be|stay|keep) (quiet|silent)|quiet|hush [up]|(pipe|quiet|quieten) down|give it a rest|zip it|shush|shhh|shh|go away|🛑|✋|(dont|do not) (say|talk|speak) (anything|anymore|to me) [else]|not another word',
    '(want|need|like) (you|<pronoun>) to (stop|end|quit|finish|be quiet|go away)',
  ],
  frustration: [
    'shut (up|it)|shut your (mouth|face|trap|gob)|shuddup|shutup|shut the (hell|heck|fuck) up|stfu|get lost|(bugger|piss|sod|naff|rack|fuck|f|buzz|shove|push|bog) off|(screw|fuck) you|go to hell|(leave|let) (me|us) (alone|be)|beat it|scram|get stuffed',
    '(gonna|going to|will) (make|drive) me <mad>|you gonna (make|drive) me <mad>|(making|driving) me <mad>|[you] stupid (thing|machine|robot|bot|computer|alexa|assistant)|(that|this|it) sucks|you (suck|stink|idiot|moron)|you (bore|annoy|bother|bug) me',
    'i hate (you|this|this thing|talking to you)|for (gods|goodness|heavens|christs|petes|fucks) sake|what a (waste of time|load of (rubbish|crap|nonsense))|bullshit|wtf',
  ],
  bad: [
    '[<degree>|getting|such] (stupid|dumb|boring|ridiculous|pointless|useless|annoying|crazy|silly|tiring|rubbish|crap|hopeless|an idiot|a pain|a waste of [my] time)|(boring|annoying|bothering|bugging) me|bored|fed up|losing my patience|getting (angry|annoyed|mad|frustrated)|doing my head in|getting on my (wick|nerves)|eating my (brain|head)|(sick|tired|bored|fed up) (of|with) (<pronoun>|you|your (questions|voice))',
  ],
  bye: [
    'bye|byebye|goodbye|bbye|byee|bybye|b bye|buh bye|bubye|by bye|bye by|good (bye|by|buy|byes)|gud bye|goodby|gbye|by by|bye bye',
    'goodnight|good night|night night|nighty night|sleep (well|tight)|sweet dreams|ciao|adios|adieu|au revoir|sayonara|farewell|cheerio|toodles|toodle (pip|oo)|so long|later alligator|hasta la vista|peace out|over and out|signing off',
    '(until|till) (next time|then|later|tomorrow)|ttyl|ttfn|g2g|gtg|cya|👋|ta (ta|ra)|tata|tara|gg|say (goodbye|bye)',
    '(see|catch|meet|talk to|speak to|talk with|chat with) (you|ya|u|yall) [all] [later|soon|around|round|tomorrow|next (time|week)|then|again|tonight|in the (morning|evening|afternoon)]|i wont keep you|(talk|speak|chat|see) (soon|later|tomorrow)|laters|be seeing you|(ill|i will) be back [later|soon]|brb',
    '(i|we) (have to|need to|got to|gotta|must|should|better|want to|go) <going>|(ive|weve) got to <going>|(got to|gotta|have to|[i|we|id|i had|wed|i would] (best|better)) <going>|time to <going>|time for bed|off (i go|to bed)|(ill|i will) be (going|off)|(ill|i will) let you go|(lemme|let me|me) go',
    '(im|i am|were|we are) (off|leaving|out of here|hanging up|heading (out|off|home)|going home|(gonna|going to) <going>)',
  ],
  wish: [
    '[i] [hope] [you|ya] [to] (have|enjoy|having) [yourself] [a|an|the rest of|your] [<degree>|<good>] [<good>|blessed|happy|safe] (day|night|evening|afternoon|morning|weekend|time|week)|(have|enjoy) a <good> one',
    'good (weekend|day ahead)|<good> (day|evening|afternoon|weekend) (ahead|to you)|[you] take (care|it easy|good care) [of yourself]|(you|u|yourself) (too|as well)|same to (you|ya)|and (you|yourself) (too|as well)|likewise|[right] back at you',
    'best wishes|(stay|be|keep) (safe|well|blessed)|happy (holidays|new year|christmas|weekend)|merry christmas|(mind|look after) yourself|drive safe|safe travels|i wish you (well|all the best)',
    '[a] (<good>|pleasure|enjoyable|honor) [as always] [to] [be able to|get to|have] (talk|talking|talked|chat|chatting|speak|speaking|meet|meeting|conversation|this (chat|talk|conversation)|get in touch) [to|with] [you]',
    'glad (we|i) (talked|chatted|spoke|met|got to (talk|chat|speak))|(i|we) (enjoyed|loved) (talking|chatting|speaking|(our|this) (talk|chat|conversation)) [to you|with you]|<thank> for (talking|chatting|the (talk|chat|conversation))',
  ],
  all: [
    '[pretty much|about|just about|basically] (all|everything|it|all of it|the lot|that) [<wanted>|the (help|assistance) <wanted>|you can (do|help)] [help with|to know|to do|you for|from you]',
  ],
  closing: [
    'that much|my side (clear|is clear|done)|(just|only) (that|this)|nothing (else|more|further) [<wanted>]|nothing <wanted>|no (more|other|further) (questions|requests|queries|issues|help)|(i|we) have no (more|other|further) (questions|requests)|no (else|help)|done|not for anything else',
    '(i|we) (<dont>|dont think i|do not think i) [be] (need|want|require|have|needing) (anything|any|any more|anymore|more|further|any further|any other) [else|more|further|other] [help|assistance|questions|from you]|i <dont> need (you|your help) anymore|(i|we) (need|want|require|have) (nothing|no) (else|more|further) [help|assistance]',
    '[all|about|just about] (set|done|finished|through|sorted|covered|taken care of) [with you|with that|with]|(weve|we have|ive|i have) (finished|got everything|everything) [<wanted>]|all my (questions|queries|issues|doubts) are (answered|done|cleared|resolved)|i have it all',
    '(that|this|it) [should|would|will|about|just about|pretty much] (covers|cover|did|sums up) (it|everything|it all|that)|(that|this|it|which) (will|would|should) do (it|that)|(thatll|itll) do (it|that)|you (can|may) (go|leave|stop|rest|leave me|relax|be excused)',
    '(you|youve|you have) [already] (covered|answered|taken care of|helped with) (everything|it|it all|enough|all my questions)|(i|ive|i have|we) (got|have|found|received) (what|everything|all|all that) <wanted>|you have it covered',
  ],
  cancel: [
    'never [you] mind [<pronoun>|me|then|about <pronoun>]|nevermind|nvm|(forget|disregard|ignore) (about <pronoun>|what i said|i (said|asked|spoke|mentioned) [that|anything|it]|the whole thing)',
    '<dropping> (<pronoun>|all|everything|all of <pronoun>|(that|this) one) [i (made|gave you)]|<dropping> [the|my|your|that|this|our] [last|current|previous|present|recent|ongoing] (action|process|request|command|task|operation|thing|instruction|activity|transaction)',
    '(cancel|rescind|undo|abandon|negate|retract|scratch|cancelled|disregard|forget|abort)|abort mission|(i have|ive|i) changed my mind|leave it (be|alone|then|at that)|let it (be|go)|skip <pronoun>|back out|take <pronoun> back|it (doesnt|does not) matter anymore|strike that|call <pronoun> off',
  ],
  saying: [
    '(say|tell|speak|read|ask|state|hear|have|need|run) [me|you] [<pronoun>|<utterance>] [to me|by me|past me|repeated|said|spoke]|(what is|whats) (it|that|<utterance>)',
  ],
  repeat: [
    '(repeat|repeating|reiterate|restate|rephrase) [<pronoun>|yourself|me|<utterance>|<yousaid>]|tell me <yousaid>|say (what|whatever) you said|(repeat|say) (one more|another) time|(<pronoun>|<utterance>|<yousaid>) (repeated)|replay <yousaid>',
    'what (did|was|have|were) (you|u|ya) [just] (say|said|saying|ask|asking|asked)|what you (say|said)|what (was|were) (that|it|said|<utterance>|it you said) [you (said|asked)]|say (what|again)|come again|what did i miss',
    'pardon|pardon me|[i] [do] beg [your] pardon|huh|read <pronoun> back|(youre|you are|you) (breaking|cutting|broke|cut) (up|out)|what|sorry what|you (what|lost me)|speak up|[a (bit|little)] (louder|slower)|(didnt|did not) get (you|that)',
    '[i|we] (didnt|did not|couldnt|could not|cant|can not|cannot|never) [quite] (hear|catch) [you|<pronoun>|<yousaid>|<utterance>|a word|anything] [properly|clearly|well]|i (missed|lost) (<pronoun>|you|<yousaid>|<utterance>)|i (didnt|did not|dont|couldnt|cant) (understand|get|follow) <yousaid>|i (wasnt|was not) listening',
  ],
  help: [
    'help me|help me out|(can|could) (somebody|someone) help [me]|[need] [some] (help|a hand|assistance)|assist me|[show] [help] menu|(show me|what are) (my|the|your) (options|choices|commands|features)|list (commands|options)|user guide|instructions|(stuck|confused|lost)|could (do with|use) [some] (help|a hand)|give (me|us) a hand',
    'how does (this|it) [thing|app|skill|game] work|how (do|should|can|to) [i|we|you] (use|play) (this|it|you) [thing|skill|app|game]|what (am i|are we) supposed to (do|say)|how do you work|explain how (this|it) works|what is this (skill|app) [for]|what (do|should|can|may|could) i (say|do|ask) [you] [here|now|about]',
    '<which> [exactly|else|all] (can|could|would|are) you [be able to|able to|capable of] (do|help|assist|offer|answer|complete|handle|know|respond to|talk) [me] [for me|with|about]',
    '<which> (can|could|should|may|am) i [able to|allowed to] (ask|say|give|talk) [of] [you] [to] [do|accomplish|answer] [about|all about|for|with]',
    '<which> are you (familiar with|good at [answering]|able to (do|answer|help with)|capable of|[well] versed in|experienced with|programmed to (do|answer)|best at)|<which> do you (know|have (answers|a response) for|understand|offer|support|like) [best|about|well]',
    '(give me|show me|tell me|list) [a list of|examples of|some] (what to ask you|what you (can do|know)|what i can (ask|say) [you]|[the] <sorts> (you|i) (know|can (do|answer|ask|help with)|are familiar with))|[are there|what are] [the|certain|some] <sorts> [that] (i|you) can (ask|do|answer|help with) [you]|how can you (help|assist) [me]|can you help me with (anything|something) [i need]',
  ],
  thanks: [
    '<thank> [so much|very much|a lot|much|ever so much|awfully] [again|once again|once more]|[much] (appreciated|obliged)|grateful|thankful',
    '[i|we] (appreciate|apreciate) (<pronoun>|you|everything|[your|the|all your|all the|that you] [<good>|hard] <gift>|[that] you (helping|helped) [me])|(your|the) <gift> (is|was|has been) [much|greatly] appreciated',
    '(that was|thats|its|it is) [so|very] <good> of you|[so|very] (<good>|sweet|thoughtful) of you|you (rock|rule|legend|star|saved me|helped [me] [a lot]|did a <good> job)|what would i do without you|(that|it) (helps|helped) [a lot|me]|(youve|you have) (given [me]|done|been) (enough|tons of|lots of|plenty of) [<gift>]|tons of help|[god] bless you',
  ],
  kind: [
    '[<degree>|a|such a|of|been] [<good>|big|huge|major|of] (helpful [enough]|useful|the best|a star|a legend|a lifesaver|informative|a sweetheart)|[been] (a|such a|of|a lot of|much|so much) [<degree>] [<good>|big|huge|major] (help|assistance) [enough]|<good> (help|assistance)',
  ],
} as const;

/** Rules that only these cues use. */
export const orderRules = {
  ending: '(stop|quit|end|finish|cease|halt|terminate|conclude|exit|stopping|stopped|stops)',
  dropping: '(forget|disregard|ignore|scrap|dismiss|cancel|abandon|rescind|revoke|negate|undo|retract|withdraw|reverse|scratch|drop|abort)',
  going:
    '(go|leave|run|head (out|off)|get going|hang up|be going|be off|go home|say goodbye|dash|get off [the phone]|let you go|shoot through|hit the (road|hay|sack)|go to (bed|sleep|work|school))',
  mad: '(crazy|mad|nuts|insane|angry|up the wall|round the bend)',
  utterance:
    '[the|that|your|this|those|my] [last|previous|same] (question|answer|sentence|statement|response|one|part|line|bit|message|options|word|words|phrase|reply)',
  yousaid:
    '[the (last|previous) thing|everything|the last one] [what|that|whatever] (you|youve|you have|ive|i) [just] (said|say|told me|asked|asked me|told|were saying) [earlier|before|to me]',
  which: '(what|[what|which] <sorts>)',
  sorts:
    '[sorts of|kinds of|types of|sort of|kind of|type of] (things|thing|stuff|questions|question|subjects|subject|topics|topic|tasks|areas|subject areas|queries|commands|information|services)',
  thank:
    '([i] thank you|thanks|thank u|thankyou|thank ya|thx|thanx|ty|tysm|ta|cheers|thanku|think you|thanks you|tank you|🙏|merci|gracias|danke)',
} as const;
