/** What a phrase of a locale pack can be. The decision (`decide.ts`) knows these and no language. */
export const cueTypes = [
  // Answers.
  /** "yes", "yeah", "sure". */
  'yes',
  /** "okay", "fine", "right": a yes to a question, a mere signal otherwise. */
  'ok',
  /** "that's right", "sounds good", "please do": a whole clause that agrees. */
  'agree',
  /** "I do", "it is", "they are": agrees when nothing follows that it could introduce. */
  'ellipsis',
  /** "that's fine", "it's okay", "all good": a yes, but also what polite people add to a no. */
  'fine',
  /** "perfect", "excellent": a yes to a proposal, mere praise otherwise. */
  'praise',
  /** "book it", "play that": does what was offered; a yes beside another yes. */
  'act',
  /** French "si", German "doch": contradicts a negative question. */
  'contrary',
  /** "no", "nope". */
  'no',
  /** "not now", "I'd rather not", "no need": a whole clause that declines. */
  'refuse',
  /** "I'm good", "no worries": declines an offer, but means nothing against it. */
  'decline',
  /** "later", "another time": declines for now, also at the end of a plan ("I will buy them later"). */
  'later',
  /** "I don't know", "it depends". */
  'maybe',
  /** "probably", "I think so": a yes that is not sure. */
  'probably',
  /** "I guess", "I think": weakens what follows; alone it leans neither way. */
  'hedge',
  /** "wait", "actually", "but": what follows counts. */
  'repair',
  // Orders and formulas that need no question.
  'stop',
  'bye',
  /** "have a nice day", "it was nice talking to you". */
  'wish',
  /** "that's all", "nothing else", "I'm done". */
  'closing',
  'cancel',
  'repeat',
  'help',
  'thanks',
  /** "shut up", "this is stupid". */
  'frustration',
  /** "keep going", "carry on". */
  'proceed',
  // Grammar.
  /** "don't", "never", "not": turns round what follows. */
  'negator',
  /** "I don't want to": declines alone, turns round what follows. */
  'unwilling',
  /** "I'd like to", "please": opens an echo of the question. */
  'willing',
  /** "please", "thank God": politeness without content. */
  'polite',
  'filler',
  /** "uh", "um": may stand inside any phrase. */
  'hesitation',
  /** "Alexa", "daddy", "sir". */
  'vocative',
  /** "now", "for me": may stand beside any answer. */
  'aside',
  /** "today", "this evening": the same, but is news in an echo. */
  'day',
  /** "again", "once more": asks to repeat when alone. */
  'again',
  /** "the", "to", "for": may stand in an echo of the question, nowhere else. */
  'glue',
  /** "I", "it", "that": the same, and begins a clause after "no". */
  'subject',
  /** "is", "will": the same, but does not begin an echo, because that would be a question. */
  'link',
  /** "make", "change": begins a clause of its own after "no"; covers nothing. */
  'clause',
  // What speech recognition makes of an answer; counts only alone and with a question open.
  'yesMisheard',
  'noMisheard',
  /** "by", "buy": counts beside thanks or twice. */
  'byeMisheard',
  /** A transcriber's note in brackets: "noise", "laughter". */
  'note',
] as const;

export type CueType = (typeof cueTypes)[number];

/** Made by the reading of an utterance, never by a pack: a word of the question said again, "don't stop", "don't go on". */
const derivedCueTypes = ['echo', 'unstop', 'halt'] as const;

/** Cue types as small numbers, from 1. */
export const cue = numbered([...cueTypes, ...derivedCueTypes]);

/** Numbers from here on are intents of the skill's own. */
export const firstCustomCue = cueTypes.length + derivedCueTypes.length + 1;

/** What a phrase can be in an assistant's question. */
export const questionCueTypes = [
  /** "anything else", "another one": a yes wants more. */
  'asksMore',
  /** "is that right", "please confirm". */
  'asksCorrect',
  /** "is that all": a yes ends. */
  'asksAll',
  /** "continue", "go on". */
  'asksContinue',
  /** "stop here", "is that all". */
  'asksEnd',
  /** "do you", "shall I": begins a yes/no question. */
  'polar',
  /** "don't you", "isn't it". */
  'polarNegative',
  /** "what", "which": begins an open question. */
  'open',
  /** ", right", ", okay": makes a statement a yes/no question. */
  'tag',
  /** "…, right?": the same at the end of a statement, which it asks to confirm. */
  'tagCorrect',
  /** "or": offers a choice, so that yes is no answer. */
  'or',
  /** "or not", "or no": offers none. */
  'orNot',
  /** "let me know if", "just say yes": asks without a question mark. */
  'invitation',
] as const;

export type QuestionCueType = (typeof questionCueTypes)[number];

/** Question cue types as small numbers, from 1. */
export const questionCue = numbered(questionCueTypes);

function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, index) => [name, index + 1])) as Record<Name, number>;
}

/** Names of cue numbers. */
export const cueNames: readonly string[] = ['', ...cueTypes, ...derivedCueTypes];
