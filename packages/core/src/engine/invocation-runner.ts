import type { ModelInput } from '../conversation/model-actor.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { TurnwiseError } from '../errors/turnwise-error.ts';
import type { SessionEnvelope } from '../session/session-envelope.ts';
import { runModel } from './run-model.ts';
import { runTask } from './run-task.ts';
import type { RunningTurn } from './running-turn.ts';
import type { Result, RunInvocation } from './settle.ts';
import type { Invocation } from './step-machine.ts';
import { type Summarizing, type Summary, startSummary } from './summarize.ts';

/** One invocation of a turn, for its record. */
export interface Call {
  src: string;
  outcome: 'complete' | 'cut' | 'refused' | 'failed';
  error?: TurnwiseError | undefined;
  /** The model ended with a yes/no question. */
  asked?: boolean;
  /** What the model said last, when it was stopped. */
  stoppedAt?: string;
}

interface Ran {
  call: Call;
  result: Result;
}

/** Runs everything that a machine invokes in one turn. */
export interface Runner {
  /**
   * How invocations run while the turn is taken from this session. A turn may have to be taken again, because somebody else saved
   * the session first: then the n-th invocation of an actor gets the n-th result it gave before. No model is asked, and no account
   * charged, a second time.
   */
  on(session: SessionEnvelope | undefined): {
    run: RunInvocation;
    /** What this taking of the turn has run so far. */
    calls: readonly Call[];
  };
  /** Stands for the oldest lines of a session's transcript from now on. */
  summaryFor(session: SessionEnvelope | undefined): Summary | undefined;
}

export function createRunner(running: RunningTurn): Runner {
  const { trace } = running;
  const results = new Map<string, Promise<Ran>>();
  let summary: (Summary & { after: string | undefined }) | undefined;

  async function ask({ src, input, context }: Invocation, signal: AbortSignal, session: SessionEnvelope | undefined): Promise<Ran> {
    const { transcript = [], summary: earlier } = session ?? {};
    let summarizing: Summarizing | undefined;
    try {
      summarizing = summary ? undefined : startSummary({ running, transcript, earlier, signal });
      const asked = runModel({ running, input: input as ModelInput | undefined, context, transcript, earlier, signal });
      const { output, answer } = await trace.timed('model', () => asked);
      trace.model = answer.model;
      const error = 'error' in answer ? answer.error : undefined;
      if (error && output) trace.warnings.push(error.code);
      const call: Call = {
        src,
        outcome: answer.outcome,
        asked: output?.question?.kind === 'polar',
        ...(!output && { error }),
        ...(output?.outcome === 'cut' && { stoppedAt: output.text }),
      };
      return { call, result: output ? { status: 'done', output } : { status: 'error', error } };
    } catch (thrown) {
      return failed(ProviderError.isInstance(thrown) ? src : 'instructions', thrown);
    } finally {
      // Whatever became of the turn's own call: this one was made, and is paid for.
      const made = await summarizing?.finish();
      if (made) summary = { ...made, after: earlier };
    }
  }

  async function runAny(invocation: Invocation, signal: AbortSignal, session: SessionEnvelope | undefined): Promise<Ran> {
    if (invocation.src === 'model') return ask(invocation, signal, session);
    const result = await runTask(invocation, signal);
    if (result.status === 'error') return failed(invocation.src, result.error);
    return { call: { src: invocation.src, outcome: 'complete' }, result };
  }

  function failed(src: string, cause: unknown): Ran {
    const error = TurnwiseError.isInstance(cause)
      ? cause
      : new TurnwiseError({ code: 'TASK_FAILED', message: `"${src}" failed.`, hint: 'See the cause.', cause });
    // The machine gets what its task really threw, so that it can tell its own errors apart.
    return { call: { src, outcome: 'failed', error }, result: { status: 'error', error: cause } };
  }

  return {
    on(session) {
      const calls: Call[] = [];
      const seen = new Map<string, number>();
      const run: RunInvocation = async (invocation, signal) => {
        const count = seen.get(invocation.src) ?? 0;
        seen.set(invocation.src, count + 1);
        const key = `${invocation.src}#${count}`;
        const ran = results.get(key) ?? runAny(invocation, signal, session);
        results.set(key, ran);
        const { call, result } = await ran;
        calls.push(call);
        return result;
      };
      return { run, calls };
    },
    // Somebody else's summary of the meantime covers other lines than ours.
    summaryFor: (session) => (summary && summary.after === session?.summary ? summary : undefined),
  };
}
