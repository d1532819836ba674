import { InvalidOptionError, type Provider, type ProviderPart, type ProviderRequest } from '@turnwise/core/provider';
import { guardResponse } from '../aws/guard-response.ts';
import { toProviderError } from '../aws/to-provider-error.ts';
import { answerParts } from '../call/answer-parts.ts';
import { lazyPackage } from '../call/lazy-package.ts';
import { readExecution } from './read-execution.ts';
import type { StepFunctionsClient, StepFunctionsSdk } from './step-functions-client.ts';
import { stepFunctionsService } from './step-functions-service.ts';
import { modelOutput, sessionMessage, type WorkflowAnswer } from './workflow-payloads.ts';

export interface StepFunctionsOptions {
  /** An EXPRESS state machine, a version or an alias of one. */
  stateMachineArn: string;
  /** Model that the workflow calls: prices are looked up by it, once `output` passes its counts on. @default the state machine's name */
  model?: string;
  /** AWS region. @default the one in `stateMachineArn` */
  region?: string;
  /**
   * The execution's input, to be written as JSON.
   *
   * @default `{ Id, timestamp, message }`: the session's id, the time as ISO 8601, and what the user just said
   */
  input?: (request: ProviderRequest) => unknown;
  /**
   * The answer in the execution's output, which comes parsed. A text, or more about it.
   *
   * @default `Body.outputs[0].text`, as a workflow leaves it that ends with Bedrock's InvokeModel; else `text`; else the output itself
   */
  output?: (output: unknown) => string | WorkflowAnswer | undefined;
  /** A client of your own. Switch its retries off (`maxAttempts: 1`): the engine has its own, inside the deadline. */
  client?: StepFunctionsClient;
  /** Settings for the client made here: `credentials`, `endpoint`. @default `{ maxAttempts: 1 }` */
  clientOptions?: Readonly<Record<string, unknown>>;
  /** @default Date.now */
  now?: () => number;
}

/**
 * A Step Functions express workflow that asks a model, through `StartSyncExecution` of `@aws-sdk/client-sfn`, which is loaded on first
 * use. A workflow answers in one piece. It goes on when nobody waits any more: give it a `TimeoutSeconds` of its own.
 *
 * @example
 * const provider = stepFunctions({ stateMachineArn: 'arn:aws:states:eu-west-3:123456789012:stateMachine:daddy-omid' });
 */
export function stepFunctions(options: StepFunctionsOptions): Provider {
  const name = checkOptions(options);
  const { stateMachineArn, model = name, now = Date.now, output = modelOutput } = options;
  const { input = (request: ProviderRequest) => sessionMessage(request, now()) } = options;
  const connect = connector(options);
  return {
    specification: 'v1',
    id: 'step-functions',
    model,
    preload: async () => void (await connect()),
    generate(request) {
      return answerParts({
        provider: 'step-functions',
        signal: request.signal,
        toError: (error) => toProviderError(stepFunctionsService, error),
        call: async function* (signal): AsyncGenerator<ProviderPart> {
          const { sdk, client } = await connect();
          const command = new sdk.StartSyncExecutionCommand({ stateMachineArn, input: JSON.stringify(input(request)) });
          guardResponse(command, { provider: 'step-functions' });
          yield* readExecution(await client.send(command as never, { abortSignal: signal }), output);
        },
      });
    },
  };
}

/** SDK and client, made once and kept. */
function connector(options: StepFunctionsOptions): () => Promise<{ sdk: StepFunctionsSdk; client: StepFunctionsClient }> {
  const { stateMachineArn, region = stateMachineArn.split(':')[3], clientOptions } = options;
  const loadSdk = lazyPackage({ provider: 'step-functions', name: '@aws-sdk/client-sfn', load: () => import('@aws-sdk/client-sfn') });
  let own = options.client;
  return async () => {
    const sdk = await loadSdk();
    own ??= new sdk.SFNClient({ maxAttempts: 1, ...(region ? { region } : {}), ...clientOptions });
    return { sdk, client: own };
  };
}

// arn:partition:states:region:account:stateMachine:name, with a version or an alias behind it.
const arnPattern = /^arn:aws[a-z-]*:states:[a-z0-9-]+:\d{12}:stateMachine:([A-Za-z0-9_-]{1,80})(?::[A-Za-z0-9_.-]+)?$/;

/** The state machine's name. */
function checkOptions({ stateMachineArn, client, region, clientOptions }: StepFunctionsOptions): string {
  const name = arnPattern.exec(String(stateMachineArn))?.[1];
  if (name === undefined) {
    throw new InvalidOptionError({
      option: 'stateMachineArn',
      message: `must be the ARN of a state machine, got "${String(stateMachineArn).slice(0, 120)}".`,
      hint: 'For example "arn:aws:states:eu-west-3:123456789012:stateMachine:daddy-omid".',
    });
  }
  if (client && (region || clientOptions)) {
    throw new InvalidOptionError({
      option: 'client',
      message: 'was given together with `region` or `clientOptions`, which would have no effect.',
      hint: 'Set them on the client.',
    });
  }
  return name;
}
