import { InvalidOptionError, type Provider, type ProviderPart, type ProviderRequest } from '@turnwise/core/provider';
import { toProviderError } from '../aws/to-provider-error.ts';
import { alternateRoles } from '../call/alternate-roles.ts';
import { answerParts } from '../call/answer-parts.ts';
import { isWorthCaching } from '../call/cache-minimum.ts';
import { lazyPackage } from '../call/lazy-package.ts';
import { leastThinking, type Thinking } from '../claude/least-thinking.ts';
import type { BedrockCall, BedrockClient, BedrockSdk } from './bedrock-client.ts';
import { bedrockService } from './bedrock-service.ts';
import { readConverse, readConverseStream, toConverseInput } from './converse.ts';
import { foldInstructions } from './fold-instructions.ts';
import { readInvoke, readInvokeStream, toInvokeInput } from './invoke-mistral.ts';
import { refusesSystemRole, speaksTextFormat } from './model-traits.ts';

export interface BedrockOptions {
  /** Model id, inference profile id (`eu.…`) or ARN, as Bedrock spells it. Prices are looked up by it. */
  model: string;
  /** AWS region. @default the SDK's own search: AWS_REGION, then the profile */
  region?: string;
  /**
   * `converse` works for every chat model. `invoke` is Mistral's own text format, for Mistral 7B, Mixtral 8x7B, Large and Small of 2024;
   * its counts of tokens come from response headers.
   *
   * @default 'converse'
   */
  api?: 'converse' | 'invoke';
  /** Whether the answer is streamed. A stream lets a deadline speak the sentences that are there. @default true */
  stream?: boolean;
  /**
   * Where the instructions go. `first-message` puts them in front of the user's first message, for models without a system role.
   *
   * @default by model: 'first-message' for Mistral 7B, Mixtral 8x7B and `api: 'invoke'`, else 'system'
   */
  instructionsAs?: 'system' | 'first-message';
  /** How much a Claude model thinks before it speaks; thinking costs time and output tokens. @default 'least' */
  thinking?: Thinking;
  /** 0 to 1. @default not sent: newest Claude models refuse it */
  temperature?: number;
  /** 0 to 1. @default not sent */
  topP?: number;
  /**
   * Mark the instructions for the vendor's prompt cache (a cache point), when they are long enough for this model to keep them: Claude and
   * Nova. Pays when a skill is used more often than every five minutes.
   *
   * @default false
   */
  cache?: boolean;
  /** Ask for parts of an answer (a card, replies ahead) by JSON schema instead of tags, on models that can. @default false */
  structuredOutputs?: boolean;
  /** More fields of the request: `guardrailConfig`, `serviceTier`, `inferenceConfig.stopSequences`, Mistral's `top_k`. They win over ours. */
  extraFields?: Readonly<Record<string, unknown>>;
  /** A client of your own. Switch its retries off (`maxAttempts: 1`): the engine has its own, inside the deadline. */
  client?: BedrockClient;
  /** Settings for the client made here: `credentials`, `endpoint`, `requestHandler`. @default `{ maxAttempts: 1 }` */
  clientOptions?: Readonly<Record<string, unknown>>;
}

/**
 * Models on Amazon Bedrock, through `@aws-sdk/client-bedrock-runtime`, which is loaded on first use.
 *
 * @example
 * const provider = bedrock({ model: 'mistral.mistral-7b-instruct-v0:2', region: 'eu-west-3' });
 */
export function bedrock(options: BedrockOptions): Provider {
  checkOptions(options);
  const { model, api = 'converse', stream = true, structuredOutputs = false } = options;
  const connect = connector(options);
  const prepare = api === 'invoke' ? prepareInvoke : prepareConverse;
  return {
    specification: 'v1',
    id: 'bedrock',
    model,
    structuredOutputs,
    preload: async () => void (await connect()),
    generate(request) {
      return answerParts({
        provider: 'bedrock',
        signal: request.signal,
        toError: (error) => toProviderError(bedrockService, error),
        call: async function* (signal) {
          const read = prepare(options, request, stream);
          yield* read({ ...(await connect()), signal });
        },
      });
    },
  };
}

type Read = (call: BedrockCall) => AsyncIterable<ProviderPart>;

function prepareConverse(options: BedrockOptions, request: ProviderRequest, stream: boolean): Read {
  const { model, temperature, topP, thinking = 'least', cache = false, structuredOutputs = false, extraFields = {} } = options;
  const { instructionsAs = refusesSystemRole(model) ? 'first-message' : 'system' } = options;
  const messages = alternateRoles(request.messages, 'bedrock');
  const least = thinking === 'least' ? leastThinking(model) : {};
  const isFolded = instructionsAs === 'first-message';
  const input = toConverseInput({
    model,
    system: isFolded ? undefined : request.instructions,
    cacheSystem: cache && isWorthCaching(model, request.instructions ?? ''),
    messages: isFolded ? foldInstructions(request.instructions, messages) : messages,
    maxTokens: request.maxOutputTokens,
    temperature,
    topP,
    thinking: typeof thinking === 'object' ? thinking : least.send,
    effort: least.effort,
    schema: structuredOutputs ? request.schema : undefined,
    extraFields,
  });
  return (call) => (stream ? readConverseStream(call, input) : readConverse(call, input));
}

function prepareInvoke(options: BedrockOptions, request: ProviderRequest, stream: boolean): Read {
  const { model, temperature, topP, extraFields = {} } = options;
  const input = toInvokeInput({
    model,
    messages: foldInstructions(request.instructions, alternateRoles(request.messages, 'bedrock')),
    maxTokens: request.maxOutputTokens,
    temperature,
    topP,
    extraFields,
  });
  return (call) => (stream ? readInvokeStream(call, input) : readInvoke(call, input));
}

/** SDK and client, made once and kept. */
function connector({ region, client, clientOptions }: BedrockOptions): () => Promise<{ sdk: BedrockSdk; client: BedrockClient }> {
  const loadSdk = lazyPackage({
    provider: 'bedrock',
    name: '@aws-sdk/client-bedrock-runtime',
    load: () => import('@aws-sdk/client-bedrock-runtime'),
  });
  let own = client;
  return async () => {
    const sdk = await loadSdk();
    own ??= new sdk.BedrockRuntimeClient({ maxAttempts: 1, ...(region ? { region } : {}), ...clientOptions });
    return { sdk, client: own };
  };
}

function checkOptions(options: BedrockOptions): void {
  const { model, api, client, region, clientOptions, instructionsAs, structuredOutputs } = options;
  if (typeof model !== 'string' || model.trim() === '') {
    throw new InvalidOptionError({
      option: 'model',
      message: 'must be a Bedrock model id.',
      hint: 'For example "mistral.mistral-7b-instruct-v0:2".',
    });
  }
  if (api === 'invoke' && !speaksTextFormat(model)) {
    throw new InvalidOptionError({
      option: 'api',
      message: `"invoke" speaks Mistral's text format, which "${model}" does not.`,
      hint: "Leave `api` out: 'converse' works for every chat model.",
    });
  }
  if (api === 'invoke' && instructionsAs === 'system') {
    throw new InvalidOptionError({
      option: 'instructionsAs',
      message: `cannot be "system" with api "invoke": the text format has no such role.`,
    });
  }
  if (api === 'invoke' && structuredOutputs) {
    throw new InvalidOptionError({
      option: 'structuredOutputs',
      message: 'cannot be had with api "invoke": the text format has no schema.',
    });
  }
  if (client && (region || clientOptions)) {
    throw new InvalidOptionError({
      option: 'client',
      message: 'was given together with `region` or `clientOptions`, which would have no effect.',
      hint: 'Set them on the client.',
    });
  }
}
