import { pickWording, resolveReply } from '../conversation/resolve-reply.ts';
import { SessionStoreError } from '../errors/session-store-error.ts';
import { TurnwiseError } from '../errors/turnwise-error.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { EngineSettings } from './engine-options.ts';
import { loadHash } from './hash-id.ts';
import { createRunner } from './invocation-runner.ts';
import { loadSession, saveSession } from './keep-session.ts';
import type { Reply } from './reply.ts';
import { beginTurn, type RunningTurn } from './running-turn.ts';
import { type Taken, takeTurn } from './take-turn.ts';
import type { Turn } from './turn.ts';

/** How often a turn is taken again when somebody else saved the session first. Each of n simultaneous turns needs n at worst. */
const MAX_ATTEMPTS = 20;

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
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const loaded = await trace.timed('store', () => loadSession(settings, store, turn.sessionId, deadline));
    const taken = await takeTurn(running, loaded, runner);
    if (!taken.session) return taken;
    const saving = { ...taken.session, version: loaded.version + 1 };
    try {
      const result = await trace.timed('store', () => saveSession(settings, store, turn.sessionId, saving, loaded.version, deadline));
      if (result.saved) return taken;
    } catch (error) {
      // The reply stands: it was made, perhaps paid for. The next turn goes on from the session as it was.
      trace.warnings.push('SESSION_NOT_SAVED');
      return { ...taken, error: taken.error ?? asTurnwiseError(error, settings.conversation.id) };
    }
  }
  throw new SessionStoreError({ operation: 'save', message: `The session was changed by others ${MAX_ATTEMPTS} times during one turn.` });
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
  const said = settings.recordText ? recordedText(settings, heard, composed.text) : undefined;
  const record = trace.toRecord({ outcome, error, ...(said && { text: said }) });
  try {
    settings.onTurn?.(record);
  } catch {
    // An observer must not cost the user the reply.
  }
  return { sessionId: turn.sessionId, turnId, ...composed, endSession, locale, outcome, ...(error && { error }), record };
}

function recordedText({ redactor }: EngineSettings, user: string, reply: string) {
  const [redactedUser = '', redactedReply = ''] = redactor ? redactor.redact([user, reply]).texts : [user, reply];
  return { user: redactedUser, reply: redactedReply };
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
