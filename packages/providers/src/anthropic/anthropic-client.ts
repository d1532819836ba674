/** What this provider needs of a client. `Anthropic` of SDK 0.x and 1.x fits; so does a fake of two lines. */
export interface AnthropicClient {
  messages: {
    create(body: never, options?: { signal?: AbortSignal; maxRetries?: number }): PromiseLike<unknown>;
  };
}
