import type { ModelInput } from '../conversation/model-actor.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { TurnwiseError } from '../errors/turnwise-error.ts';
import type { TranscriptEntry } from '../session/session-envelope.ts';
import { runModel } from './run-model.ts';
import { runTask } from './run-task.ts';
import type { RunningTurn } from './running-turn.ts';
import type { Result, RunInvocation } from './settle.ts';
import type { Invocation } from './step-machine.ts';

/** One invocation of a turn, for its record. */
export interface Call {
  src: string;
  outcome: 'complete' | 'cut' | 'refused' | 'failed';
  error?: TurnwiseError | undefined;
}

/** Runs what a machine invokes: the actor `model` through the provider, every other one as the author's own task. */
export function createRunner(running: RunningTurn, transcript: readonly TranscriptEntry[]): { run: RunInvocation; calls: Call[] } {
  const { trace } = running;
  const calls: Call[] = [];

  async function ask({ src, input, context }: Invocation, signal: AbortSignal): Promise<Result> {
    try {
      const model = runModel({ running, input: input as ModelInput | undefined, context, transcript, signal });
      const { output, answer } = await trace.timed('model', () => model);
      for (const call of answer.calls) trace.addCall(call.model, call.usage);
      trace.model = answer.model;
      const error = 'error' in answer ? answer.error : undefined;
      if (error && output) trace.warnings.push(error.code);
      calls.push({ src, outcome: answer.outcome, ...(!output && { error }) });
      return output ? { status: 'done', output } : { status: 'error', error };
    } catch (thrown) {
      return failed(ProviderError.isInstance(thrown) ? src : 'instructions', thrown);
    }
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
    async run(invocation, signal) {
      if (invocation.src === 'model') return ask(invocation, signal);
      const result = await runTask(invocation, signal);
      if (result.status === 'error') return failed(invocation.src, result.error);
      calls.push({ src: invocation.src, outcome: 'complete' });
      return result;
    },
  };
}
