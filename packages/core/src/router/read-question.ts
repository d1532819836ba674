import type { Question } from '../dialogue/question.ts';
import { beginUtterance, createUtterance, hasToken, type Utterance } from '../text/utterance.ts';
import { QuestionCue } from './pack/cue.ts';
import { follow } from './pack/lexicon.ts';
import { type LocaleView, openings } from './pack/locale-view.ts';
import { lastSentences, type Sentence } from './sentences.ts';

/** Characters and tokens of an assistant's text that are read, from its end. */
export const questionLimit = 1000;
export const questionTokens = 256;
/** "Just say yes or no" and the like; longer invitations ask something themselves. */
const longestPrompt = 8;

/** What the words of a question give away. */
export interface QuestionReading {
  /** `all`: "is that all?"; an `end` whose yes is said as such. */
  asks: Question['asks'] | 'all';
  negative: boolean;
  /** First cue of the sentence decides between polar and open, unless a later clause asks something else. */
  opens: 'polar' | 'open' | 'tag' | 'invitation' | 'nothing';
  /** Nothing in the words asks. */
  statement: boolean;
  /** "tea or coffee": yes is no answer. */
  choice: boolean;
  /** "without subtitles": words said again prove nothing. */
  without: boolean;
}

const asksOf: Readonly<Record<number, QuestionReading['asks']>> = {
  [QuestionCue.asksAll]: 'all',
  [QuestionCue.asksMore]: 'more',
  [QuestionCue.asksCorrect]: 'correct',
  [QuestionCue.asksContinue]: 'continue',
  [QuestionCue.asksEnd]: 'end',
};

/** Reads question cues anywhere in a text; what is asked last counts. */
export function readQuestion(utterance: Utterance, view: LocaleView): QuestionReading {
  const reading: QuestionReading = { asks: 'other', negative: false, opens: 'nothing', statement: false, choice: false, without: false };
  for (let token = 0; hasToken(utterance, token); ) {
    const { type, end } = longestCue(utterance, token, view);
    if (type > 0) note(reading, type, token, utterance, !hasToken(utterance, end));
    token = end;
  }
  // "So a table for two?", "I will play it on the TV.": a statement put to the user asks whether it is right.
  if (reading.opens === 'nothing' && reading.asks === 'other') {
    reading.asks = 'correct';
    reading.statement = true;
  }
  return reading;
}

function longestCue(utterance: Utterance, token: number, view: LocaleView): { type: number; end: number } {
  const longest = { type: 0, end: token };
  const { lexicon } = view;

  function goOn(state: number, end: number, type: number): void {
    if (lexicon.finals[state] === 1 && end > longest.end) {
      longest.type = type;
      longest.end = end;
    }
    const id = hasToken(utterance, end) ? (utterance.ids[end] as number) : -1;
    if (id >= 0) follow(lexicon, state, id, (after) => goOn(after, end + 1, type));
  }

  openings(lexicon, view.questionCues, utterance.ids[token] as number, (type, state) => goOn(state, token + 1, type));
  return longest.type > 0 ? longest : { type: 0, end: token + 1 };
}

function note(reading: QuestionReading, found: QuestionCue, token: number, utterance: Utterance, isLast: boolean): void {
  const begins = token === 0 || utterance.pauses[token] === 1;
  reading.asks = asksOf[found] ?? reading.asks;
  switch (found) {
    case QuestionCue.or:
      reading.choice = true;
      return;
    case QuestionCue.orNot:
      reading.choice = false;
      return;
    case QuestionCue.without:
      reading.without = true;
      return;
    case QuestionCue.open:
      if (reading.opens === 'nothing' || begins) reading.opens = 'open';
      return;
    case QuestionCue.polar:
    case QuestionCue.polarNegative:
      if (reading.opens === 'invitation' || (reading.opens === 'open' && !begins)) return;
      // "Don't you think it is hot?" stays in the negative where every verb may begin a question.
      if (reading.negative && !begins) return;
      reading.opens = 'polar';
      reading.negative = found === QuestionCue.polarNegative;
      reading.choice = false;
      return;
    case QuestionCue.tagCorrect:
      if (!isLast) return;
      reading.asks = 'correct';
      if (reading.opens !== 'polar') reading.opens = 'tag';
      return;
    case QuestionCue.tag:
      if (reading.opens !== 'polar') reading.opens = 'tag';
      return;
    case QuestionCue.invitation:
      reading.opens = 'invitation';
  }
}

/** Finds the question at the end of an assistant's text. */
export function createQuestionFinder(): (text: string, view: LocaleView) => Question | null {
  let utterance: Utterance | undefined;

  function questionIn(sentence: Sentence, view: LocaleView): (Question & { invites: boolean; length: number }) | null {
    utterance ??= createUtterance(questionLimit, view.lexicon, questionTokens);
    beginUtterance(utterance, sentence.text, view.lexicon);
    const reading = readQuestion(utterance, view);
    const kind = kindOf(reading, sentence.asks);
    const asks = reading.asks === 'all' ? 'end' : reading.asks;
    return (
      kind && {
        kind,
        text: sentence.text,
        asks,
        negative: reading.negative,
        invites: reading.opens === 'invitation',
        length: utterance.count,
      }
    );
  }

  return function findQuestion(text, view) {
    const [last, before] = lastSentences(text, 2, questionLimit);
    const question = last ? questionIn(last, view) : null;
    if (question && !question.invites) return plain(question);
    // "Shall I go on? Just say yes or no." asks what stands before the invitation.
    const earlier = question && before ? questionIn(before, view) : null;
    return earlier && question && question.length <= longestPrompt ? plain(earlier) : question && plain(question);
  };
}

function plain({ kind, text, asks, negative }: Question): Question {
  return { kind, text, asks, negative };
}

function kindOf({ opens, choice }: QuestionReading, asks: boolean): Question['kind'] | null {
  if (opens === 'invitation') return 'polar';
  if (!asks) return null;
  if (opens === 'open') return 'open';
  return choice ? 'open' : 'polar';
}
