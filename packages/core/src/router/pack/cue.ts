/**
 * What a phrase of a locale pack can be. The decision (`decide.ts`) knows these and no language.
 * An enum, because bundlers write its numbers into the code where names would weigh twice as much.
 */
export enum Cue {
  // Answers.
  /** "yes", "yeah", "sure". */
  yes = 1,
  /** "okay", "fine", "right": a yes to a question, a mere signal otherwise. */
  ok,
  /** "that's right", "sounds good", "please do": a whole clause that agrees. */
  agree,
  /** "I do", "it is", "they are": agrees when nothing follows that it could introduce. */
  ellipsis,
  /** "right", "what I want": a yes behind "that is", a mere signal alone. */
  right,
  /** "that's fine", "it's okay", "all good": a yes, but also what polite people add to a no. */
  fine,
  /** "perfect", "excellent": a yes to a proposal, mere praise otherwise. */
  praise,
  /** "book it", "play that": does what was offered; a yes beside another yes. */
  act,
  /** French "si", German "doch": contradicts a negative question. */
  contrary,
  /** "no", "nope". */
  no,
  /** "not now", "I'd rather not", "no need": a whole clause that declines. */
  refuse,
  /** "wrong", "incorrect". */
  wrong,
  /** "I can do it myself": declines an offer, but means nothing against it. */
  decline,
  /** "leave it", "don't worry about it": declines an offer, cancels when none was made. */
  waive,
  /** "later", "another time": declines for now, also at the end of a plan ("I will buy them later"). */
  later,
  /** "I don't know", "it depends". */
  maybe,
  /** "probably", "I think so": a yes that is not sure. */
  probably,
  /** "I guess", "I think": weakens what follows; alone it leans neither way. */
  hedge,
  /** "wait", "actually", "but": what follows counts. */
  repair,
  // Beginnings of clauses; what they make of a judgement is in `frames.ts`.
  /** "that is", "it was", "everything is". */
  itIs,
  /** "that would be", "it sounds". */
  itWouldBe,
  /** "I am". */
  iAm,
  /** "you are", "you have been". */
  youAre,

  // Orders and formulas that need no question.
  stop,
  bye,
  /** "have a nice day", "it was nice talking to you". */
  wish,
  /** "nothing else", "all set", "you can go". */
  closing,
  /** "all", "everything I need": closes behind "that is". */
  all,
  cancel,
  repeat,
  /** "say that", "tell me": asks to repeat before "again". */
  saying,
  help,
  thanks,
  /** "very helpful", "a great help": thanks behind "you are". */
  kind,
  /** "shut up", "I hate this". */
  frustration,
  /** "stupid", "boring": the same behind "this is". */
  bad,
  /** "keep going", "carry on". */
  proceed,
  // Grammar.
  /** "don't", "never", "not": turns round what follows. */
  negator,
  /** "I don't want to": declines alone, turns round what follows. */
  unwilling,
  /** "I'd like to", "please": opens an echo of the question. */
  willing,
  /** "please", "thank God": politeness without content. */
  polite,
  filler,
  /** "uh", "um": may stand inside any phrase. */
  hesitation,
  /** "Alexa", "daddy", "sir". */
  vocative,
  /** "now", "for me": may stand beside any answer. */
  aside,
  /** "today", "this evening": the same, but is news in an echo. */
  day,
  /** "again", "once more": asks to repeat when alone. */
  again,
  /** "the", "to", "for": may stand in an echo of the question, nowhere else. */
  glue,
  /** "I", "it", "that": the same, and begins a clause after "no". */
  subject,
  /** "is", "will": the same, but does not begin an echo, because that would be a question. */
  link,
  /** "make", "change": begins a clause of its own after "no"; covers nothing. */
  clause,
  // What speech recognition makes of an answer; counts only alone and with a question open.
  yesMisheard,
  noMisheard,
  /** "by", "buy": counts beside thanks or twice. */
  byeMisheard,
  /** A transcriber's note in brackets: "noise", "laughter". */
  note,
  /** "don't stop". A pack writes it where the verb carries the negation (Japanese やめないで); elsewhere a negator makes it. */
  unstop,
  /** "don't go on", in the same way. */
  halt,
  /** "I'm fine as it is" (Japanese 大丈夫です): declines an offer, agrees to "is this right?", unclear otherwise. */
  enough,
  /** Behind a word of the question: the verb ending that agrees (Japanese 開け|てください). */
  ending,
  /** "it's just me": looks like an answer and is news. Covers nothing, and shorter phrases cover nothing of its beginning either. */
  content,

  // Made by the reading of an utterance, never by a pack.
  /** A word of the question said again. */
  echo,
  /** Numbers from here on are intents of the skill's own. */
  custom,
}

/** Types that a pack may use. */
export type CueType = Exclude<keyof typeof Cue, 'echo' | 'custom'>;

/** What a phrase can be in an assistant's question. */
export enum QuestionCue {
  /** "anything else", "another one": a yes wants more. */
  asksMore = 1,
  /** "is that right", "please confirm". */
  asksCorrect,
  /** "is that all": a yes ends. */
  asksAll,
  /** "continue", "go on". */
  asksContinue,
  /** "stop here", "is that all". */
  asksEnd,
  /** "do you", "shall I": begins a yes/no question. */
  polar,
  /** "don't you", "isn't it". */
  polarNegative,
  /** "what", "which": begins an open question. */
  open,
  /** ", right", ", okay": makes a statement a yes/no question. */
  tag,
  /** "…, right?": the same at the end of a statement, which it asks to confirm. */
  tagCorrect,
  /** "or": offers a choice, so that yes is no answer. */
  or,
  /** "or not", "or no": offers none. */
  orNot,
  /** "let me know if", "just say yes": asks without a question mark. */
  invitation,
  /** "without": an answer that says words of the question again may turn them round. */
  without,
}

export type QuestionCueType = keyof typeof QuestionCue;

/** Where question cues begin among the starts of a pack. */
export const firstQuestionCue = 64;

/** Names of cues by number; a list of their own, because using the enum as an object would put all of it into every bundle. */
export const cueNames: readonly string[] =
  ' yes ok agree ellipsis right fine praise act contrary no refuse wrong decline waive later maybe probably hedge repair itIs itWouldBe iAm youAre stop bye wish closing all cancel repeat saying help thanks kind frustration bad proceed negator unwilling willing polite filler hesitation vocative aside day again glue subject link clause yesMisheard noMisheard byeMisheard note unstop halt enough ending content echo'.split(
    ' ',
  );
