import { beginUtterance, createUtterance, hasToken, type Utterance } from '../text/utterance.ts';
import { createEchoTest, type EchoTest } from './echo.ts';
import { createEchoWords, type EchoWords } from './echo-words.ts';
import type { LocaleView } from './pack/locale-view.ts';
import { type QuestionReading, questionLimit, questionTokens, readQuestion } from './read-question.ts';

/** A question that was asked, read once. */
export interface KnownQuestion {
  reading: QuestionReading;
  /** Whether a token of an answer says a word of the question again. */
  echoes: EchoTest;
}

/** Questions remembered per locale. A question is put once and answered by many users, so a few are enough. */
const capacity = 64;

interface Memory {
  questions: Map<string, KnownQuestion>;
  echoWords: EchoWords;
}

export function createQuestionMemory() {
  const memories = new WeakMap<LocaleView, Memory>();
  /** Made at the first question; larger than what turns need. */
  let utterance: Utterance | undefined;

  function study(text: string, view: LocaleView, echoWords: EchoWords): KnownQuestion {
    utterance ??= createUtterance(questionLimit, view.lexicon, questionTokens);
    beginUtterance(utterance, text, view.lexicon);
    const reading = readQuestion(utterance, view);
    hasToken(utterance, questionTokens);
    return { reading, echoes: createEchoTest(utterance, echoWords) };
  }

  return function recall(wholeText: string, view: LocaleView): KnownQuestion {
    const text = wholeText.slice(-questionLimit);
    let memory = memories.get(view);
    if (!memory) {
      memory = { questions: new Map(), echoWords: createEchoWords(view.lexicon.pack) };
      memories.set(view, memory);
    }
    const { questions, echoWords } = memory;
    const known = questions.get(text);
    if (known) return known;
    const question = study(text, view, echoWords);
    if (questions.size >= capacity) questions.delete(questions.keys().next().value as string);
    questions.set(text, question);
    return question;
  };
}
