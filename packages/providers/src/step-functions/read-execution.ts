import { ProviderError, type ProviderErrorKind, type ProviderPart } from '@turnwise/core/provider';
import { fieldsOf, textOf } from '../call/untrusted-json.ts';
import type { WorkflowAnswer } from './workflow-payloads.ts';

/** Errors of states, as the workflow names them. What is not here may have called, and paid, a model. */
const failures: readonly { pattern: RegExp; kind: ProviderErrorKind }[] = [
  { pattern: /Throttl|TooManyRequests|LimitExceeded/i, kind: 'rate_limited' },
  { pattern: /Timeout/i, kind: 'timeout' },
  { pattern: /AccessDenied|States\.Permissions/i, kind: 'auth' },
  { pattern: /Validation|States\.(Runtime|ParameterPathFailure|QueryEvaluationError|DataLimitExceeded)/i, kind: 'bad_request' },
];

/** Reads what StartSyncExecution reported. */
export function* readExecution(
  execution: unknown,
  toAnswer: (output: unknown) => string | WorkflowAnswer | undefined,
): Generator<ProviderPart> {
  const { status, output, error } = fieldsOf(execution);
  if (status !== 'SUCCEEDED') throw failure(status, textOf(error) ?? '');
  const answer = answerOf(output, toAnswer);
  const { text, usage, finishReason = 'stop' } = typeof answer === 'string' ? { text: answer } : answer;
  if (text) yield { type: 'text', text };
  if (usage) yield { type: 'usage', usage };
  yield { type: 'finish', reason: finishReason, raw: status };
}

function answerOf(output: unknown, toAnswer: (output: unknown) => string | WorkflowAnswer | undefined): string | WorkflowAnswer {
  let cause: unknown;
  try {
    const answer = toAnswer(typeof output === 'string' ? JSON.parse(output) : undefined);
    if (answer !== undefined) return answer;
  } catch (thrown) {
    cause = thrown;
  }
  throw new ProviderError({
    provider: 'step-functions',
    kind: 'bad_response',
    message: 'the output of the workflow holds no text.',
    hint: 'Say with the option `output` where it is.',
    cause,
  });
}

/** `error` is a name; the `cause` beside it may quote the user and is left where it is. */
function failure(status: unknown, error: string): ProviderError {
  const known = failures.find(({ pattern }) => pattern.test(error.slice(0, 200)));
  const isTimedOut = status === 'TIMED_OUT';
  const name = /^[A-Za-z0-9_.:-]{1,80}$/.test(error) ? ` with ${error}` : '';
  return new ProviderError({
    provider: 'step-functions',
    kind: isTimedOut ? 'timeout' : (known?.kind ?? 'bad_response'),
    message: isTimedOut ? 'the workflow ran out of its own time.' : `the workflow failed${name}.`,
    hint: 'See the execution in the logs of the state machine.',
  });
}
