/**
 * Parts of English phrases, named in templates as `<name>`.
 * Phrases that begin alike begin with the same rule, so that the compiled automaton stays small; what may stand beside any phrase is an aside.
 */
export const rules = {
  // Beginnings.
  its: '[all of|all] (that|this|it|these|those|which|everything|they|all) (is|are|was|were|s)|thats|its|theyre|everythings|(that|this) (one|info|information|option|answer) is|[all] [of] [the|those|these|that|your] (details|information|info|answer|statement|command|option) [you have] (is|are|was)|that all is',
  itWill:
    '(that|this|it|which) (will|would|should|could|might|may|ll|d) [all] (be|do|work|suit)|(thatll|itll|thatd|itd|thisll) [all] (be|do|work|suit)|that willbe|(will|would) be',
  itDoes:
    '[all of|all] (that|this|it|which|these|those|everything) [all] (sounds|sound|seems|seem|looks|look|appears|works|work|suits|suit|feels|does)|(thats sounds|sounds|looks|seems|works|sound)',
  iAm: '(im|i am|were|we are|we re|i m)',
  iDont:
    '(i|we) (dont|do not|didnt|did not|wont|will not|wouldnt|would not|shouldnt|shall not|don t|never|dont think i|do not think i|dont believe i)',
  youGot: '(you|youve|you have|you ve) (got|have|did|done|understood|gotten|get|heard|guessed|do|had)',

  // Ends.
  good: '(good|great|perfect|excellent|wonderful|awesome|fantastic|lovely|brilliant|nice|cool|amazing|super|terrific|splendid|superb|ideal|smashing|grand|dandy|swell|sweet|fab|fabulous|magic|beautiful|delightful|marvellous|marvelous|better|phenomenal|outstanding|incredible|rad|neat|fun|interesting|wicked|ace|mint|gorgeous|stellar|top notch|first rate)',
  fine: '(ok|okay|o k|okey|fine|alright|acceptable|reasonable|no problem|not a problem|suitable|fair)',
  right: '(right|correct|true|accurate|exact|confirmed|affirmative|factual|valid|agreed|spot on|so)',
  wanted:
    '[that] (i|we|ill|id|ive|well) [will|would|was|am|have|had|think i|be|ll|can|could] [be] (need|needed|want|wanted|have|had|require|required|needing|wanting|looking for|think of|came for|going|headed|want to go|ask|asked|asked for|meant|said|like|think|thought|requested|got|wish|called for|know|been looking for)',

  // People.
  someone:
    '(alexa|siri|google|cortana|bixby|olly|jarvis|computer|assistant|robot|bot|ai|machine|sir|madam|mam|maam|miss|mister|mate|man|dude|bro|brother|sis|buddy|bud|pal|friend|guys|guy|folks|everyone|everybody|darling|dear|honey|hun|love|sweetie|sweetheart|babe|boss|chief|doctor|mum|mom|mommy|mummy|dad|daddy|papa|grandma|grandpa|granny|nana|captain|toots)',
} as const;
