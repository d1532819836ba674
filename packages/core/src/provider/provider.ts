import type { ProviderError } from '../errors/provider-error.ts';
import type { Message } from './message.ts';
import type { Usage } from './usage.ts';

/** What the engine asks of a model. */
export interface ProviderRequest {
  /** How the model shall behave. Models without a system role get it in front of the first user message. */
  instructions?: string | undefined;
  /** Oldest first; roles alternate, the first and the last message are the user's. Never empty. */
  messages: readonly Message[];
  /** Upper bound of the answer, in tokens. */
  maxOutputTokens: number;
  /** Fires at the deadline, or when nobody waits any more: stop reading and close the connection. */
  signal: AbortSignal;
  /**
   * JSON schema that the answer shall follow; only sent to providers with `structuredOutputs`. The answer is then JSON, streamed
   * like any text.
   */
  schema?: Readonly<Record<string, unknown>> | undefined;
  /** When `signal` will fire, as `Date.now()`; for wrappers that decide whether another attempt fits. */
  deadline?: number | undefined;
  /** Whose budget pays. Ids are opaque; providers do not send them to a vendor. */
  subject?: { session: string; user?: string | undefined } | undefined;
}

/**
 * Why a model stopped.
 * - `stop`: it was done · `length`: `maxOutputTokens` or the context window ended it · `refused`: the model declined
 * - `filtered`: a content filter or guardrail stepped in · `tool`: it wants a tool instead of speaking · `other`: anything newer
 */
export type FinishReason = 'stop' | 'length' | 'refused' | 'filtered' | 'tool' | 'other';

/**
 * What a provider yields. Text as it comes, usage whenever it is known (the last figures count), and exactly one `finish`
 * if the vendor said why it stopped. An answer without `finish` is taken as cut off.
 */
export type ProviderPart =
  | { type: 'text'; text: string }
  | { type: 'usage'; usage: Usage /** Id to price by, when it is not the provider's own `model`. */; model?: string }
  | { type: 'warning'; message: string }
  | AbandonedPart
  | { type: 'finish'; reason: FinishReason /** The vendor's own word. */; raw?: string | undefined };

/**
 * Yielded by wrappers only: a call was given up (it failed and is tried again, or another was faster). All text before this
 * part is void.
 */
export interface AbandonedPart {
  type: 'abandoned';
  provider: string;
  model: string;
  /** What the vendor said it used; unknown when it said nothing. */
  usage?: Usage | undefined;
  /** Why; missing when nothing was wrong with it. */
  error?: ProviderError | undefined;
  /** Who answers from here on. */
  next: { provider: string; model: string };
}

/** A way to reach a model. An object from a factory; no base class. */
export interface Provider {
  readonly specification: 'v1';
  /** Short name for records and errors, for example `bedrock`. */
  readonly id: string;
  /** Model id as the vendor spells it; prices are looked up by it. */
  readonly model: string;
  /** The vendor can be held to a JSON schema, and the caller wants that: `schema` of a request is obeyed. @default false */
  readonly structuredOutputs?: boolean;
  /** Loads the vendor's SDK ahead of the first call, for example while a Lambda starts. */
  preload?(): Promise<void>;
  /**
   * Runs one model call and yields its parts. Retries, deadline and cost belong to the caller: switch the SDK's own retries off.
   *
   * @throws ProviderError, and nothing else. After `signal` fired: `kind: 'timeout'`.
   */
  generate(request: ProviderRequest): AsyncIterable<ProviderPart>;
}
