/** What an assistant's question gives away, wherever it stands in the question. */
export const questions = {
  asksMore: [
    'else|further|furthermore|anymore|(any|some) (other|more|further|additional) [<help>]|(more|additional|other) <help>|(need|want|require|have) any (help|assistance|questions)|(help|assist) [you] [with|in] (anything|something)',
    '(help|assist) you (today|now|more)|(can|could|may|might|shall) i (help|assist|be of|do)|of (help|assistance)|(anything|something) (i|we|you|that)|do (anything|something)|(need|want) (anything|something)|(anything|something) (id|youd|youre|weve)',
  ],
  asksAll: [
    '(is|will|would|should) (that|it|this) [be] (all|everything)|(that|it) (be|is) (all|everything)|all (for (now|today)|you (needed|need|wanted)|that i can)',
  ],
  asksCorrect: [
    'confirm|confirming|confirmation|verify|verifying|ensure|double check|doublecheck|recap|reconfirm|correct|correctly|accurate|make sure|(be|make) (clear|sure)|following|details (are|i heard)|(check|review) (and|the|these)',
    '(is|are|was|were|does|do|that|this|it|i|im) (that|this|it|these|those|everything|all|i|sound|look|all that) (right|ok|okay|good|fine|true|alright)|[am] i right|im right|is that it|is that what you (want|said|mean|need)|[i] [get|got|have|hear|heard|understand] (that|it|you|this|everything) right|[do] you agree',
    '(so|ok|okay|then|sure|understood|alright) [so|then] (you|youd|youre) [want|would like|like|need|are]|so (thats|thatll be|a|it is|its)|sure (you|so)',
  ],
  tagCorrect: ['right|yes|okay|ok'],
  asksContinue: [
    'continue|go on|keep going|carry on|proceed|go ahead|(hear|know|tell you|listen to|want|like) more|more (about|of)|hear (it|the rest|another)|keep (playing|reading)|play again|read on|move on|another (one|story|joke|round|game|question|song|try)|one more|resume',
  ],
  asksEnd: [
    '(we|i|you|to|me|us) <ending>|<ending> (here|now|there|the <talk>|our <talk>|this <talk>)|are (you|we) (done|finished|leaving)|call it a (day|night)|say goodbye|leave it (here|there)',
  ],
  polar: [
    '<aux> (you|i|we|it|that|this|he|she|they|there|these|those|the|your|my|everything|everyone|anyone|all|a|any|one)|<aux>|(want|wanna|need|care|ready|fancy|interested|up|willing|got) (to|a|an|the|for|me|in|some|it|this|that|one|my)|(how|what) about|what do you (say|think) about|whether|why dont (we|i|you)|ready|agree|sound good|really|mind if',
  ],
  polarNegative: [
    '<auxnot> (you|i|we|it|that|this|he|she|they|there|these|those|the|your|my)|<aux> (you|i|we|it|that|this|they|there) not|you (dont|do not|didnt|wont|wouldnt|arent|havent|cant) (want|like|need|have|agree|think|know|mind|feel)',
  ],
  open: [
    'what|which|who|whom|whose|where|when|why|how|whats|wheres|whos|hows|tell me (what|which|how|when|where|who|about)|(at|for|in|on|to) (what|which|how many)',
  ],
  tag: ['no|dont you think|agreed|sounds good|deal|yeah|eh|huh'],
  or: ['or'],
  orNot: ['or (not|no|nah|shall|should|are|do|would|is|not yet|am|so|maybe not)'],
  without: ['without'],
  invitation: [
    '(let me know|tell me|just say|say|answer) (if|whether|yes|when youre ready)|(let me know|tell me) if you|if you (would|d|like|want|wish)|yes or no',
  ],
} as const;

export const questionRules = {
  help: '(help|assistance|questions|question|requests|request|things|thing|information|queries|concerns|way|service)',
  aux: '(do|did|does|would|will|shall|should|can|could|may|might|have|has|had|is|are|was|were|am|must)',
  auxnot: '(dont|didnt|doesnt|wouldnt|wont|shouldnt|cant|couldnt|havent|hasnt|isnt|arent|wasnt|werent|aint)',
} as const;
