import type { Message } from '../provider/message.ts';
import type { Provider } from '../provider/provider.ts';
import type { TranscriptEntry } from '../session/session-envelope.ts';

export interface HistoryOptions {
  /** Most messages of the past that a model sees. @default 20 */
  maxMessages?: number;
  /** Most tokens of the past, by `estimateTokens`. @default 2_000 */
  maxTokens?: number;
  /**
   * A cheap model that summarises what no longer fits, instead of forgetting it. It runs beside the turn's own call, obeys the same
   * deadline, and its cost is the turn's.
   *
   * @default none: the oldest turns are forgotten
   */
  summary?: Provider;
}

export type WindowLimits = Required<Omit<HistoryOptions, 'summary'>>;

/**
 * The last part of a transcript as a model wants it: the user first, roles alternating, the new utterance last.
 * Neighbours of one role are joined; what does not fit is dropped from the oldest end, whole turns at a time.
 */
export function historyWindow(transcript: readonly TranscriptEntry[], utterance: string, options: WindowLimits): Message[] {
  return fill(transcript, utterance, options).messages;
}

/** How many of the oldest lines no longer fit into the window. */
export function forgottenLines(transcript: readonly TranscriptEntry[], options: WindowLimits): number {
  return fill(transcript, '', options).dropped;
}

function fill(transcript: readonly TranscriptEntry[], utterance: string, options: WindowLimits) {
  const messages: Message[] = [{ role: 'user', text: utterance }];
  let tokens = 0;
  let dropped = 0;
  for (let index = transcript.length - 1; index >= 0; index--) {
    const { role, text } = transcript[index]!;
    tokens += estimateTokens(text);
    if (tokens > options.maxTokens || messages.length > options.maxMessages) {
      dropped = index + 1;
      break;
    }
    const first = messages[0]!;
    if (first.role === role) messages[0] = { role, text: `${text}\n${first.text}` };
    else messages.unshift({ role, text });
  }
  while (messages[0]?.role === 'assistant') messages.shift();
  return { messages, dropped };
}

/** A rough count for budgets and savings: four characters a token, one for scripts without spaces between words. */
export function estimateTokens(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return Math.ceil(dense + (text.length - dense) / 4);
}
