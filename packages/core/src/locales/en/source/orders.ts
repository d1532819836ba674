/** What needs no question: stop, goodbye, cancel, repeat, help, thanks. A request before them ("can you …") is a phrase of its own. */
export const orders = {
  stop: [
    '<ending> [it|this|that|here|there|everything|all|now] [[with] (the|this|our|that|your|my) <talk>|<talk>]|<ending> (doing|with|saying) <pronoun>|<ending> what (youre|you are|you were) doing',
    '<ending> [all|doing] [the|this|that|your|any] [current|running|ongoing|active|open|pending] (process|processes|action|actions|task|tasks|activity|activities|program|command|operation|operations)|put an end to <pronoun>|(im|i am) (over|done with) (it|this)|stahp',
    '(<ending>|refrain from|no more|enough|done|enough of (this|the|your)) (talking|speaking|chatting|playing|reading|singing|looking|searching|messaging|calling|asking|answering|listening|responding|cooking|shopping|asking me|telling me) [questions|things|stories|to (me|us)|with me]',
    '(close|leave|shut down|get out of) (the|this|our) <talk>|stop stop|full stop|the end|over and done|game over|time out|over',
    'i <dont> (want|wanna|feel like) [to] (talk|chat|speak|play|listen|talking|chatting|playing) [about <pronoun>|[with you|to you] (anymore|any more|any longer)]|i <dont> (want|wanna) [to] hear (it|this|that|you|any) (anymore|any more|more)|i <dont> (want|wanna) [to] (continue|go on|keep going) (anymore|any more|any longer)',
    '(i|we|ive|weve) [have] had enough [of (<pronoun>|you)]|tired of (talking|chatting|playing)|done with (this|the|our) <talk>|had enough [of (<pronoun>|you)]|[quite|more than] enough|enough (already|is enough)|enough of (<pronoun>|you|your (questions|voice))|i want out|(let|get) me out|get out',
    'wrap [<pronoun>|things] up|call it (a day|a night|quits)|end of (story|conversation|discussion)|i (said|say|meant) (stop|no more|enough|quit)',
    'off|(turn|switch|power|shut) off|(turn|switch|shut) yourself off|shutdown|shut [yourself] down|hang up [now|the phone|on me]|[go] [back] to sleep|stand down|knock it off|cut it out|(pack|turn|jack) it in|cool it|leave it (there|here)|put a sock in it|(cut|end|disconnect|drop) the (call|line)|disconnect',
    '(be|stay|keep) (quiet|silent)|quiet|hush [up]|(pipe|quiet|quieten) down|give it a rest|zip it|shush|shhh|shh|go away|🛑|✋|(dont|do not) (say|talk|speak) (anything|anymore|to me) [else]|not another word',
    '(want|need|like) (you|<pronoun>) to (stop|end|quit|finish|be quiet|go away)',
  ],
  frustration: [
    'shut (up|it)|shut your (mouth|face|trap|gob)|shuddup|shutup|shut the (hell|heck|fuck) up|stfu|get lost|(bugger|piss|sod|naff|rack|fuck|f|buzz|shove|push|bog) off|(screw|fuck) you|go to hell|(leave|let) (me|us) (alone|be)|beat it|scram|get stuffed',
    '(gonna|going to|will) (make|drive) me <mad>|you gonna (make|drive) me <mad>|(making|driving) me <mad>|[you] stupid (thing|machine|robot|bot|computer|alexa|assistant)|(that|this|it) sucks|you (talk|ask) too (much|many questions)|you (suck|stink|idiot|moron)|you (bore|annoy|bother|bug) me',
    'i hate (you|this|this thing|talking to you)|for (gods|goodness|heavens|christs|petes|fucks) sake|what a (waste of time|load of (rubbish|crap|nonsense))|bullshit|wtf|[im|i am|were|we are] [<degree>] (bored|fed up|losing my patience|getting (bored|angry|annoyed|mad|frustrated)|(sick|tired|bored|fed up) (of|with) (<pronoun>|you|your (questions|voice)))',
  ],
  bad: [
    '[<degree>|getting|such] (stupid|dumb|boring|ridiculous|pointless|useless|annoying|crazy|silly|tiring|rubbish|crap|hopeless|an idiot|a pain|a waste of [my] time)|(boring|annoying|bothering|bugging) me|doing my head in|getting on my (wick|nerves)|eating my (brain|head)',
  ],
  bye: [
    'bye|byebye|goodbye|bbye|byee|bybye|b bye|buh bye|bubye|by bye|bye by|good (bye|by|buy|byes)|(bye|goodbye|good night) (all|everyone|everybody)|gud bye|goodby|gbye|by by|bye bye',
    'goodnight|good night|night night|nighty night|sleep (well|tight)|sweet dreams|ciao|adios|adieu|au revoir|sayonara|farewell|cheerio|cheery oh|toodles|toodle (pip|oo)|so long|later alligator|hasta la vista|peace out|over and out|signing off',
    '(until|till) (next time|then|later|tomorrow)|ttyl|ttfn|g2g|gtg|cya|👋|ta (ta|ra)|tata|tara|gg|[(i|we) (have|need|want|got) to] say (goodbye|bye) [to you]',
    '(see|catch|meet|talk to|speak to|talk with|chat with) (you|ya|u|yall) [all] [later|soon|around|round|tomorrow|next (time|week)|then|again|tonight|in the (morning|evening|afternoon)]|i wont keep you|[we|well|we will|we can|lets] (talk|speak|chat) (soon|later|tomorrow)|(well|we will|lets) (talk|speak|chat) again [soon|tomorrow|later]|see (soon|later|tomorrow)|laters|be seeing you|(ill|i will) call [you] (back|later|again) [later|tomorrow]|(ill|i will) be back [later|soon]|brb',
    '(i|we) (have to|need to|got to|gotta|must|should|better|want to|wanna|go) <going>|(ive|weve) got to <going>|(got to|gotta|have to|[i|we|id|i had|wed|i would] (best|better)) <going>|time to <going>|time for bed|off (i go|to bed)|(ill|i will) be (going|off)|(ill|i will) let you go|(lemme|let me|me) go',
    '(im|i am|were|we are) (off|leaving|ringing off|going [now|then|home|off]|out of here|hanging up|heading (out|off|home)|(gonna|going to) <going>)',
  ],
  wish: [
    '[i] [hope] [you|ya|u|and] [all] [to] (have|enjoy|having) [yourself] (a|an|the|your|<good>) [<degree>|<good>] [<good>|blessed|happy|safe] [rest of [your|the]] (day|night|evening|afternoon|morning|weekend|time|week)|[you|ya|u] (have|enjoy) [yourself] a <good> one',
    'good (weekend|day ahead)|<good> (day|evening|afternoon|weekend) (ahead|to you)|[you] take (care|it easy|good care) [of yourself]|(you|u|yourself) (too|to|two|as well)|same to (you|ya)|and (you|yourself) (too|as well)|likewise|[right] back at you',
    'best wishes|(stay|be|keep) (safe|well|blessed)|[have a] happy (holiday|holidays|new year|christmas|weekend)|merry christmas|(mind|look after) yourself|drive safe|safe travels|i wish you (well|all the best)',
    '[a] [<degree>] (<good>|pleasure|honor) [to] [get to] (talk|talking|chat|chatting|speak|speaking|meet|meeting|doing business) [to|with] [you]|[a] [<degree>] <good> (chat|talk|conversation)',
    'glad (we|i) (talked|chatted|spoke|met|got to (talk|chat|speak))|(i|we) (enjoyed|loved) (talking|chatting|speaking|(our|this) (talk|chat|conversation)) [to you|with you]|<thank> for (talking|chatting|the (talk|chat|conversation))',
  ],
  all: [
    '[pretty much|about|just about|basically] (all|everything|it|all of it|the lot|that|the (last|only) (one|thing|question)|my (last|only) question) [<wanted>|i had|the (help|assistance) <wanted>|you can (do|help)] [help with|to know|to do|you for|from you]',
  ],
  closing: [
    '(the|this|our) <talk> is (over|finished|done)|[from] my side (clear|is clear|done|over)|(just|only) (that|this) [one] [thing|question]|just the one (thing|question)|me (done|sorted|finished)|(theres|there is|there was) nothing [else|more|further]|nothing (else|more|further) [<wanted>]|nothing <wanted>|no (more|other|further) (questions|requests|queries|issues|help)|no questions|[i] (cant|can not|cannot) think of (anything|any) [else|more|other] [questions]|(everything|all) else is (fine|good|ok|okay)|pretty much (it|all|everything)|(i|we) have no (more|other|further) (questions|requests)|no (else|help)|done|not for anything else',
    '(i|we) (<dont>|dont think i|do not think i) [be] (need|want|require|have|needing) (anything|any|any more|anymore|more|further|any further|any other) [else|more|further|other] [help|assistance|questions|from you]|i <dont> need (you|your help) anymore|(i|we) (need|want|require|have) (nothing|no) (else|more|further) [help|assistance]',
    '[all|about|just about] (set|done|finished|through|sorted|covered|taken care of) [with you|with that|with]|(weve|we have|ive|i have) (finished|got everything|everything) [<wanted>]|all my (questions|queries|issues|doubts) are (answered|done|cleared|resolved)|i have it all',
    '(that|this|it|thatll|itll|thatd) [should|would|will|about|just about|pretty much] (covers|cover|does|do|did|sums up|takes care of|take care of) (it|everything|it all|that)|(that|this|it|you|youve) (answers|answered) [all] (my|the) (question|questions)|you (can|may) (go|leave|stop|rest|leave me|relax|be excused|shut down|turn off|switch off|hang up|disconnect)',
    '(you|youve|you have) [already] (covered|answered|taken care of|helped with) (everything|it|it all|enough|all my questions)|[i|ive|i have|we|weve] (got|have|found) (what|everything|all|all that) <wanted>',
  ],
  cancel: [
    'never [you] mind [<pronoun>|me|then|about <pronoun>]|nevermind|nvm|(forget|disregard|ignore) (about <pronoun>|what i said|i (said|asked|spoke|mentioned) [that|anything|it]|the whole thing)',
    '<dropping> (<pronoun>|all|everything|all of <pronoun>|(that|this) one) [i (made|gave you)]|<dropping> [the|my|your|that|this|our] [last|current|previous|present|recent|ongoing] (action|process|request|command|task|operation|thing|instruction|activity|transaction)',
    '(cancel|rescind|undo|abandon|negate|retract|scratch|cancelled|disregard|forget|abort)|abort mission|(i have|ive|i) changed my mind|leave it (be|alone|then|at that)|let it (be|go)|skip <pronoun>|back out|take <pronoun> back|it (doesnt|does not) matter anymore|strike that|call <pronoun> off',
  ],
  saying: [
    '(say|tell|read|ask|hear|have|need|run) [me|you] [<pronoun>|<utterance>] [to me|by me|past me|repeated|said]|(what is|whats) (it|that|<utterance>)',
  ],
  repeat: [
    '(repeat|repeating|reiterate|restate) [<pronoun>|yourself|me|<utterance>|<yousaid>]|tell me <yousaid>|(say|hear|replay) (what|everything) (you|youve|you have) [just] said|(say|read) <pronoun> [again] [a (bit|little)] (louder|slower|slowly|more slowly)|what was (the|that) last (step|bit|thing) [again]|what was the question [again]|(repeat|say) (one more|another) time|(<pronoun>|<utterance>|<yousaid>) (repeated)|replay <utterance>',
    'what (did|was|have|were) (you|u|ya) [just] (say|said|saying|ask|asking|asked)|what you (say|said)|what (was|were) (that|it|said|<utterance>|it you said) [you (said|asked)]|say (what|again)|come again|what did i miss',
    'pardon|pardon me|[i] [do] beg [your] pardon|huh|read <pronoun> back|(youre|you are|you|the line is|you keep) [all] (breaking|cutting|broke|cut|dropping|fading|crackly|went) (up|out|off|crackly|quiet)|what|sorry what|you what|(you|youve|you have) lost me|[i] (didnt|did not) [quite] get (you|that)',
    '[i|we] (didnt|did not|couldnt|could not|cant|can not|cannot|never) [quite] (hear|catch) [you|<pronoun>|<yousaid>|<utterance>|a word|anything] [properly|clearly|well]|i missed (<pronoun>|you|<yousaid>|<utterance>)|i (didnt|did not|dont|couldnt|cant) (understand|get|follow) <yousaid>|i (wasnt|was not) listening',
  ],
  help: [
    'help me|help me out|(can|could) (somebody|someone) help [me]|[need] [some] (help|a hand|assistance)|assist me|[show] [help] menu|(show me|what are) (my|the|your) (options|choices|commands|features)|list (commands|options)|user guide|instructions|(stuck|confused)|[(i|we)] could (do with|use) [some|a bit of] (help|a hand)|give (me|us) a hand',
    'how does (this|it) [thing|app|skill|game] work|how (do|should|can|to) [i|we|you] (use|play) (this|it|you) [thing|skill|app|game]|what (am i|are we) supposed to (do|say)|how do you work|what is this (skill|app) [for]|what (is it you|do you) [actually] do|what do you know how to do|what (do|should|can|may|could) i (say|do|ask) [you] [here|now|about]',
    '<which> [exactly|else|all] (can|could) you (do|help|assist|offer|answer|handle|talk) [me] [for me|with|about]',
    '<which> (can|could|should|may) i (ask|say|talk) [you|to you] [to do] [about|for|with]|what am i (able|allowed) to (ask|say|do)',
    '<which> are you (good at|able to (do|answer|help with)|capable of)|<which> do you (know|understand|offer|support) [about]',
    '<which> (can|could) i (ask|say) [you] [about]|what are you able to (do|answer|help [me] with)|(show|tell) me [the|some] (what|<sorts>) (you can do|you know [about]|i can (ask|say|do) [you|here])|(what|which) <sorts> (can you (talk|tell me)|do you know|are you (good|versed)) [about|in]|what are [the|some] <sorts> [that] (i|you) can (ask|say|do|answer|help with) [you]|how can you (help|assist) [me]',
  ],
  thanks: [
    '<thank> [so much|very much|a lot|much|ever so much|awfully] [again|once again|once more]|[much] (appreciated|obliged)|grateful|thankful',
    '[i|we] [<degree>] appreciate (<pronoun>|you|everything|[your|the|all your|all the|that you] [<good>|hard] <gift>|[that] you (helping|helped) [me])|(your|the) <gift> (is|was|has been) [much|greatly] appreciated',
    '(that was|thats|its|it is) [so|very] <good> of you|[so|very] (<good>|sweet|thoughtful) of you|you (rock|rule|legend|star|saved me|helped [me] [a lot]|did a <good> job)|what would i do without you|(that|it) (helps|helped) [a lot|me]|(youve|you have) (given [me]|done|been) (enough|tons of|lots of|plenty of) [<gift>]|tons of help|god bless [you]|bless you',
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
    '(go|leave|run|head (out|off)|get going|hang up|be going|be off|go (home|potty|pee)|dash|get off [the phone]|let you go|shoot through|hit the (road|hay|sack)|go to (bed|sleep|work|school|class|[the] (bathroom|toilet|loo)))',
  mad: '(crazy|mad|nuts|insane|angry|up the wall|round the bend)',
  utterance:
    '[the|that|your|this|those|my] [last|previous|same] (question|answer|sentence|statement|response|one|part|line|bit|message|options|word|words|phrase|reply)',
  yousaid:
    '[the (last|previous) thing|everything|the last one] [what|that|whatever] (you|youve|you have|ive|i) [just] (said|say|told me|asked|asked me|were saying) [before|to me]',
  which: '(what|[what|which] <sorts>)',
  sorts: '[(sorts|kinds|types|sort|kind|type) of] (things|stuff|questions|subjects|topics|tasks|commands|services)',
  thank:
    '([i] thank you|thanks|thank u|thankyou|thank ya|thx|thanx|ty|tysm|ta|cheers|thanku|think you|thing you|tank you|🙏|merci|gracias|danke)',
} as const;
