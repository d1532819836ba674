import type { ModelInput } from '../conversation/model-actor.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { TurnwiseError } from '../errors/turnwise-error.ts';
import type { SessionEnvelope } from '../session/session-envelope.ts';
import { runModel } from './run-model.ts';
import { runTask } from './run-task.ts';
import type { RunningTurn } from './running-turn.ts';
import type { Result, RunInvocation } from './settle.ts';
import type { Invocation } from './step-machine.ts';
import { type Summary, startSummary } from './summarize.ts';

/** One invocation of a turn, for its record. */
export interface Call {
  src: string;
  outcome: 'complete' | 'cut' | 'refused' | 'failed';
  error?: TurnwiseError | undefined;
  /** The model ended with a yes/no question. */
  asked?: boolean;
}

/** Runs everything that a machine invokes in one turn. */
export interface Runner {
  /**
   * How invocations run while the turn is taken from this session. A turn may have to be taken again, because somebody else saved
   * the session first: then the n-th invocation of an actor gets the n-th result it gave before. No model is asked, and no account
   * charged, a second time.
   */
  on(session: SessionEnvelope | undefined): RunInvocation;
  /** What has run so far. */
  calls: readonly Call[];
  /** Stands for the oldest lines of a session's transcript from now on. */
  summaryFor(session: SessionEnvelope | undefined): Summary | undefined;
}

export function createRunner(running: RunningTurn): Runner {
  const { trace } = running;
  const calls: Call[] = [];
  const results = new Map<string, Promise<Result>>();
  let summary: (Summary & { after: string | undefined }) | undefined;

  async function ask({ src, input, context }: Invocation, signal: AbortSignal, session: SessionEnvelope | undefined): Promise<Result> {
    const { transcript = [], summary: earlier } = session ?? {};
    try {
      const summarizing = summary ? undefined : startSummary(running, transcript, earlier);
      const asked = runModel({ running, input: input as ModelInput | undefined, context, transcript, earlier, signal });
      const { output, answer } = await trace.timed('model', () => asked);
      const made = await summarizing?.finish();
      if (made) summary = { ...made, after: earlier };
      for (const call of answer.calls) trace.addCall(call.model, call.usage);
      trace.model = answer.model;
      const error = 'error' in answer ? answer.error : undefined;
      if (error && output) trace.warnings.push(error.code);
      calls.push({ src, outcome: answer.outcome, asked: output?.question?.kind === 'polar', ...(!output && { error }) });
      return output ? { status: 'done', output } : { status: 'error', error };
    } catch (thrown) {
      return failed(ProviderError.isInstance(thrown) ? src : 'instructions', thrown);
    }
  }

  async function runAny(invocation: Invocation, signal: AbortSignal, session: SessionEnvelope | undefined): Promise<Result> {
    if (invocation.src === 'model') return ask(invocation, signal, session);
    const result = await runTask(invocation, signal);
    if (result.status === 'error') return failed(invocation.src, result.error);
    calls.push({ src: invocation.src, outcome: 'complete' });
    return result;
  }

  function failed(src: string, cause: unknown): Result {
    const error = TurnwiseError.isInstance(cause)
      ? cause
      : new TurnwiseError({ code: 'TASK_FAILED', message: `"${src}" failed.`, hint: 'See the cause.', cause });
    calls.push({ src, outcome: 'failed', error });
    // The machine gets what its task really threw, so that it can tell its own errors apart.
    return { status: 'error', error: cause };
  }

  return {
    calls,
    on(session) {
      const seen = new Map<string, number>();
      return (invocation, signal) => {
        const count = seen.get(invocation.src) ?? 0;
        seen.set(invocation.src, count + 1);
        const key = `${invocation.src}#${count}`;
        const result = results.get(key) ?? runAny(invocation, signal, session);
        results.set(key, result);
        return result;
      };
    },
    // Somebody else's summary of the meantime covers other lines than ours.
    summaryFor: (session) => (summary && summary.after === session?.summary ? summary : undefined),
  };
}
