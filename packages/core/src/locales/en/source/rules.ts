/** Lists of words that several phrases share, named in templates as `<name>`. */
export const rules = {
  degree:
    '(so|very|really|totally|absolutely|completely|just|quite|pretty|perfectly|super|definitely|certainly|entirely|fully|truly|extremely|fairly|exactly|all|even|much|too|more than|simply|rather)',
  good: '(good|great|perfect|excellent|wonderful|awesome|fantastic|lovely|brilliant|nice|cool|amazing|super|terrific|splendid|superb|ideal|smashing|grand|dandy|swell|sweet|fab|fabulous|magic|beautiful|delightful|marvellous|marvelous|better|phenomenal|outstanding|incredible|rad|neat|fun|interesting|wicked|ace|gorgeous|stellar|kind|pleasant|gud|gr8)',
  dont: '(dont|do not|didnt|did not|wont|will not|wouldnt|would not|shouldnt|shant|never)',
  wanted:
    '[that] (i|we|ill|id|ive) [will|would|was|am|have|had|think i|be] [be] (need|needed|want|wanted|have|had|require|required|needing|looking for|think of|came for|asked for|meant|said|like|got|know|called for)',
  gift: '(help|assistance|helpfulness|service|services|support|time|info|information|answer|efforts|effort|reply|response|patience|kindness|understanding|cooperation|advice|work|concern|confirmation|suggestion|suggestions|offer|job)',
  pronoun: '(it|that|this|them|those|these)',
  later: '(later|later on|another time|another day|next time|some (other|another) time|some other day|[a] (bit|little) later)',
  talk: '(conversation|talk|talking|chat|discussion|session|dialogue|call|skill|app|application|program|game|quiz|story|interaction)',
  someone:
    '(alexa|siri|google|cortana|bixby|olly|jarvis|computer|assistant|robot|bot|ai|machine|sir|madam|mam|maam|miss|mister|mate|man|dude|bro|brother|sis|buddy|bud|pal|friend|guys|folks|everyone|darling|dear|honey|hun|love|sweetie|sweetheart|babe|boss|chief|doctor|mum|mom|mama|mommy|mummy|pet|sunshine|champ|baby|dad|daddy|papa|grandma|grandpa|granny)',
} as const;
