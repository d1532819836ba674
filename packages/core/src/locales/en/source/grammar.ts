/** Words that carry an answer without being one, and what turns answers round. */
export const grammar = {
  negator: [
    '(dont|do not|not|never|dont you|please never|lets not|let us not|you (shouldnt|should not|must not|mustnt|cant|cannot|better not)|not to)',
  ],
  unwilling: [
    '<iDont> (want|need|wish|wanna|like|plan|intend|require|wanted|needed|feel like) [you] [to|for]|<iDont> (wish|like) any|<iDont> (want|need|wish|like|require) a',
    '<iAm> (not|no longer) (interested in|in need of|ready to|willing to|looking to|going to|gonna|planning to|planning on|in the mood to|trying to|about to)|(id|i would) (rather|prefer) (not|not to|you didnt)|(theres|there is) no need (to|for)|no need (to|for)|you (dont|do not) (have|need) to|(ill|i will) pass on|not interested in|hold off on|(dont|do not) (want|need|wanna) [to]|me no want to|not (ready|going|willing) to',
  ],
  willing: [
    '(i|we) [do] (want|need|like|wish|require|prefer|love|plan|intend|have|choose|decided|ought|got|would (like|love|prefer|rather|appreciate it if you (would|could))|am (ready|going|willing|trying|asking you)) [you|for you] [to]|(i|we) gotta|(id|wed|i d) (like|love|prefer|rather|appreciate it if you (would|could)) [you|for you] [to]|(im|were) (ready|gonna|going|asking you|telling you|going to need you|gonna need you) [to]|i (think|guess) (i|we) (should|will|need to|want to|would like to)|i (told|order|advise|beg|urge) you to',
    '(can|could|will|would|may|might|should|shall) (you|ya|u|we|i) [get you to|have you]|(would|do) you mind|is it possible to|are you able to|go ahead and|feel free to|(you|u) (can|could|may|should|must|need to|have to|better|ought to)|youd better|do you think you could|i wish you would|let me|lemme |why (dont|do not) (we|you)|(its|it is) time to|time to|ill|i will|i (said|say|repeat) [to]|give me|get me|be able to|let me have|(can|could|may) (i|we) (have|get)|please (give|get|make) me',
  ],
  polite: [
    '<please>|if you (please|would|will|can|could|dont mind)|if (thats|that is|its|it is) (ok|okay|alright|possible)|if possible|sorry|(im|i am) sorry|apologies|my apologies|excuse me|no offense|god|thank (god|goodness)|i beg you|im begging you|you know what|at your convenience',
  ],
  filler: [
    'and|so|well|oh|ah|ohh|aww|aw|hey|hi|hello|hello there|like|you know|listen|see|gosh|wow|whoa|oh my god|omg|oh my|oh boy|basically|anyway|anyways|honestly|frankly|as i said|like i said|by the way|yo|alas|lol|haha|hahaha|hehe|ha|tho|though|after all|or|even so|no matter|innit|finally|to be honest|at the end of the day|as you said|also|just|maam yes',
  ],
  hesitation: ['uh|um|uhm|uhh|umm|ummm|er|erm|err|hm|hmm|hmmm|mmm|mm|ehm|em|uhmm|ahem|ooh'],
  vocative: ['[my|hey|dear|ok|the|my (dear|good|lovely)] <someone>|ok google|daddy omid|<names>'],
  aside: [
    'for (<thing>|<gift>)|for [all|all of] (your|you|ur|the|this|that|all the|such|providing|giving me) [<nice>|hard|quick|immense|big] [<nice>] <gift> [you (gave|have given) me]|for [being|so|the] (giving (me|us) a hand|finding (it|that|this|one)|the same|helping (me|us) out|helpful|patient|doing (that|this|it|so)|helping [me|us] [out]|confirming|asking|letting me know|answering|checking|offering [to help]|waiting|trying|coming|calling|taking care of (that|this|it)|making (that|this|it)|booking [it|that]|providing (that|it|this)|telling me|assisting [me]|serving me)',
    '<now>|[for|with|to|from|by|on] (me|us)|for (you|certain|real|once|good)|to (you|be sure) [too|as well]|with (that|it|this|you|everything)|too|as well|really|indeed|at all|in fact|of (it|that)|about (that|it|this)|on (that|it|this)|yet|back|at least|in general|so far|as of (now|right now)|on (my|our|this|your) (end|side)|from (my|our) (end|side)|in (that|this) case|that way|in the end|overall|personally|first|all together|over here|perfectly|(dont|do not) bother',
    'that you|so much|very much|a lot|alot|a bunch|a ton|a million|heaps|tons|loads|ahead|ahead too|yourself|still|in the meantime|always|lots|much|ever so much|so very much',
  ],
  day: ['today|tonight|this (evening|morning|afternoon)'],
  again: ['again|once again|once more|one more time|over again|one time more'],
  glue: [
    'the|a|an|of|in|at|on|by|my|our|your|his|her|their|some|any|as|from|into|about|up|out|via|under|between|through|onto|until|till|during|before|after|whose|very|for|to',
  ],
  subject: ['i|you|we|it|that|this|they|he|she|these|those|im|its|them|mine'],
  link: ['is|are|was|were|be|been|being|am|will|does|did|have|has|had|shall|might|must|would|should|could|can|may'],
  clause: [
    'make|change|put|give|get|tell|show|find|try|use|search|set|add|remove|only|because|cause|since|instead|how|when|where|why|if|need|want|let|id|ive|call|check',
  ],
  proceed: [
    '(continue|go on|keep going|carry on|keep talking|keep at it|keep on|keep on going|keep playing|keep reading|keep it going|resume|continue on|continuing|press on|push on|read on|play on|move on|next|next one|tell me more|more|one more|another one|another|give me more|some more|a bit more|what happened next|what happens next|what next)',
  ],
  note: [
    'noise|laughter|laugh|laughs|laughing|unk|inaudible|unintelligible|cough|coughs|coughing|breath|breathing|breathes|sigh|sighs|background noise|crosstalk|sniff|sneeze|throat|clears throat|beep|static|applause|crying|typing|click|ringing|spn|nsn|sil',
  ],
} as const;

/** Words that may stand inside any phrase. */
export const skips =
  'uh um uhm umm er erm hm hmm mm like please kindly so very really totally absolutely completely just quite pretty perfectly super definitely certainly entirely fully even actually truly extremely fairly rather also simply exactly honestly still currently much too already'.split(
    ' ',
  );
export const grammarRules = {
  please: '(please|pls|plz|pretty please|plss|pleas)',
  now: '(now|right now|now then|right away|straight away|immediately|at once|(at|for|in) (the|this) (moment|time|minute|present|time being)|this time|for the time being|at this point [in time]|at this stage|then|here|any more|anymore|already|for a (bit|while|moment|minute|second)|for (now|today|tonight|the day)|right this (second|minute)|this instant|just for now|for right now|as of now)',
  names:
    '(alex|sam|chris|jamie|jordan|taylor|casey|riley|morgan|cameron|charlie|jesse|drew|rory|spencer|harper|robin|terry|kelly|max|ben|tom|jack|john|james|david|michael|mike|daniel|dan|matt|mark|paul|peter|steve|andrew|joe|josh|ryan|kevin|brian|eric|adam|luke|oliver|harry|george|william|liam|ethan|lucas|mary|anna|emma|olivia|sarah|sara|laura|lisa|linda|susan|karen|nancy|jane|kate|katie|amy|emily|jessica|jennifer|jenny|rachel|rebecca|hannah|lily|sophie|sophia|chloe|ella|mia|lucy|alice|julia|maria|elizabeth|patricia|barbara|michelle|amanda|melissa|stephanie|nicole|priya|rahul|amit|raj|anil|sunil|ravi|omid|ali|mohammed|ahmed|fatima|aisha|avery|quinn|reese|finley|rowan|shelby)',
} as const;

/** Words that say the same of a proposal. */
export const synonyms = [
  'book booking reserve reserving reservation reservations buy buying purchase purchasing get getting order rent rental schedule make making arrange appointment appointments ticket tickets seat seats bookings visit',
  'play playing start starting watch watching listen hear see begin music movie song',
  'add save put create event calendar set',
  'transfer send pay payment transaction transfers',
];
