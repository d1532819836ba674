/** Words that carry an answer without being one, and what turns answers round. */
export const grammar = {
  negator: [
    '[i|we|you|he|she|they|it|that|this|there] (<dont>|doesnt|does not|isnt|arent|wasnt|werent|cant|can not|cannot|havent|have not|hasnt|couldnt) [be|look|sound|seem]|dont|do not|not|never [have|did|do]|dont you [dare]|lets not|let us not|you (shouldnt|should not|must not|mustnt)|not to',
  ],
  unwilling: [
    '(i|we) [no longer] <dont> (want|need|wish|wanna|like|plan|intend|require|wanted|needed|feel like) [you] [to|for|a]|(i|we) (have|see) no (need|wish|desire) (to|for)',
    '(im|i am|were|we are) (not|no longer) (interested in|in need of|ready to|willing to|looking to|going to|gonna|planning to|in the mood to|trying to|about to)|(id|i would) (rather|prefer) (not|not to|you didnt)',
    '[(theres|there is)] no need (to|for)|you (dont|do not) (have|need) to|(ill|i will) pass on|not interested in|hold off on|(dont|do not) (want|need|wanna) [to]|me no want to|not (ready|going|willing) to',
  ],
  willing: [
    '(i|we) [do] (want|need|like|wish|require|prefer|love|plan|intend|have|choose|decided|ought|got|would (like|love|prefer|rather)|am (ready to|going to|willing to)) [you|for you] [to]|(i|we) gotta|(id|wed|i d) (like|love|prefer|rather) [you|for you] [to]',
    '(im|were) (ready to|gonna|going to)|i (think|guess) (i|we) (should|will|need to|want to)|i (told|order|advise|beg) you to',
    '(can|could|will|would|may|might|should|shall) (you|ya|u|we|i) [get you to|have you|have|get]|(would|do) you mind|are you able to|go ahead and|feel free to|(you|u) (can|could|may|should|must|need to|have to|better|ought to)|do you think you could|i wish you would',
    'let me|lemme|why (dont|do not) (we|you)|(its|it is) time to|time to|ill|i will|i (said|say|repeat) [to]|give me|get me|let me have|please (give|get|make) me',
  ],
  polite: [
    'please|pls|plz|pretty please|if you (please|would|will|can|could|dont mind)|if (thats|its|it is) (ok|okay|alright|possible)|if possible|sorry|(im|i am) sorry|[my] apologies|excuse me|no offense|god|thank (god|goodness)|i beg you|you know what|kindly|(youre|you are) [very|most] welcome',
  ],
  filler: [
    'and|so|well|oh|ah|aw|hey|hi|hello|hello there|like|you know|listen|see|gosh|wow|whoa|oh my god|omg|oh my|eh|basically|anyway|anyways|any way|honestly|frankly|(as|like) (i|you) said|by the way|yo|lol|haha|hehe|ha|tho|though|after all|or|even so|no matter|take your time|no (rush|hurry)|(im|i am) afraid|unfortunately|geez|bloody hell|blimey|crikey|finally|to be honest|also|just|just so you know',
  ],
  hesitation: ['uh|um|uhm|uhh|umm|er|erm|err|hm|hmm|mmm|mm|em|ahem|ooh'],
  vocative: ['[my|hey|dear|the|my good] [dear|lovely] <someone>|ok (google|alexa|computer)|daddy omid|<names>'],
  aside: [
    'now|right now|now then|(right|straight) away|immediately|at once|as (of (now|today|yet)|yet)|(at|for|in) (the|this) (moment|time|minute|present|time being)|this time|at this point [in time]|then|here|any more|anymore|already|for a (bit|while|moment|minute|second)|for (now|today|tonight|the day)|just for now|for right now',
    '[for|with|to|from|by|on] (me|us)|for (you|certain|real|once|good)|to you|with (<pronoun>|you|everything)|too|as well|really|at all|in fact|of <pronoun>|about <pronoun>|on <pronoun>|yet|back|at least|so far|(on|from) (my|our|this|your) (end|side)|in (that|this) case|that way|overall|personally|first|over here|perfectly|(dont|do not) bother',
    'so much|very much|a lot|alot|a bunch|a ton|a million|heaps|tons|loads|ahead|yourself|still|in the meantime|always|lots|much|love (you|ya)|(all|both) of (it|them|that|us)|both',
    '<reason>',
    'for [all|all of] [your|you|ur|the|this|that|such|providing|giving me] [<good>|hard|quick|immense|big|great] [<good>] <gift> [you (gave|have given) me]|for (<pronoun>|everything|all|all (that|this)|asking|the same|confirming|letting me know|answering|checking|offering|trying|coming|calling|telling me|being (so|very) (helpful|kind|patient)|being helpful)|for (helping|assisting|listening|explaining|understanding|waiting) [me|us] [out]|for (doing|finding|making|booking|providing|taking care of|arranging|sorting) <pronoun>|for (all|everything|what) (you|youve) (did|do|done)|for giving me a hand',
  ],
  day: ['today|tonight|this (evening|morning|afternoon)'],
  again: ['again|once (again|more)|one more time|over again|one time more|one more again|one more time again|gain'],
  glue: [
    'the|a|an|of|in|at|on|by|my|our|your|his|her|their|some|any|as|from|into|about|up|out|via|under|between|through|onto|until|till|during|before|after|whose|very|for|to',
  ],
  subject: ['i|you|we|it|that|this|they|he|she|these|those|im|its|them|mine'],
  link: ['is|are|was|were|be|been|being|am|will|does|did|have|has|had|shall|might|must|would|should|could|can|may'],
  clause: [
    'make|change|put|give|get|tell|show|find|try|use|search|set|add|remove|only|because|cause|since|instead|how|when|where|why|if|need|want|let|id|ive|call|check',
  ],
  proceed: [
    'continue|go on|lets (continue|go on|keep going|carry on)|keep (going|talking|at it|on|playing|reading|it going)|keep on going|carry on|resume|press on|read on|move on|next|next one|tell me more|more|one more [thing|question|one]|(another|one other) [thing|question|one]|give me more|some more|crack on|what (happened|happens) next|what next',
  ],
  halt: ['no more [of <pronoun>]|i quit'],
  // Like answers, and news.
  content: [
    '(its|it is|thats) (just|only) (me|us|him|her)|this is [<degree>] wrong|(doesnt|dont|isnt|wouldnt) (everyone|everybody|anyone)|i <dont> (want|wanna) to talk to you|(do|did|are) you|(it|this|that) (wont|doesnt|cant|isnt|will not|does not|keeps) (turn|turning|switch|start|starting|stop|stopping|open|opening|close|closing|load|loading|connect|connecting|respond|responding|let me)',
  ],
  note: [
    'noise|laughter|laugh|laughs|laughing|unk|inaudible|unintelligible|cough|coughs|breath|breathing|sigh|sighs|background noise|crosstalk|sniff|sneeze|throat|beep|static|applause|typing|click|ringing|spn|nsn|sil',
  ],
} as const;

/** Words that may stand inside any phrase. */
export const skips =
  'uh um uhm umm er erm hm hmm mm like please kindly so very really totally absolutely completely just quite pretty perfectly super definitely certainly entirely fully even actually truly extremely fairly rather also simply exactly honestly still currently much too'.split(
    ' ',
  );

export const grammarRules = {
  // Why somebody says yes or no; means nothing alone.
  reason: [
    '(im|i am|were|we are) [<degree>|getting|a bit|a little|feeling|still|not] (tired|sleepy|exhausted|knackered|busy|scared|full|hungry|thirsty|sick|ill|broke|cold|hot|freezing|starving|driving|cooking|eating|working|in (a (hurry|rush|meeting)|bed)|running late)',
    '(i|we) (have|need|got|want|gotta) [to] (work|sleep|eat|cook|rest|study)|(its|it is) [<degree>|getting] (late|bedtime|past my bedtime|cold|dark)|my (battery|phone) is (dying|low|dead|about to die)|(i|we) have (a|another) (meeting|call|class|lesson|appointment)',
    '(i|we|ive|weve) already (have|got|did|done|have got|had|bought|booked|ordered|paid|tried|seen|heard) (it|one|that|them|this|some)|(i|we|ive|weve) [have|got|have got] (one|some|it|that|them) already|ive got (one|some|mine)|(i|we|ive|weve) [just|already] (found|figured|sorted|worked) (it|that|one) [out]',
    '[its|it is|it was|thats|that is|that was|theyre|they are] [way|far|a (bit|little)] too (late|early|expensive|pricey|dear|far|long|hard|much|soon|hot|cold|small|big|slow|fast|loud|scary|difficult|short) [for (me|us)]',
  ],
  names:
    '(alex|sam|chris|jamie|jordan|taylor|casey|riley|morgan|cameron|charlie|jesse|drew|rory|spencer|harper|robin|terry|kelly|max|ben|tom|jack|john|james|david|michael|mike|daniel|dan|matt|mark|paul|peter|steve|andrew|joe|josh|ryan|kevin|brian|eric|adam|luke|harry|george|william|liam|mary|anna|emma|sarah|laura|lisa|linda|susan|karen|nancy|jane|kate|amy|emily|jessica|jenny|rachel|hannah|lily|sophie|mia|lucy|alice|julia|maria|elizabeth|priya|rahul|amit|raj|anil|ravi|omid|ali|ahmed|fatima|aisha)',
} as const;

/** Words that say the same of a proposal. */
export const synonyms = [
  'book booking reserve reserving reservation reservations buy buying purchase purchasing get getting order rent rental schedule make making arrange appointment appointments ticket tickets seat seats bookings visit',
  'play playing start starting watch watching listen hear see begin music movie song',
  'add save put create event calendar set',
  'transfer send pay payment transaction transfers',
];
