/** What this provider needs of a client. `SFNClient` of any 3.x fits; so does a fake of two lines. */
export interface StepFunctionsClient {
  send(command: never, options?: { abortSignal?: AbortSignal }): Promise<unknown>;
}

/** The vendor's package, loaded on first use. */
export type StepFunctionsSdk = typeof import('@aws-sdk/client-sfn');
