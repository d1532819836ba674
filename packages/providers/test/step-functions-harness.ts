import type { Provider } from '@turnwise/core/provider';
import { type StepFunctionsOptions, stepFunctions } from '@turnwise/providers/step-functions';
import type { WireServer } from '@turnwise/wire-server';

export const aStateMachine = 'arn:aws:states:eu-west-3:123456789012:stateMachine:daddy-omid';

/** A provider whose own, lazily loaded client talks to the local server. */
export function stepFunctionsAt(server: WireServer, options: Partial<StepFunctionsOptions> = {}): Provider {
  return stepFunctions({
    stateMachineArn: aStateMachine,
    ...options,
    clientOptions: {
      endpoint: server.url,
      // The SDK puts "sync-" in front of the host, which no local address has.
      disableHostPrefix: true,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      ...options.clientOptions,
    },
  });
}
