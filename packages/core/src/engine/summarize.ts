import { callModel, type ModelAnswer } from '../model/call-model.ts';
import { forgottenLines } from '../model/history-window.ts';
import type { TranscriptEntry } from '../session/session-envelope.ts';
import { redactAll } from './redact-request.ts';
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

export interface SummaryRun {
  running: RunningTurn;
  transcript: readonly TranscriptEntry[];
  /** The summary so far, which the new one replaces. */
  earlier: string | undefined;
  /** Fires when the turn's own call has to end: a summary must not eat into the time for saving. */
  signal: AbortSignal;
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
export function startSummary({ running, transcript, earlier, signal }: SummaryRun): Summarizing | undefined {
  const { settings, locale, deadline, trace, turn } = running;
  const { summary: provider } = settings.history;
  if (!provider) return undefined;
  const forgotten = forgottenLines(transcript, settings.history);
  if (forgotten === 0) return undefined;
  const lines = forgotten + Math.ceil((transcript.length - forgotten) / 2);
  const stop = new AbortController();
  const late = () => stop.abort();
  signal.addEventListener('abort', late, { once: true });
  if (signal.aborted) late();
  const talk = transcript.slice(0, lines).map(({ role, text }) => `${role === 'user' ? 'User' : 'Assistant'}: ${text}`);
  const before = earlier ? [`Before that: ${earlier}`] : [];
  const { texts, restore } = redactAll(settings.redactor, [[...before, ...talk].join('\n')]);
  const asked = callModel({
    provider,
    locale,
    clock: settings.clock,
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
      signal.removeEventListener('abort', late);
      for (const call of answer.calls) trace.addCall(call.model, call.usage);
      // A summary that was cut may have lost the end of the talk; the lines themselves are better.
      return answer.outcome === 'complete' ? { text: restore(answer.reply.speech), lines } : undefined;
    },
  };
}
