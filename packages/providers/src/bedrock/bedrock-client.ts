/** What this provider needs of a client. `BedrockRuntimeClient` of any 3.x fits; so does a fake of two lines. */
export interface BedrockClient {
  send(command: never, options?: { abortSignal?: AbortSignal }): Promise<unknown>;
}

/** The vendor's package, loaded on first use. */
export type BedrockSdk = typeof import('@aws-sdk/client-bedrock-runtime');

/** One prepared call. */
export interface BedrockCall {
  sdk: BedrockSdk;
  client: BedrockClient;
  signal: AbortSignal;
}
