import { callModel, type ModelAnswer } from '../model/call-model.ts';
import type { TranscriptEntry } from '../session/session-envelope.ts';
import type { RunningTurn } from './running-turn.ts';

/** A summary has to be shorter than what it stands for. In tokens. */
const MAX_SUMMARY_TOKENS = 160;

/** How long a turn that already has its answer waits for a summary, in milliseconds. */
const GRACE_MS = 250;

/** What a talk was about before the lines that are still kept word for word. */
export interface Summary {
  text: string;
  /** How many of the oldest transcript lines it stands for. */
  lines: number;
}

export interface Summarizing {
  /** The summary, if it is there in time; the call is stopped otherwise. Never rejects. */
  finish(): Promise<Summary | undefined>;
}

/**
 * Starts to summarise the oldest lines of a transcript that has outgrown the window. Runs beside the turn's own model call, so that
 * it costs no time, and covers half a window at once, so that it is rare.
 *
 * @returns undefined when there is nothing to summarise, or nobody to do it
 */
export function startSummary(
  running: RunningTurn,
  transcript: readonly TranscriptEntry[],
  earlier: string | undefined,
): Summarizing | undefined {
  const { settings, locale, deadline, trace, turn } = running;
  const { summary: provider, maxMessages } = settings.history;
  if (!provider || transcript.length <= maxMessages) return undefined;
  const lines = transcript.length - Math.ceil(maxMessages / 2);
  const stop = new AbortController();
  const late = () => stop.abort();
  deadline.signal.addEventListener('abort', late, { once: true });
  const talk = transcript.slice(0, lines).map(({ role, text }) => `${role === 'user' ? 'User' : 'Assistant'}: ${text}`);
  const before = earlier ? [`Before that: ${earlier}`] : [];
  const { texts, restore } = settings.redactor?.redact([[...before, ...talk].join('\n')]) ?? {
    texts: [[...before, ...talk].join('\n')],
    restore: (text: string) => text,
  };
  const asked = callModel({
    provider,
    locale,
    request: {
      instructions:
        'Summarise this talk in at most five short sentences, in its own language. Keep names, wishes, promises and open questions. Write nothing else.',
      messages: [{ role: 'user', text: texts[0] ?? '' }],
      maxOutputTokens: MAX_SUMMARY_TOKENS,
      signal: stop.signal,
      deadline: deadline.at,
      subject: { session: turn.sessionId, user: turn.userId },
    },
  });
  return {
    async finish() {
      const cancel = settings.clock.schedule(GRACE_MS, late);
      const answer: ModelAnswer = await asked;
      cancel();
      deadline.signal.removeEventListener('abort', late);
      for (const call of answer.calls) trace.addCall(call.model, call.usage);
      // A summary that was cut may have lost the end of the talk; the lines themselves are better.
      return answer.outcome === 'complete' ? { text: restore(answer.reply.speech), lines } : undefined;
    },
  };
}
