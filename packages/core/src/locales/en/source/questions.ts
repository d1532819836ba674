/** What an assistant's question gives away. */
export const questions = {
  asksMore: [
    '(anything|something|some thing|any thing|what|nothing|how|any|anyone|someone|some) (else|more|further) [to|do|i|can|you|that]',
    '(any|some) (other|more|further|additional) (help|assistance|question|questions|request|requests|thing|things|info|information|query|queries|concern|concerns|need|needs|way)|(more|further|additional|other) (help|assistance|requests|questions|information)|furthermore|anymore (help|assistance)|anymore',
    '(help|assist|helped|aid) [you] [with|in|on|you] (anything|something|any|in any|some)|[how|what] (can|could|may|might|shall|do|should) i (help|assist|do|be of) [you] [for you|with]|help you (today|now|more|further|with today)|be of (help|assistance|any)|(anything|something) [that] (i|we|you) (can|could|may|might|would|need|want) [help|do|assist|me|like]|do (anything|something) [for you]|(need|want) (anything|something|any help|my help|any assistance|me to do|help with anything)|what (do|would) you (want|like|need) (me|from me|to do)|other (any )?(help|service|way|thing)',
  ],
  asksCorrect: [
    '(is|are|was|were|does|do) (that|this|it|these|those|everything|all|all of (this|that)|the (information|details|info)|i|we|you|the following) [all|sound|look|seem|have (it|that|this|the details)|agree] (right|correct|ok|okay|accurate|good|fine|true|alright)|(am|im) i right|im right|is that it|is that what you (want|said|mean|need|wanted|meant)|is this what you (want|said|mean|need)|(did|have|do|if) i (get|got|have|hear|heard|understand|understood) [that|it|this|you|the details|everything] [all] (right|correct|correctly)|sound (right|correct)|you agree|do you (agree|confirm)',
    '(please|kindly|can you|could you|just|i need you to|need you to|to|want to|let me|let us|lets|may you|you) [please|kindly|just|to|quickly|re] (confirm|verify|ensure|check|double check|doublecheck|review|clarify|validate|reconfirm|make sure|be sure|be clear|recap)|confirming|confirm|(your|final|need|give) confirmation [details]|verify|verifying|to (be|make) (clear|sure)|make sure|double check|doublecheck|kindly ensure|recap|reconfirm|the following (details|is|info|information)|following details|details (are|i heard)',
    '(so|ok|okay|then|sure|understood|alright) [so|then] [,] (you|youd|youre) [want|would like|like|need|are]|so thats|so thatll be|so a|so it is|so its|sure (you|so)',
  ],
  asksAll: [
    '(is|will|would) (that|it|this) [be] (all|everything)|(that|it) (be|is) (all|everything)|all (for (now|today)|you (needed|need|wanted)|that i can)',
  ],
  tagCorrect: ['right|correct|yes|okay|ok'],
  asksContinue: [
    '(continue|go on|keep going|carry on|proceed|go ahead|start|begin|hear (more|the rest|another)|tell you more|know more|hear it|listen to more|keep playing|play again|go further|read on|move on|another (one|story|joke|round|game|question|song|try|go)|one more|resume|keep reading|more of (it|this|that|the story)|want more|like more|more about)',
  ],
  asksEnd: [
    '(shall|should|can|could|may|do) (we|i|you) [want|like] [to|me to|us to] (stop|end|quit|finish|leave|exit|close|wrap up|call it a (day|night)|say goodbye|end (it|this|the)|hang up|leave it (here|there))|(want|like|ready|prefer|wish|time|going|about|wanna|need|have) [me|us] (to) (stop|end|quit|finish|leave|exit|close|wrap up|say goodbye|hang up|go now)|(stop|end|finish|quit) (here|now|there|for (now|today)|the (conversation|session|call|game|story)|our (conversation|talk))|are you (done|finished|leaving)|are we (done|finished)|sure you want to (stop|leave|quit|exit|end)',
  ],
  polar: [
    '(do|did|does|would|will|shall|should|can|could|may|might|have|has|had|is|are|was|were|am|must) (you|i|we|it|that|this|he|she|they|there|these|those|the|your|my|everything|everyone|anyone|all|a|any|one)|(want|wanna|need|care|ready|fancy|like|interested|okay|ok|up|willing|got) (to|a|for|me|in|some|another|with|it)|how about|what about|what do you (say|think) about|whether|why dont (we|i|you)|would|is|are|do|does|did|shall|can|could|will|should|may|ready|agree|true or false|sound good|sure|really|mind if|if (thats|that is|its|it is) (ok|okay|fine|alright)',
  ],
  polarNegative: [
    '(dont|didnt|doesnt|wouldnt|wont|shouldnt|cant|couldnt|havent|hasnt|isnt|arent|wasnt|werent|aint) (you|i|we|it|that|this|he|she|they|there|these|those|the|your|my|everything)|(do|did|does|would|will|should|can|could|have|has|is|are|was|were) (you|i|we|it|that|this|he|she|they|there) not|you (dont|do not|didnt|wont|wouldnt|arent|havent|cant) (want|like|need|have|agree|think|know|mind|feel|ready|finished|interested)',
  ],
  open: [
    'what|which|who|whom|whose|where|when|why|how|whats|wheres|whos|hows|what is|what are|what would|what kind|how many|how much|how long|tell me|which one|what time|at what|for what|in what|on what|to what|in which|for which|for how many|how old',
  ],
  tag: ['no|dont you think|agreed|sounds good|deal|yeah|eh|huh|are you (ok|okay|fine) with (that|this|it)'],
  or: ['or'],
  orNot: [
    'or (not|no|nah|shall i|should i|are you|do you|would you|is that|not yet|something else|anything else|would|am i|so|maybe not|is it)',
  ],
  invitation: [
    '(let me know|tell me|just say|say|just tell me|please tell me|please say|please let me know|feel free to say|you can say|answer) (if|whether|yes|yes or no|when youre ready|when you are ready)|(let me know|tell me) if (you|youd|thats|this|that|it)|if you (would|d) like me to|i can [also] (tell you|continue|go on|explain) [more] if you (like|want|wish)|if you (like|want|wish|d like)|yes or no',
  ],
} as const;
