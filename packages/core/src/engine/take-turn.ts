import type { ConversationEvent } from '../conversation/conversation-event.ts';
import type { Pending } from '../dialogue/pending.ts';
import type { Outcome } from '../dialogue/spoken.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { TurnwiseError } from '../errors/turnwise-error.ts';
import type { Recognition } from '../router/recognition.ts';
import type { SessionEnvelope, TranscriptEntry } from '../session/session-envelope.ts';
import { type Composed, composeReply, pendingOf } from './compose-reply.ts';
import { estimateAvoided } from './estimate-avoided.ts';
import { type Gated, gate, metaOf } from './gate.ts';
import type { Call, Runner } from './invocation-runner.ts';
import type { Loaded } from './keep-session.ts';
import { factsOf, type RunningTurn } from './running-turn.ts';
import { type Settled, settle } from './settle.ts';
import { statePath } from './state-path.ts';
import { startMachine, stepMachine } from './step-machine.ts';
import type { Route } from './turn-record.ts';

/** What a turn came to. */
export interface Taken {
  composed: Composed;
  endSession: boolean;
  outcome: Outcome;
  error: TurnwiseError | undefined;
  /** What the user said, if it may be kept; empty in a private state. */
  heard: string;
  /** To be saved; `undefined` when nothing changed. Its version is still the loaded one. */
  session: SessionEnvelope | undefined;
}

/** Recognise, gate, step, settle, compose: everything between loading a session and saving it. */
export async function takeTurn(running: RunningTurn, loaded: Loaded, runner: Runner): Promise<Taken> {
  const { deadline } = running;
  // The model must leave time to save what it said.
  const thinking = deadline.before(Math.min(250, deadline.remaining() * 0.05));
  try {
    return await takeWithin(thinking.signal, running, loaded, runner);
  } finally {
    thinking.dispose();
  }
}

async function takeWithin(signal: AbortSignal, running: RunningTurn, loaded: Loaded, runner: Runner): Promise<Taken> {
  const { settings, turnId, locale, platform, trace } = running;
  const { conversation } = settings;
  const { machine } = conversation;
  const again = repeatedTurn(loaded, turnId);
  if (again) {
    trace.warnings.push('TURN_REPEATED');
    return again;
  }
  trace.session = loaded.status;
  if (loaded.warning && !trace.warnings.includes(loaded.warning)) trace.warnings.push(loaded.warning);

  const past = loaded.snapshot ? loaded.session : undefined;
  const transcript = past?.transcript ?? [];
  const { run, calls } = runner.on(past);
  const start = () => settle(machine, startMachine(machine, { locale, platform }), run, signal);

  const begun: Settled = loaded.snapshot ? { snapshot: loaded.snapshot, said: [] } : await start();
  const before = begun.snapshot;
  const pending = past ? past.last?.pending : pendingOf(settings, before, '', locale);
  const candidates = trace.timed('router', () => recognitionsOf(running, pending));
  const gated = gate({ snapshot: before, candidates, facts: factsOf(running), conversation });

  async function follow(gated: Gated): Promise<Settled & { ended?: true }> {
    if (gated.to === 'machine') {
      const { snapshot, said } = await settle(machine, stepMachine(machine, before, gated.event), run, signal);
      return { snapshot, said: [...begun.said, ...said] };
    }
    const say = (reply: string): ConversationEvent => ({ type: 'say', reply });
    if (gated.action === 'stop')
      return { snapshot: before, said: [say(gated.recognition?.intent === 'end' ? 'end' : 'stop')], ended: true };
    if (gated.action === 'repeat') return { snapshot: before, said: [{ type: 'repeat' }] };
    if (gated.action === 'unclear') return { snapshot: before, said: [...begun.said, say('unclear')] };
    const restarted = past ? await start() : begun;
    return { ...restarted, said: restarted.said.length > 0 ? restarted.said : [say('opening')] };
  }

  const { snapshot, said, ended } = await follow(gated);
  const error = calls.map((call) => call.error).find((failure) => failure !== undefined);
  const spoken = error ? apologise(error, said) : said;
  const endSession = ended === true || snapshot.status === 'done';
  const composed = composeReply({ settings, said: spoken, snapshot, last: past?.last, locale, open: !endSession });
  const outcome = outcomeOf(calls, composed.text);

  const made = runner.summaryFor(past);
  const summary = made?.text ?? past?.summary;
  const kept = transcript.slice(made?.lines ?? 0);
  const ahead = spoken.some((event) => event.type === 'say' && event.ahead === true);
  const heard = metaOf(before).some((meta) => meta.private === true) ? '' : running.text;
  trace.route = { ...routeOf(calls, gated.recognition), ...(ahead && { ahead }) };
  trace.state = { from: statePath(before.value), to: statePath(snapshot.value) };
  if (gated.recognition && gated.recognition.intent !== 'launch' && calls.length === 0)
    trace.avoided = estimateAvoided(settings, transcript, running.text);
  return {
    composed,
    endSession,
    outcome,
    error,
    heard,
    session: {
      format: 1,
      conversation: conversation.id,
      conversationVersion: conversation.version,
      version: loaded.version,
      status: endSession ? 'done' : 'active',
      value: snapshot.value,
      context: snapshot.context,
      ...(summary && { summary }),
      transcript: [...kept, ...linesOf(heard, composed.text, outcome, calls)].slice(-2 * settings.history.maxMessages),
      last: { turnId, outcome, locale, ...composed },
    },
  };
}

/** What the platform understood, then what the router understands: the state takes the first that fits. */
function recognitionsOf({ settings, turn, text, locale, trace }: RunningTurn, pending: Pending | undefined): Recognition[] {
  const platform: Recognition[] = turn.intent ? [{ intent: turn.intent.name, confidence: 1, stage: 'platform', spans: [], flags: [] }] : [];
  const heard = text && turn.text ? settings.router.recognize(text, { locale, pending, alternatives: turn.alternatives }) : null;
  trace.shadow = text && turn.text ? settings.router.shadow?.(text, { locale, pending })?.intent : undefined;
  return heard ? [...platform, heard] : platform;
}

function repeatedTurn({ session }: Loaded, turnId: string): Taken | undefined {
  if (!session?.last || session.last.turnId !== turnId) return undefined;
  const { turnId: _turnId, locale: _locale, outcome, ...composed } = session.last;
  return { composed, endSession: session.status === 'done', outcome, error: undefined, heard: '', session: undefined };
}

/** A failure is never silent, and an empty purse is not called a failure to think. */
function apologise(error: TurnwiseError, said: readonly ConversationEvent[]): readonly ConversationEvent[] {
  const reply = ProviderError.isInstance(error) && error.kind === 'exhausted' ? 'exhausted' : 'fallback';
  if (said.length === 0) return [{ type: 'say', reply }];
  return said.map((event) => (event.type === 'say' && event.reply === 'fallback' ? { ...event, reply } : event));
}

function linesOf(user: string, assistant: string, outcome: Outcome, calls: readonly Call[]): TranscriptEntry[] {
  const lines: TranscriptEntry[] = [];
  const answer = calls.findLast((call) => call.src === 'model' && call.outcome === 'complete');
  if (user) lines.push({ role: 'user', text: user });
  if (assistant)
    lines.push({
      role: 'assistant',
      text: markStop(assistant, calls.findLast((call) => call.stoppedAt !== undefined)?.stoppedAt),
      ...(outcome === 'cut' && { cut: true as const }),
      ...(answer && { model: answer.asked ? ('asked' as const) : ('said' as const) }),
    });
  return lines;
}

/** The model has to see where it was stopped, before the conversation's own "shall I go on?", or it cannot go on from there. */
function markStop(reply: string, stoppedAt: string | undefined): string {
  if (stoppedAt === undefined) return reply;
  const start = reply.indexOf(stoppedAt);
  const end = start < 0 ? reply.length : start + stoppedAt.length;
  return `${reply.slice(0, end)} …${reply.slice(end)}`;
}

function routeOf(calls: readonly Call[], recognition: Recognition | undefined): Route {
  const understood = recognition && { stage: recognition.stage, intent: recognition.intent, confidence: recognition.confidence };
  if (calls.length === 0) return { to: 'rules', ...understood };
  if (calls.some((call) => call.outcome === 'failed')) return { to: 'fallback', ...understood };
  return { to: calls.some((call) => call.src === 'model') ? 'model' : 'task', ...understood };
}

function outcomeOf(calls: readonly Call[], text: string): Outcome {
  if (calls.some((call) => call.outcome === 'failed')) return 'fallback';
  if (calls.some((call) => call.outcome === 'refused')) return 'refused';
  if (calls.some((call) => call.outcome === 'cut')) return 'cut';
  return text ? 'answered' : 'silent';
}
