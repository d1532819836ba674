/**
 * What this bridge needs of an AI SDK language model: specification v2 (AI SDK 5), v3 (6) or v4 (7). Structural and loose, so that models of
 * all three fit and none of their packages is needed. Shapes: `@ai-sdk/provider` 2.0.5, 3.0.19 and 4.0.38.
 */
export interface LanguageModelLike {
  readonly specificationVersion: string;
  /** Vendor, for example `openai.chat`. */
  readonly provider: string;
  readonly modelId: string;
  doGenerate(options: never): PromiseLike<unknown>;
  doStream(options: never): PromiseLike<unknown>;
}

/** The fields of a call that are sent; the same in all three versions. */
export interface LanguageModelCall {
  prompt: readonly PromptMessage[];
  maxOutputTokens: number;
  abortSignal: AbortSignal;
  responseFormat?: { type: 'json'; name: string; schema: Readonly<Record<string, unknown>> };
  providerOptions?: Readonly<Record<string, unknown>>;
}

type PromptMessage =
  | { role: 'system'; content: string }
  | { role: 'user' | 'assistant'; content: readonly { type: 'text'; text: string }[] };

/** Specification versions that are understood. */
export const knownVersions: readonly string[] = ['v2', 'v3', 'v4'];
