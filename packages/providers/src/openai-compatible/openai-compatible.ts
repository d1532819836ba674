import { InvalidOptionError, type Provider, type ProviderPart, type ProviderRequest } from '@turnwise/core/provider';
import { alternateRoles } from '../call/alternate-roles.ts';
import { answerParts } from '../call/answer-parts.ts';
import { limitFetch } from '../call/limit-body.ts';
import { readChunks, readCompletion } from './read-completion.ts';
import { readEvents } from './read-events.ts';
import { toChatBody } from './to-chat-body.ts';
import { type ErrorReader, errorReader } from './to-provider-error.ts';

export interface OpenaiCompatibleOptions {
  /** Where the server's API begins, with its version and without `/chat/completions`: `http://localhost:11434/v1`. A query is kept. */
  baseURL: string;
  /** Model id as the server spells it. Prices are looked up by it. */
  model: string;
  /** Never read from the environment. @default no key is sent, which servers at home accept */
  apiKey?: string;
  /** How the key travels: `Authorization: Bearer key`, the bare key in `Authorization`, or the key in a header of this name. @default 'bearer' */
  auth?: 'bearer' | 'bare' | 'x-api-key' | 'api-key';
  /** More headers, for example OpenRouter's `HTTP-Referer` and `X-Title`. */
  headers?: Readonly<Record<string, string>>;
  /** What the server calls the upper bound of an answer. OpenAI's own newer models want `max_completion_tokens`. @default 'max_tokens' */
  maxTokensField?: string;
  /**
   * Where the instructions go. OpenAI's own newer models prefer `developer`; `first-message` puts them in front of the user's first
   * message, for chat templates without a system role.
   *
   * @default 'system'
   */
  systemRole?: 'system' | 'developer' | 'first-message';
  /** Whether the answer is streamed. A stream lets a deadline speak the sentences that are there. @default true */
  stream?: boolean;
  /** Ask for token counts at the end of a stream (`stream_options`); a few old servers refuse the field. @default true */
  includeUsage?: boolean;
  /** The server obeys `response_format` with a JSON schema. Then parts of an answer are asked for by schema instead of tags. @default false */
  structuredOutputs?: boolean;
  /** More fields of the body: `temperature`, `reasoning_effort`, `provider`. They win over ours. */
  extraFields?: Readonly<Record<string, unknown>>;
  /** Name of this provider in records and errors. @default 'openai-compatible' */
  id?: string;
  /** @default the global `fetch` */
  fetch?: typeof globalThis.fetch;
}

/**
 * Any server with OpenAI's chat completions, over `fetch`: models at home (Ollama, vLLM, llama.cpp) and gateways (OpenRouter, CometAPI).
 *
 * @example
 * const provider = openaiCompatible({ baseURL: 'http://localhost:11434/v1', model: 'llama3.2' });
 */
export function openaiCompatible(options: OpenaiCompatibleOptions): Provider {
  checkOptions(options);
  const { id = 'openai-compatible', model, structuredOutputs = false } = options;
  const errors = errorReader(id);
  return {
    specification: 'v1',
    id,
    model,
    structuredOutputs,
    generate(request) {
      return answerParts({
        provider: id,
        signal: request.signal,
        toError: errors.noAnswer,
        call: (signal) => ask(options, { ...request, signal }, errors),
      });
    },
  };
}

async function* ask(options: OpenaiCompatibleOptions, request: ProviderRequest, errors: ErrorReader): AsyncGenerator<ProviderPart> {
  const { id = 'openai-compatible', model, stream = true, includeUsage = true, structuredOutputs = false } = options;
  const { maxTokensField = 'max_tokens', systemRole = 'system', extraFields = {} } = options;
  const body = toChatBody({
    model,
    instructions: request.instructions,
    messages: alternateRoles(request.messages, id),
    maxTokens: request.maxOutputTokens,
    maxTokensField,
    systemRole,
    stream,
    includeUsage,
    schema: structuredOutputs ? request.schema : undefined,
    extraFields,
  });
  const response = await limitFetch(id, options.fetch)(chatUrl(options.baseURL), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: stream ? 'text/event-stream' : 'application/json',
      ...keyHeader(options),
      ...options.headers,
    },
    body: JSON.stringify(body),
    signal: request.signal,
    // A key in a header of its own would be sent along to wherever the answer points.
    redirect: 'manual',
  });
  if (!response.ok) throw errors.refused(response, await response.text());
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('html')) throw errors.badAnswer(`the answer is a page, its content type is "${type.slice(0, 80)}".`);
  // A server that cannot stream, or fails before it begins, answers with plain JSON.
  if (!stream || type.includes('json')) return yield* readCompletion(await response.text(), errors);
  if (!response.body) throw errors.badAnswer('the answer is empty.');
  yield* readChunks(readEvents(response.body), errors);
}

function chatUrl(baseURL: string): URL {
  const url = new URL(baseURL);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/chat/completions`;
  return url;
}

function keyHeader({ apiKey, auth = 'bearer' }: OpenaiCompatibleOptions): Record<string, string> {
  if (!apiKey) return {};
  if (auth === 'bearer') return { authorization: `Bearer ${apiKey}` };
  return auth === 'bare' ? { authorization: apiKey } : { [auth]: apiKey };
}

function checkOptions({ baseURL, model, auth, apiKey }: OpenaiCompatibleOptions): void {
  if (typeof model !== 'string' || model.trim() === '') {
    throw new InvalidOptionError({ option: 'model', message: 'must be a model id, as the server spells it.' });
  }
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InvalidOptionError({
      option: 'baseURL',
      message: `must be an http or https address, got "${String(baseURL)
        .replace(/\/\/[^@/]*@/, '//***@')
        .slice(0, 100)}".`,
      hint: 'For example "http://localhost:11434/v1".',
    });
  }
  if (/\/chat\/completions\/?$/.test(url.pathname)) {
    throw new InvalidOptionError({
      option: 'baseURL',
      message: 'ends with "/chat/completions", which is added here.',
      hint: 'Leave it out.',
    });
  }
  if (auth && !apiKey) throw new InvalidOptionError({ option: 'auth', message: `"${auth}" needs the option \`apiKey\`.` });
}
