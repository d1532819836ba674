import { InvalidOptionError, type Provider, type ProviderPart } from '@turnwise/core/provider';
import { alternateRoles } from '../call/alternate-roles.ts';
import { answerParts } from '../call/answer-parts.ts';
import { isWorthCaching } from '../call/cache-minimum.ts';
import { lazyPackage } from '../call/lazy-package.ts';
import { limitFetch } from '../call/limit-body.ts';
import type { Thinking } from '../claude/least-thinking.ts';
import type { AnthropicClient } from './anthropic-client.ts';
import { readMessage } from './read-message.ts';
import { readMessageStream } from './read-message-stream.ts';
import { type Effort, toMessagesBody } from './to-messages-body.ts';
import { badAnswer, toProviderError } from './to-provider-error.ts';

export interface AnthropicOptions {
  /** Model id as the vendor, or the gateway, spells it. Prices are looked up by it. */
  model: string;
  /** @default the SDK's own search: ANTHROPIC_API_KEY and its kin in the environment */
  apiKey?: string;
  /** A gateway that speaks the Messages API, without `/v1/messages`. @default the vendor, or ANTHROPIC_BASE_URL */
  baseURL?: string;
  /**
   * How the key travels. `bearer` is what SDK 1.x sends; `x-api-key` are the classic headers that many gateways want, with
   * `anthropic-version: 2023-06-01`.
   *
   * @default the SDK's own way
   */
  auth?: 'bearer' | 'x-api-key';
  /** More headers; `null` takes one away. */
  headers?: Readonly<Record<string, string | null>>;
  /** Whether the answer is streamed. A stream lets a deadline speak the sentences that are there. @default true */
  stream?: boolean;
  /** How much the model thinks before it speaks. Thinking takes time and counts against the answer's tokens. @default 'least' */
  thinking?: Thinking;
  /** @default the vendor's, or `low` where thinking cannot be switched off */
  effort?: Effort;
  /**
   * Mark the instructions for the vendor's prompt cache, when they are long enough for this model to keep them. Pays when a skill is used
   * more often than every five minutes.
   *
   * @default false
   */
  cache?: boolean;
  /** Ask for parts of an answer (a card, replies ahead) by JSON schema instead of tags: models from 4.5 on, not every gateway. @default false */
  structuredOutputs?: boolean;
  /** More fields of the body: `metadata`, `stop_sequences`, `service_tier`. They win over ours. */
  extraFields?: Readonly<Record<string, unknown>>;
  /** A client of your own, SDK 0.x or 1.x. */
  client?: AnthropicClient;
  /** Settings for the client made here, for example `fetch` or `timeout`. */
  clientOptions?: Readonly<Record<string, unknown>>;
}

// The version that gateways with classic headers were built for.
const classicVersion = '2023-06-01';

/**
 * Claude through the Messages API, by `@anthropic-ai/sdk`, which is loaded on first use.
 *
 * @example
 * const provider = anthropic({ model: 'claude-haiku-5-5' });
 */
export function anthropic(options: AnthropicOptions): Provider {
  checkOptions(options);
  const { model, stream = true, thinking = 'least', effort, cache = false, structuredOutputs = false, extraFields = {} } = options;
  const connect = connector(options);
  return {
    specification: 'v1',
    id: 'anthropic',
    model,
    structuredOutputs,
    preload: async () => void (await connect()),
    generate({ instructions, messages, maxOutputTokens, schema, signal: callerSignal }) {
      return answerParts({
        provider: 'anthropic',
        signal: callerSignal,
        toError: toProviderError,
        call: async function* (signal): AsyncGenerator<ProviderPart> {
          const body = toMessagesBody({
            model,
            instructions,
            cacheInstructions: cache && isWorthCaching(model, instructions ?? ''),
            messages: alternateRoles(messages, 'anthropic'),
            maxTokens: maxOutputTokens,
            stream,
            thinking,
            effort,
            schema: structuredOutputs ? schema : undefined,
            extraFields,
          });
          const client = await connect();
          // Retries belong to the engine, inside the deadline; the SDK would sleep through `retry-after: 60`.
          const answer = await client.messages.create(body as never, { signal, maxRetries: 0 });
          if (!stream) return yield* readMessage(answer);
          if (!isIterable(answer)) throw badAnswer('the answer is no stream.');
          yield* readMessageStream(answer);
        },
      });
    },
  };
}

/** The client, made once and kept. */
function connector({ apiKey, baseURL, auth, headers, client, clientOptions }: AnthropicOptions): () => Promise<AnthropicClient> {
  const loadSdk = lazyPackage({ provider: 'anthropic', name: '@anthropic-ai/sdk', load: () => import('@anthropic-ai/sdk') });
  let own = client;
  return async () => {
    if (own) return own;
    const { Anthropic } = await loadSdk();
    own = new Anthropic({
      maxRetries: 0,
      // The SDK prints the text of a frame that it cannot parse.
      logLevel: 'off',
      ...(apiKey ? { apiKey } : {}),
      ...(baseURL ? { baseURL } : {}),
      defaultHeaders: { ...authHeaders(auth, apiKey), ...headers },
      ...clientOptions,
      fetch: limitFetch('anthropic', clientOptions?.fetch as typeof fetch | undefined),
    }) as AnthropicClient;
    return own;
  };
}

function authHeaders(auth: AnthropicOptions['auth'], apiKey: string | undefined): Record<string, string | null> {
  if (auth === 'x-api-key') return { 'x-api-key': apiKey ?? '', 'anthropic-version': classicVersion, authorization: null };
  if (auth === 'bearer') return { authorization: `Bearer ${apiKey ?? ''}`, 'x-api-key': null };
  return {};
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

function checkOptions({ model, apiKey, auth, client, ...rest }: AnthropicOptions): void {
  if (typeof model !== 'string' || model.trim() === '') {
    throw new InvalidOptionError({ option: 'model', message: 'must be a model id.', hint: 'For example "claude-haiku-5-5".' });
  }
  if (auth && !apiKey) {
    throw new InvalidOptionError({
      option: 'auth',
      message: `"${auth}" needs the option \`apiKey\`.`,
      hint: 'The key is put into the header here.',
    });
  }
  if (client && (apiKey || auth || rest.baseURL || rest.headers || rest.clientOptions)) {
    throw new InvalidOptionError({
      option: 'client',
      message: 'was given together with `apiKey`, `auth`, `baseURL`, `headers` or `clientOptions`, which would have no effect.',
      hint: 'Set them on the client.',
    });
  }
}
