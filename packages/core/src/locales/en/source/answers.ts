/** Yes, no and what lies between. */
export const answers = {
  yes: [
    'yes|yeah|yep|yup|yea|ya|yah|yeh|yess|yessir|yeth|yus|yas|yass|yeap|yupp|ye|yaa|aye|yeppers|yay|y|hell (yes|yeah)|heck (yes|yeah)|sure|surely|sure (thing|is|do|did|enough)|for sure|of course|course|certainly|definitely|absolutely|totally|naturally|obviously|undoubtedly|no doubt|without [a] doubt|by all means|affirmative|affirmitive|ten four|10 4|roger|roger that|copy that|gladly|with pleasure|my pleasure|happily|willingly',
    'uh huh|uhhuh|mm hmm|mhm|mmhm|mmhmm|mm hm|mhmm|um hum|umhum|uhhum|uh hum|hm hm|aha|ah ha',
    'you (bet|betcha|know it)|betcha|why not|why the hell not|[i] dont see why not|[i] dont mind if i do|too right|righto|right oh|rightyo|righty oh|right you are|most (certainly|definitely)|without question|one hundred percent|100 percent|damn right|darn right|damn straight|got that right|amen|positively|positive|i am afraid so|im afraid so|can confirm|no question|okey dokey|okie dokie|okie doke|alrighty|very well|oh go on|go on then',
    'exactly|precisely|right on|bingo|(<its>|<itWill>) a yes|a yes|(my|the) answer [to that] is yes|(id|i would|i) say yes|i (said|meant) yes|say yes|yes from me|thumbs up|👍|✅|👌|deal|done deal|<its> a deal|you (have|got) a deal',
    'nah yeah|true|true that|facts|agreed|agree|i (agree|concur) [(with|to) (that|this|it|you|everything)]|strongly agree|accept|accepted|i accept [that|it|this]|granted|approved|i approve|confirmed|confirm|i [can] confirm [it|that|this]|verified|[i] (cant|can not|cannot) wait [to do that]|i agree with the truth of <youSaid>',
  ],
  ok: [
    'ok|okay|okey|o k|oki|okee|okie|kk|k|oaky|okk|alright|all right|aight|alrite|right|fine|fair enough|i see|gotcha|got it|i got it|understood|noted|[that] makes sense|good enough|suits me|not bad|so be it|(ok|okay|fine|good) (by|with|for) me|good to go|works for me|i understand',
  ],
  ellipsis: [
    '(it|that|they|he|she) (is|was|does|did|will|would|has|can|should|are|do|sure is)|i (do|am|would|did|could|was)|we (do|are|would|did)',
  ],
  agree: [
    'it is so|it checks out|that checks out',
    'i would be (happy|glad|delighted) to|(i|we) [do] (want|need|like|love|would like|would love|would appreciate|would want) (it|that|this|them|that one|this one|the sound of that|that idea|the idea)|id (like|love|appreciate) (that|it)|id be (happy|glad|delighted) to|i wanna|wed (like|love) (that|it)|i like that sounds',
    '<iAm> (<fine>|good|happy|cool|down|pleased|comfortable) with (that|it|this|them|that one|this one)|<iAm> (sure|certain|positive|interested|in|game|down|up for (it|that)|all for (it|that)|on board)|(ill|i will) (take|have|do) (it|that|this|them|that one|this one)|i (can|could) do (that|it)|count me in',
    'you (said it|read my mind|sure (do|did|are)|are right|are correct)|(youre|you are) (right|correct|spot on|not wrong|on the money) [about (that|it)]',
    'is (<fine>|<right>|good)|<its> [all] <right>|<its> [all] (what|where) <wanted>|<its> [all] the (one|thing|exact thing|deal|right one|case|idea|plan|spirit|ticket) [<wanted>]|<its> [all] (decided|settled|understood|exactly it|it exactly|a fact|in order)|<its> not wrong|i (believe|think) (that|it|so its) (true|right|correct)',
    'all (correct|confirmed)|everything (right|correct)|correct|accurate|exact|spot on|quite so|right (answer|again|indeed|response)|exactly (what <wanted>|so|it)|(answer|command|it) (is|was) confirmed|the answer [to that] is affirmative',
    '<itWill> [<good>|<fine>|<right>|well|nicely|perfectly|the trick|affirmative]|<itDoes> (<good>|<fine>|<right>|like a [good|great] (plan|idea)|like fun|well|nicely|perfectly|about right)|(that|this|it|which) [all] (works|suits me) [out]',
    '(go|go right) ahead|go for it|proceed|proceed [further] with [the|my|this|that|it] [booking|request|reservation|purchase|process|transaction|booking process]|proceed further|to proceed|knock yourself out|be my guest',
    'do (so|it|that|this)|please do|do please|kindly do|lets (do|go with|go for) (it|that|this)|lets go|make it (so|happen)|hit me|fire away|if you (like|want|wish|must|insist|say so)|as you (wish|like|want)|lets|let us|yes do|that is the one|whatever you say|consider it (done|settled)|go with (it|that|this)',
  ],
  fine: [
    '<its> [all] (<fine>|good)',
    'no (problem|problems|worries|probs|issue|issues|drama|dramas|trouble|biggie|objection|objections|sweat|bother) [with (that|it|me)]|not a (worry|bother|problem)|dont worry [about it]|no harm|no big deal|all (good|fine|ok|okay|well|cool|clear)|crystal clear|she will be right|shell be right|very good|<its> ok for me',
  ],
  praise: [
    '<good>|how <good>|good (idea|job|stuff|choice|call|thinking|work)|(great|excellent|wonderful|nice|fantastic|perfect|awesome|brilliant|amazing|exact) (idea|job|choice|stuff|one|work|response|answer|plan|news) [to command]|well done|good on (you|ya)|i like (your|the) suggestion|bravo|hooray|hurray|yippee|woohoo|woo hoo|beauty|bonzer|ripper|just (what i (need|needed|want|wanted)|the thing)|perfecto',
    '<youGot> (it|that|everything|all|it all|that all|all that|them|<business>|me|that one|your understanding|command|answer|the command) [all] (right|correct|correctly|correcly|perfectly|exactly|spot on|down)|<youGot> (it|that|me|right|correctly|perfectly|everything|well)|<youGot> (it|that) exactly|you (nailed it|did well)|youve nailed it|get that (right|correctly|correcly)|you understood',
    '<its> [a] (<better>|great idea|good idea|good one|great one|good choice|great choice|good plan)',
  ],
  act: [
    '(<doing>|doing) (it|that|this|them|that one|this one|those|these|the same|so|everything) [up|on|in]|confirm (it|that|this|me|them|everything|the same|for me|all)|(book|reserve|buy|purchase|begin|order|transfer|schedule|rent|submit|pay) now',
  ],
  no: [
    'no|nope|nah|naw|na|nay|noo|nooo|nop|nuh uh|nuhuh|uh uh|uhuh|unh unh|mm mm|nuh|nein|negative|negatory|no sir|no way [jose]|no siree|nada|nor|hell no|heck no|god no',
    '(<its>|<itWill>) a [hard|firm|big|definite] (no|negative|negatory)|a no|(my|the) answer is no|(id|i would|i) say no|i (said|meant) no|say no|no from me|big no|hard no|thumbs down|👎|❌|🙅|yeah nah',
    '(no|nope|nah) (thanks|thank you|thankyou|thank u|thx|ta|cheers|tanks|thanks you|thank)|(thanks|thank you) [so much|for offering] but no [thanks|thank you]',
  ],
  refuse: [
    'not (now|right now|just now|yet|just yet|quite yet|today|tonight|really|at all|exactly|quite|particularly|especially|entirely|this time|for (now|today|me|us|the moment|the time being)|this one|that one|that|it|so much|anymore|any more|happening|interested|necessary|needed|required|possible|a chance|ever|ready|ready yet|right away|immediately|in the mood|my thing|that i (know|can think) of) |not <moment>|no <moment>|now now',
    '(of course|absolutely|definitely|certainly|obviously|surely|clearly|probably|maybe|perhaps|possibly|hopefully|most likely|i (guess|think|suppose|hope|believe)) not|by no means|no chance|fat chance|not on your life|not in the (slightest|least)|not a bit|nothing of the sort|i beg to differ|out of the question|no need|(theres|there is) no need|(<its>|<itWill>) (not necessary|not needed|unnecessary|a pass|gonna be a pass)|unnecessary|(that|it) wont be (necessary|needed)|(that|it) will not be necessary|wont be necessary|neither|none|none of (those|these|them|the above)|nothing|nothing absolutely nothing|absolutely nothing|none for me',
    '<iDont>|i (cant|can not|cannot|havent|have not|am not|wasnt|think not|have to pass|am afraid not|refuse|decline|pass|will pass|doubt (it|that))|<iDont> (think|believe) so|<iDont> feel like it|<iDont> (want|need|like|require|wish) (it|that|this|them|one|those|these|any of (that|those|them|it))|<iDont> (want|wish|need|plan|intend|have) [to|you to] do (that|it|this|so)|(dont|do not) (want|need) (it|that)|(dont|do not) think so',
    '(ill|i will) (pass|skip|wait|think about it|decide later|do (it|that) myself|let you know|[have to] check [first]|handle it|hold off) [on (that|this|it)]|<iAm> (not interested|not ready [yet]|not in the mood|not into (it|that)|not keen|afraid not|not available|busy|not convinced|not sure i want (to|that)|gonna pass|going to pass|not gonna do (it|that))|let me think about it|i need to think [about it]|i have to think about it|i need (some|more) time|it can (wait|be later)|well see|we will see|me no (wanna|want)|no (wanna|want|can do|like)|hard pass|i think (ill|i will) (pass|wait)',
    '(you|he|she|they|it) (doesnt|didnt|isnt|arent|wont|wasnt|does not|did not|is not|dont|do not)|(dont|do not) do (it|that|this)|please no|dont you dare|please (dont|do not)',
    'rather not|better not|best not|hold off|hold off on that|i just (need|needed|wanted) [some|the|to get|to know|to see|to check|to find] [more] (info|information|details|ideas|options|place|prices)|i was just (looking|checking|asking|curious|wondering|browsing|getting the (information|info|details))|just (curious|looking|checking|browsing|asking)',
    '<its> (not <right>|not what <wanted>|not (it|<fine>|good|the (case|one)|for me|good enough|possible)|in correct|<wrong>)|(youre|you are|what you [just] said is|i (think|believe) (that|it)) <wrong>|<wrong> [for sure]|not (<right>|<fine>|good)|(that|it|this) (isnt|wasnt|doesnt|does not|wont|will not|wouldnt|would not|cant be|can not be|cannot be) [right|correct|true|it|what <wanted>|look right|sound right|be good|happen]|(that|it|this) (wont|will not|wouldnt|would not) (work|do|suit)|you <youMis> (it|that|me) wrong|you misunderstood [me]|i (dont|do not) (believe|think) (<its>|that|it) [is] (right|true|correct|it|possible)|i disagree|(dont|do not) agree|i (dont|do not) agree [with that]|disagree|disagreed|denied|declined|rejected',
  ],
  decline: [
    '<iAm> (good|fine|ok|okay|alright|all right|great|cool) [as (i am|is)]|i have my own|ive got my own|i can (do (it|that) myself|handle it|manage)',
  ],
  later: [
    '(maybe|perhaps|possibly|probably|may be|at) (later|another time|some other time|next time|another day|tomorrow|in the future|some other day|later on|a [bit|little] later|a later time)|later|later on|will be later|how about later|[at] (some|an) (other|another) time|some other day|another (time|day)|next time|[a] (bit|little) later|(leave|save|skip) (it|that|this) for (now|later|another time|another day)|do (it|that|this) (later|another time|some other time|another day)|some time later|in a (bit|little bit|little while|while)',
  ],
  maybe: [
    'maybe|perhaps|possibly|yeah right|maybe so|maybe maybe not|could be|might be|may be|(it|that) (could|might|may) be either|both could be|maybe it (is|does|will)|maybe either|might be true might be false|it could go either way|either|either one|either way|<iAm> on the fence',
    '[i|we|you] (dont|do not|wouldnt|would not|dont even) know|[i|we] (dont|do not) know (yet|the (answer|anwser)|about that|for sure|either|what to (say|do|choose)|what i want|which|which one|how to answer [that|to that]|if i (do|want to|should))|dunno|i dunno|idk|who knows|god knows|beats me|no (clue|idea)|not a clue|search me|your guess is as good as mine|[its] (hard|difficult|tough) to (say|tell)',
    '[i|we] have [absolutely] (no|the|not the|havent) [earthly|faintest|slightest|foggiest] (idea|clue|foggiest|faintest) [<forWhat>|which|about (that|it)]|i (havent|have not) [got] (a|the) [foggiest|faintest|slightest] (clue|idea|foggiest|faintest)|[i] (dont|do not) have (any idea|any clue|a clue|a preference|an answer|that information|an opinion|the answer)|ive no idea',
    '<iAm> (not (sure|certain|decided)|unsure|undecided|uncertain|torn|unaware of that) [yet|about (that|it|this)|either way|of (that|it|the [proper|right|correct] answer)|on how to answer|what to (say|do|choose)|if i (do|want to|should)]|not (sure|certain|decided) [yet|about (that|it)|either]|unsure|undecided|uncertain',
    '(it|that) [all] depends [on (it|that|the day)]|depends|i (cant|can not|cannot|couldnt) (say|tell|decide|choose|answer (that|yes or no)|give you an answer [to that]|make up my mind|be sure) [for (sure|certain)] [either way]|i (havent|have not) (decided|made up my mind|thought about it) [yet]|let me (think|see)|yes and no|so so|kind of|sort of|kinda|sorta|more or less|a (little|bit|little bit)|somewhat|sometimes|fifty fifty|50 50|[i] wouldnt know|that answers above my pay (grade|scale)|<iAm> thinking [about it]|its complicated|(its|it is) possible|anythings possible|anything is possible|mixed feelings|[its] (too early|too soon) to (say|tell)|[thats] a (tough|hard) one|i couldnt tell you|(who|whos) to say|remains to be seen',
  ],
  probably: [
    'probably|[most|more than] likely|presumably|i (think|guess|suppose|believe|hope|imagine|reckon) so|(think|guess|suppose|hope|believe) so|i reckon|i should think so|i would think so|should be',
  ],
  hedge: ['i (guess|suppose|think|believe|feel)|(i would|id) say|as far as i (know|can tell|remember)|in my opinion|pretty sure'],
  repair: [
    'wait|wait a (second|minute|moment)|hang on|hold on|actually|on second (thoughts|thought)|correction|i mean|or rather|but|i meant|sorry i (mean|meant)|hang on a (second|minute)',
  ],
  yesMisheard: ['yeast|yez|yest|yesh|jess|shore'],
  noMisheard: ['know|knows|nose|noah|gnaw|now way'],
  byeMisheard: ['buy|bi'],
} as const;

export const answerRules = {
  better:
    '(great|perfect|excellent|wonderful|awesome|fantastic|lovely|brilliant|nice|cool|amazing|super|terrific|splendid|superb|ideal|sweet|beautiful|delightful|better|interesting|fun|incredible)',
  wrong:
    '(wrong|incorrect|false|mistaken|untrue|inaccurate|erroneous|invalid|a mistake|a lie|a [completely] false statement|undesirable|a wrong answer)',
  moment: '(at|in) (this|the|that) (moment|time|minute|point|present|second)|at present',
  youMis: '(got|have|heard)',
  doing:
    '(book|reserve|buy|purchase|play|send|set|add|order|schedule|rent|start|try|take|use|open|save|arrange|submit|complete|process|finalize|finalise|place|pay|share|transfer|choose|select|turn on|switch on|activate|enable)',
  business: '(my|the|your) (instructions|instruction|command|commands|answer|request|question|understanding|order|response)',
  forWhat: '(for|about|of|on) (what|which|that|it) [to (do|say|choose|select|pick|answer)|one]|what to (do|say|choose)|which one',
} as const;
