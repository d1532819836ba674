import { languageDefaults } from '../conversation/default-replies/defaults-for.ts';
import type { TurnFacts } from '../conversation/turn-event.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import type { EngineSettings } from './engine-options.ts';
import type { Turn } from './turn.ts';
import { startTrace, type TurnTrace } from './turn-trace.ts';

/** One turn, with everything that is known about it before its session is loaded. */
export interface RunningTurn {
  settings: EngineSettings;
  turn: Turn;
  /** What was said, cut to the limit; for a platform's `yes`, `stop`, … without text its usual word; empty when nothing was said. */
  text: string;
  turnId: string;
  locale: string;
  platform: string;
  /** Arrival, as `Date.now()`. */
  at: number;
  deadline: Deadline;
  trace: TurnTrace;
}

/** @param sessionId the session's id as records shall show it */
export function beginTurn(settings: EngineSettings, turn: Turn, sessionId: string): RunningTurn {
  const { clock, createId, timeoutMs, maxTextLength } = settings;
  const at = clock.now();
  const turnId = turn.turnId ?? createId();
  const locale = turn.locale ?? settings.locale;
  const platform = turn.platform ?? 'none';
  const said = (turn.text ?? '')
    .slice(0, maxTextLength)
    .replace(/\p{Surrogate}/gu, '')
    .trim();
  const trace = startTrace({ settings, at, sessionId, turnId, platform, locale });
  // What is no moment (a platform's clock that was not there) must not end the turn before it begins.
  const isMoment = turn.deadline !== undefined && !Number.isNaN(turn.deadline);
  if (turn.deadline !== undefined && !isMoment) trace.warnings.push('DEADLINE_INVALID');
  return {
    settings,
    turn,
    text: said || wordFor(turn.intent?.name, locale),
    turnId,
    locale,
    platform,
    at,
    deadline: createDeadline(clock, isMoment ? turn.deadline! : at + timeoutMs),
    trace,
  };
}

/** What the machine is told about the turn. */
export function factsOf({ turn, text, locale, at }: RunningTurn): TurnFacts {
  const { slots = {}, confirmed } = turn.intent ?? {};
  return { text, locale, at, slots, ...(confirmed !== undefined && { confirmed }) };
}

function wordFor(intent: string | undefined, locale: string): string {
  if (intent === undefined) return '';
  const heard: Readonly<Record<string, string | undefined>> = languageDefaults(locale).heard;
  // The name of an intent of one's own is nothing anybody said: neither the transcript nor a model shall see it.
  return (Object.hasOwn(heard, intent) ? heard[intent] : undefined) ?? '';
}
