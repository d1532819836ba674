import { pickWording, resolveReply } from '../conversation/resolve-reply.ts';
import { SessionStoreError } from '../errors/session-store-error.ts';
import { TurnwiseError } from '../errors/turnwise-error.ts';
import { observe } from '../model/observe.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { EngineSettings } from './engine-options.ts';
import { loadHash } from './hash-id.ts';
import { createRunner } from './invocation-runner.ts';
import { deleteSession, loadSession, saveSession } from './keep-session.ts';
import { redactAll } from './redact-request.ts';
import type { Reply } from './reply.ts';
import { beginTurn, type RunningTurn } from './running-turn.ts';
import { type Taken, takeTurn } from './take-turn.ts';
import type { Turn } from './turn.ts';
import type { TurnTrace } from './turn-trace.ts';

/** How often a turn is taken again when somebody else saved the session first. Each of n simultaneous turns needs n at worst. */
const MAX_ATTEMPTS = 100;

/** Takes a turn through all its steps, in their order. Always gives a reply; never rejects. */
export async function runTurn(settings: EngineSettings, turn: Turn, store: SessionStore): Promise<Reply> {
  // Session ids are account ids on some platforms.
  const sessionId = settings.recordSessionIds ? turn.sessionId : (await loadHash())(turn.sessionId);
  const running = beginTurn(settings, turn, sessionId);
  try {
    return finish(running, await takeAndSave(running, store));
  } catch (error) {
    return finish(running, failed(running, error));
  } finally {
    running.deadline.dispose();
  }
}

async function takeAndSave(running: RunningTurn, store: SessionStore): Promise<Taken> {
  const { settings, turn, deadline, trace } = running;
  const runner = createRunner(running);
  let taken: Taken | undefined;
  let wasDamaged = false;
  try {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const loaded = await trace.timed('store', () => loadSession(settings, store, turn.sessionId, deadline));
      const next = await takeTurn(running, loaded, runner);
      if (!next.session) return next;
      taken = next;
      const saving = { ...next.session, version: loaded.version + 1 };
      const result = await trace.timed('store', () => saveSession(settings, store, turn.sessionId, saving, loaded.version, deadline));
      if (result.saved) return taken;
      // What was damaged no longer says its version, so nothing could ever be written over it.
      if (wasDamaged && loaded.warning === 'SESSION_DAMAGED') await deleteSession(store, turn.sessionId, deadline);
      wasDamaged = loaded.warning === 'SESSION_DAMAGED';
    }
    throw new SessionStoreError({ operation: 'save', message: `The session was changed by others ${MAX_ATTEMPTS} times during one turn.` });
  } catch (error) {
    if (!taken) throw error;
    // The reply stands: it was made, perhaps paid for. The next turn goes on from the session as it was.
    trace.warnings.push('SESSION_NOT_SAVED');
    return { ...taken, error: taken.error ?? asTurnwiseError(error, settings.conversation.id) };
  }
}

/** The reply when the machine could not even be asked: an apology, or a goodbye if that is what the user wants. */
function failed({ settings, text, turn, locale, trace }: RunningTurn, thrown: unknown): Taken {
  const { conversation, router, random } = settings;
  const heard = turn.intent?.name ?? (text ? router.recognize(text, { locale })?.intent : undefined);
  const ends = heard === 'stop' || heard === 'end';
  trace.route = { to: 'fallback' };
  const words = (key: string) => pickWording(resolveReply(conversation.replies, key, locale) ?? '', random);
  return {
    composed: { text: words(ends ? heard : 'fallback'), ...(!ends && { reprompt: words('reprompt') }) },
    endSession: ends,
    outcome: 'fallback',
    error: asTurnwiseError(thrown, conversation.id),
    // Which state the session is in is not known; it may be a private one.
    heard: '',
    session: undefined,
  };
}

function finish({ settings, turn, turnId, locale, trace }: RunningTurn, taken: Taken): Reply {
  const { composed, endSession, outcome, error, heard } = taken;
  const said = settings.recordText ? recordedText(settings, trace, heard, composed.text) : undefined;
  const record = trace.toRecord({ outcome, error, ...(said && { text: said }) });
  observe(settings.onTurn, record);
  return { sessionId: turn.sessionId, turnId, ...composed, endSession, locale, outcome, ...(error && { error }), record };
}

function recordedText({ redactor }: EngineSettings, { warnings }: TurnTrace, user: string, reply: string) {
  try {
    const [redactedUser = '', redactedReply = ''] = redactAll(redactor, [user, reply]).texts;
    return { user: redactedUser, reply: redactedReply };
  } catch {
    // A record without words is better than no reply, and than one with words that should be hidden.
    warnings.push('REDACTION_FAILED');
    return undefined;
  }
}

function asTurnwiseError(error: unknown, conversation: string): TurnwiseError {
  if (TurnwiseError.isInstance(error)) return error;
  return new TurnwiseError({
    code: 'CONVERSATION_FAILED',
    message: `Conversation "${conversation}" threw while it took a turn.`,
    hint: 'See the cause; guards, actions and context functions must not throw.',
    cause: error,
  });
}
