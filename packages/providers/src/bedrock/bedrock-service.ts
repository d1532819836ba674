import type { AwsService } from '../aws/to-provider-error.ts';

/** What is Bedrock's own among failures. */
export const bedrockService: AwsService = {
  provider: 'bedrock',
  hints: [
    { pattern: /support system messages/i, hint: "Set instructionsAs: 'first-message' for this model." },
    { pattern: /on-demand throughput/i, hint: 'Use an inference profile id of the model (us., eu., apac. or global. in front).' },
    { pattern: /use case details|access to the model/i, hint: 'Request access to the model in the Bedrock console of this region.' },
    { pattern: /could not load credentials/i, hint: 'Give the process AWS credentials: a role, a profile, or AWS_BEARER_TOKEN_BEDROCK.' },
  ],
};
