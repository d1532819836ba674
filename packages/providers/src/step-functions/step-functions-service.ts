import type { AwsService } from '../aws/to-provider-error.ts';

/** What is Step Functions' own among failures (API reference of StartSyncExecution). */
export const stepFunctionsService: AwsService = {
  provider: 'step-functions',
  kinds: {
    invalidarn: 'bad_request',
    invalidexecutioninput: 'bad_request',
    invalidname: 'bad_request',
    statemachinedeleting: 'bad_request',
    statemachinedoesnotexist: 'bad_request',
    statemachinetypenotsupported: 'bad_request',
  },
  hints: [
    {
      pattern: /not supported by this type|type.*not supported/i,
      hint: 'Only an EXPRESS state machine answers at once; create one of that type.',
    },
    { pattern: /states:StartSyncExecution/i, hint: 'Allow the role states:StartSyncExecution on this state machine.' },
  ],
};
