/** Yes, no and what lies between. A judgement ("right", "fine", "wrong") is one word list; the frames of `frames.ts` make clauses of it. */
export const answers = {
  yes: [
    'yes|yeah|yep|yup|yea|ya|yah|yeh|yessir|yeth|yus|yas|yeap|yupp|ye|yaa|aye|yeppers|yay|y|yes (peas|pwease|pease)',
    'uh huh|uhhuh|mm hmm|(um|umm) hmm|mhm|mhmm|mmhm|mmhmm|mm hm|um hum|umhum|uh hum|aha|ah ha',
    '(hell|heck) (yes|yeah)|sure|surely|sure (thing|is|do|did|enough)|for sure|of course|course',
    'certainly|definitely|absolutely|totally|naturally|obviously|undoubtedly|most (certainly|definitely)|by all means|bang on|too right|dead right|final answer|speaking|yeah nah yeah',
    'no (doubt|question)|without [a] (doubt|question)|affirmative|ten four|10 4|roger|roger that|copy that|gladly|with pleasure|happily|willingly',
    'you (bet|betcha|know it)|why not|[i] dont see why not|[i] dont mind if i do|righto|right oh|righty oh|right you are',
    'okey dokey|okie dokie|okie doke|very well|oh go on|go on then|bingo|right on|(damn|darn) (right|straight)|got that right|can confirm|[i am|im] afraid so',
    '(exactly|precisely|[<degree>] correct|accurate|exact|true|factual|confirmed|agreed|positive|spot on|indeed)|very true|true that',
    'a yes|(my|the) answer is [a] yes|[i|id|i would|i said|i meant] say yes|i (said|meant) yes|yes from me|a deal|deal|done deal|[yes|yeah|yep] please and thank you|thumbs up|👍|✅|👌',
    'nah yeah|facts|i (agree|concur|approve|accept|confirm) [with|to] [<pronoun>|you|everything]|agree|accept|i can confirm|confirm|[i] strongly agree|[i] (cant|can not|cannot) wait',
  ],
  ok: [
    'ok|okay|okey|o k|oki|okee|okie|kk|k|okk|alright|all right|aight|alrite|alrighty|all righty|will do',
    '[<rightly>] (fine|acceptable|reasonable|suitable|fair)|fair enough|good enough|not bad|so be it',
    'i (see|understand)|gotcha|[i|ive|we|weve] got it|understood|noted|[that] makes sense|suits me|works for me|good to go|(ok|okay|fine|good) (by|with|for) me',
  ],
  right: [
    '[<rightly>] right|[<rightly>] (what|where|how|when) <wanted>|[<degree>] the [exact|right|same] (one|thing|case|deal|plan|spirit) [<wanted>]|in order|decided|settled|exactly it|it exactly|mine|(my|the (right|correct)) [full|first|last|phone|account|home|email|current] (name|number|address|account|email|birthday|date of birth|zip code|order)',
  ],
  ellipsis: [
    '(it|that|they|he|she) (does|did|will|would|has|can|should|do)|(he|she) (is|was)|there (is|are|was|were)|(i|we) (do|would|did|could|can)|(i|it) sure (do|is|does|would|did|am|can)|you (did|do|will)',
  ],
  agree: [
    '(this|that|it) is (he|she|him|her|me)|(thats|its) (me|him|her)|(i|we) (did|do|tried|checked) <pronoun>|i should (think|hope|say|imagine) so|[im|i am|were|we are] [all|always] ready [to go|when you are|for (<pronoun>|more)|as (ill|i will) ever be]|[i] (love|loved) <pronoun>|(i|we) (want|need|like|would like|would love|would appreciate|would want|d like|d love) (<pronoun>|that one|this one|the sound of that|that idea|the idea)|(id|wed) (like|love|appreciate) <pronoun>|(that would|thatd) be (me|him|her)|(i|we) [do] have (<pronoun>|one|some)|(im|i am|were|we are) [still] here|i can (hear you|hold)|i wanna [(hear|see|know|try) [<pronoun>|more|what happens|the rest]]|(id|i would) be (happy|glad) to|happy to',
    '(ok|okay|fine|good|happy|cool|comfortable|down) with (<pronoun>|that one|this one)|(up|all|down) for <pronoun>',
    '(ill|i will|i can|i could) (take|have|do) (<pronoun>|that one|this one|one)|count me in|you (said it|can say that again|read my mind|sure (do|did|are))',
    '[the|a] (right|correct|exact) (answer|response) [to (that|my (question|command))]|right (again|indeed)|i (think|believe) [<pronoun>] [so] (true|right|correct)',
    '(that|this|it|which) [all] (works|suits me|checks out) [out] [well|great|fine|perfectly]|(that|this|it|which|thatll|itll) (will|would|should|could|can) (do|work|suit) [out] [well|great|fine|perfectly|nicely]|(thatll|itll|thisll) (do|work) [nicely]',
    '(works|working) [out] (great|fine|well|perfectly|good)|like a [good|great] (plan|idea)|like fun|about right',
    'go [right] ahead [with (<pronoun>|the (booking|reservation|order|payment|purchase|transfer))]|go (for|with) (it|that one|this one)|[to] proceed [with (<pronoun>|the (booking|reservation|order|payment|purchase|transfer))]',
    'do (so|<pronoun>)|(please|kindly) do|lets (do|go with|go for|hear|try|see|have) (<pronoun>|that one|this one)|lets|let us|lets go|make it (so|happen)|(hit|try) me|fire away|shoot|lay it on me|bring it on|lock [<pronoun>] in|yes do',
    'if you (like|want|wish|must|insist|say so)|as you (wish|like|want)|whatever you say|consider it (done|settled)|go with <pronoun>',
  ],
  fine: [
    'no (problem|problems|worries|probs|issue|issues|drama|dramas|trouble|biggie|objection|objections|sweat|bother) [with (that|it)]|not a (worry|bother|problem)|dont worry|no harm|no big deal',
    'all (good|fine|ok|okay|well|cool|clear)|crystal clear|(she will|shell) be right|is (ok|okay|fine|good|correct|right)',
  ],
  praise: [
    '[<rightly>|how] <good>|[a|the|what a] [<degree>] <good> (idea|one|choice|plan|job|stuff|call|thinking|work|answer|response|news|suggestion|story|joke|game|song)|well done|good on (you|ya)',
    'bravo|hooray|hurray|yippee|woohoo|beauty|bonzer|ripper|perfecto|i like (your|the) suggestion',
    '(you|youve|you have) (got|get|gotten|did|have|done|understood|understand|heard|guessed|nailed) (<pronoun>|me|everything|it all|all of it|[my|the] (command|commands|instruction|instructions|order|question|request|answer)) [<degree>] [right|correct|correctly|perfectly|exactly|spot on|down]|(you|youve) (got|did|understood|heard|guessed) (right|correctly|perfectly|well|me)',
  ],
  act: [
    '<doing> (<pronoun>|that one|this one|the same|so|everything) [up|on|in]|<doing> now|lets (start|begin|get (going|started|to it|on with it)|roll|rock)|confirm (<pronoun>|everything|the same|all)|show me [<pronoun>|more|another]|(connect|transfer|sign) me [up]|put me through',
  ],
  no: [
    'no|nope|nup|nah|naw|na|nay|nah yeah nah|noo|nop|nuh uh|nuhuh|uh uh|uhuh|unh unh|mm mm|nuh|nein|negative|negatory|nada|nor|no (sir|siree|way)|(hell|heck|god) no|yeah nah',
    'a [hard|firm|big|definite] (no|negative|negatory)|(my|the) answer is no|[i|id|i would|i said|i meant] say no|i (said|meant) no|no from me|(big|hard) no|thumbs down|👎|❌|🙅',
    '(no|nope|nah) [thanks|thank you] (thatll|that will) do|(no|nope|nah) (thanks|thank you|thankyou|thank u|thx|ta|cheers|tanks|thanks you|thank)|(thanks|thank you) [so much|for offering] but no [thanks|thank you]',
  ],
  refuse: [
    'not (now|right now|just now|yet|just yet|today|tonight|really|at all|exactly|quite|particularly|especially|necessarily|likely|this time|this one|that one|that|it|so much|anymore|any more|happening|interested|necessary|needed|required|possible|a chance|ever|ready|ready yet|right away|in the mood|my thing|keen)|unlikely|hardly',
    'not for (now|today|me|us|the moment|the time being)|(not|no) (at|in) (this|the|that) (moment|time|minute|point|second)|not at present|[not|none|nothing] [else] that i (know|can think) of|nothing like that|not on your life|not in the (slightest|least)|not a bit',
    '(of course|absolutely|definitely|certainly|obviously|surely|clearly|probably|maybe|perhaps|possibly|hopefully|most likely|unfortunately|i (guess|think|suppose|hope|believe)) not',
    'by no means|no (chance|need)|fat chance|nothing of the sort|i beg to differ|out of the question|(theres|there is) no need|unnecessary|a pass|(that|it) (wont|will not) be (necessary|needed)|wont be necessary',
    'neither|none|none of (<pronoun>|the above)|none for me|[absolutely] nothing',
    '(i|we) <dont> (think|believe) so|i <dont> feel like it|(i|we) <dont> (want|need|like|require|wish|fancy|enjoy|care for) (<pronoun>|one|(that|this) one|any of <pronoun>)|(i|we) (hate|dislike|cant stand) (it|that|them|those|(that|this) one)|(i|we) <dont> have time [for <pronoun>]|(i|we) <dont> (want|wish|need|plan|intend|have) [to|you to] do (so|<pronoun>)|<dont> (want|need) <pronoun>|<dont> think so',
    'i (cant make (it|that)|have to pass|refuse|decline|doubt <pronoun>)',
    '(ill|i will) (skip|wait|think about it|decide later|let you know|hold off|[have to] check [first]) [on <pronoun>]|i need (some|more|a) (time|break)|it can wait',
    'me no (wanna|want)|no (wanna|want|can do|like)|hard pass|[i|ill|i will] pass|(spare|not) me|not my (cup of tea|thing)|not a [big|huge|great] fan|cant say [that] i (do|have|did|am|was)|please (no|dont|do not) [do <pronoun>]|(dont|do not) do <pronoun>|(i told you|i already said) (no|nope)|rather not|better not|best not|hold off [on that]|afraid not|(gonna|going to) pass',
    '[i was|im] just (looking|checking|asking|curious|browsing)|not (available|convinced|sure i want (to|that))|(i|we|ive|weve) [have|got|have got] ((plenty|heaps|loads) [already]|(quite|more than) enough|enough already)',
    '(that|it|this) (wont|will not|wouldnt|would not|cant|cannot) (work|do|suit|happen)|i <dont> (believe|think) [<pronoun>] [is] (right|true|correct|it)',
    'you (got|have|heard) (<pronoun>|me) wrong|you (misunderstood|misheard) [me]|[i] disagree|[i] (dont|do not) agree [with <pronoun>]',
  ],
  wrong: ['[<degree>] (wrong|incorrect|false|mistaken|untrue|inaccurate|in correct) [way (around|round)]|a (lie|mistake)'],
  decline: ['i (have|got) my own|ive got my own'],
  waive: [
    '(ill|i will) (leave it|(do|handle) <pronoun> myself)|leave it|i can (do <pronoun> myself|handle it|manage)|(dont|do not) worry about <pronoun>',
  ],
  later: [
    '[maybe|perhaps|possibly|probably|may be|at|will be|how about|in|it] <later>|at a later time|in the future|maybe (in the future|tomorrow)|(leave|save|skip) <pronoun> for (now|<later>)|[ill|i will|i can|we can|lets] do <pronoun> <later>|in a [little] (bit|while|minute|few minutes)|some time later',
  ],
  maybe: [
    'maybe|perhaps|possibly|yeah right|maybe (so|maybe not|it (is|does|will))|could be|might be|may be|(it|that) (might|may|could) be [true]|(it|that) (might have|mightve)|[i|we] (might|may|could) do|either|either (one|way)|(on|in) (the fence|two minds)|(could|can) go either way|[we] (will|shall|ll) see|well see|how should i know|not fussed|[still] deciding|meh|whatever you (want|like|think|prefer)|[its|thats] up to you|your (choice|call)|you (choose|decide|pick)|[i] (wouldnt|would not) [really] know',
    '[i|we] (dont|do not) [even] know [the answer|what to (say|do|choose)|what i want|which [one]|how to answer [that]|if i (do|want to|should)|for sure|yet|about <pronoun>]|dunno|i dunno|idk|who knows|god knows|beats me|search me|your guess is as good as mine',
    '[its] (hard|difficult|tough|too early) to (say|tell)|[i|we|ive] [have|havent|got] [absolutely|not] (no|the|a) [faintest|slightest|foggiest] (idea|clue|foggiest|faintest) [what to (do|say|choose)|which [one]|about <pronoun>]|[i] (dont|do not) have (any|a|an|the) (idea|clue|preference|answer|opinion)|no (preference|opinion)',
    'not (sure|certain|positive|decided) [about <pronoun>|yet|either way|of <pronoun>|what to (say|do)]|unsure [of <pronoun>]|undecided|uncertain|torn',
    '(it|that) [all] depends [on <pronoun>]|depends|[i] (cant|can not|cannot|couldnt) (say|tell|decide|choose|answer that|make up my mind) [for (sure|certain)]|i (havent|have not) (decided|made up my mind)',
    'let me think [about <pronoun>]|(i (need|have|want)|(can|could|may) i) [to] think [about <pronoun>|<pronoun> over]|yes and no|so so|kind of|sort of|kinda|sorta|more or less|[a] (little|little bit)|a bit|somewhat|sometimes|fifty fifty|hit and miss|50 50|thinking [about it]|complicated|possible|mixed feelings|(who|whos) to say|remains to be seen',
  ],
  probably: ['probably|[most|more than] likely|presumably|[i] (think|guess|suppose|believe|hope|imagine|reckon) so|i reckon|should be'],
  hedge: ['i (guess|suppose|think|believe|feel)|(i would|id) say|as far as i (know|can tell)|in my opinion|pretty sure|(let me|lets) see'],
  repair: [
    'wait|[wait|hang on|hold on|just] (a|one) (second|minute|moment|sec|mo|tick)|hang on|hold (on|up)|actually|on second (thoughts|thought)|correction|[sorry] i (mean|meant)|or rather|but',
  ],
  yesMisheard: ['yeast|yez|yest|yesh|jess|shore|yap|yip|(guess|yet) please'],
  noMisheard: ['know|knows|nose|noah|gnaw|now way|(know|now) thank you|note|no think you'],
  byeMisheard: ['buy|bi'],
} as const;

export const answerRules = {
  rightly:
    '(so|very|really|totally|absolutely|completely|just|quite|pretty|perfectly|definitely|certainly|entirely|exactly|even|much|super|extremely|most)',
  doing:
    '(book|reserve|buy|purchase|play|send|set|add|order|schedule|rent|start|begin|try|take|use|open|save|arrange|submit|complete|process|place|pay|share|transfer|choose|select|turn on|switch on|activate|enable)',
} as const;
