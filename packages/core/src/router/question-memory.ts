import { beginUtterance, createUtterance, hasToken, type Utterance } from '../text/utterance.ts';
import { createEchoTest, type EchoTest } from './echo.ts';
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

export function createQuestionMemory() {
  const memories = new WeakMap<LocaleView, Map<string, KnownQuestion>>();

  return function recall(wholeText: string, view: LocaleView): KnownQuestion {
    const text = wholeText.slice(-questionLimit);
    let memory = memories.get(view);
    if (!memory) {
      memory = new Map();
      memories.set(view, memory);
    }
    const known = memory.get(text);
    if (known) return known;
    const question = study(text, view);
    if (memory.size >= capacity) memory.delete(memory.keys().next().value as string);
    memory.set(text, question);
    return question;
  };
}

function study(text: string, view: LocaleView): KnownQuestion {
  const utterance: Utterance = createUtterance(questionLimit, view.lexicon, questionTokens);
  beginUtterance(utterance, text, view.lexicon);
  const reading = readQuestion(utterance, view);
  hasToken(utterance, questionTokens);
  return { reading, echoes: createEchoTest(utterance, view.lexicon.pack) };
}
