import { ProviderError, type ProviderErrorKind } from '@turnwise/core/provider';
import { connectionCodeOf, wasReached } from '../call/connection-error.ts';
import { readRetryAfter } from '../call/retry-after.ts';
import { statusKind } from '../call/status-kind.ts';
import { fieldsOf, textOf } from '../call/untrusted-json.ts';

/** Names that vendors put into `code` or `type`, and that say more than a status, or come without one. */
const kindByName: Readonly<Record<string, ProviderErrorKind>> = {
  api_error: 'unavailable',
  authentication_error: 'auth',
  content_filter: 'filtered',
  content_policy_violation: 'filtered',
  context_length_exceeded: 'bad_request',
  insufficient_quota: 'rate_limited',
  invalid_api_key: 'auth',
  invalid_request_error: 'bad_request',
  model_not_found: 'bad_request',
  not_found_error: 'bad_request',
  overloaded_error: 'unavailable',
  permission_error: 'auth',
  rate_limit_error: 'rate_limited',
  rate_limit_exceeded: 'rate_limited',
  server_error: 'unavailable',
  service_unavailable: 'unavailable',
  timeout: 'timeout',
};

/** They hold whatever the status is: content filters come as 400 and 403, an exhausted account as 429. */
const strongNames: ReadonlySet<string> = new Set(['content_filter', 'content_policy_violation', 'insufficient_quota']);

type Fields = Readonly<Record<string, unknown>>;

/** The error in a body or a chunk: `{ error: {…} }`, `{ error: 'text' }`, or vLLM's bare `{ object: 'error', … }`. */
export function errorIn(body: Fields): Fields | undefined {
  if (body.object === 'error') return body;
  if (typeof body.error === 'string' && body.error !== '') return { message: body.error };
  return typeof body.error === 'object' && body.error !== null ? fieldsOf(body.error) : undefined;
}

/** Makes errors that name the provider. */
export interface ErrorReader {
  /** An answer that is none. */
  badAnswer(message: string, cause?: unknown): ProviderError;
  /** An error where an answer should be: in a body with status 200, or in the middle of a stream. */
  insideAnswer(error: Fields): ProviderError;
  /** A refused request. */
  refused(response: Response, body: string): ProviderError;
  /** A call that failed without an answer. */
  noAnswer(thrown: unknown): ProviderError;
}

export function errorReader(provider: string): ErrorReader {
  const badAnswer = (message: string, cause?: unknown) => new ProviderError({ provider, kind: 'bad_response', message, cause });
  return {
    badAnswer,
    insideAnswer: (error) => new ProviderError({ provider, ...judge(error, undefined), cause: error }),
    refused(response, body) {
      const { status, headers } = response;
      if (status < 400) {
        return new ProviderError({
          provider,
          kind: 'bad_request',
          message: `HTTP ${status}: the address leads elsewhere, and a key is not sent after it.`,
          hint: 'Set `baseURL` to the address that it leads to.',
          status,
        });
      }
      const header = (name: string) => headers.get(name);
      return new ProviderError({
        provider,
        ...judge(errorIn(parsed(body)) ?? {}, status),
        retryAfterMs: readRetryAfter(header),
        requestId: header('x-request-id') ?? header('x-generation-id') ?? undefined,
        cause: body.slice(0, 10_000),
      });
    },
    noAnswer(thrown) {
      const code = connectionCodeOf(thrown);
      if (!code) return badAnswer('the answer could not be read.', thrown);
      return new ProviderError({
        provider,
        kind: 'unavailable',
        message: `no connection (${code}).`,
        maybeBilled: wasReached(code),
        cause: thrown,
      });
    },
  };
}

/** The vendor's words are judged, never repeated: they may quote the user. */
function judge(error: Fields, httpStatus: number | undefined) {
  const { code, type, metadata } = error;
  const status = httpStatus ?? (typeof code === 'number' && code >= 400 && code < 600 ? code : undefined);
  const name = [code, type].map(textOf).find((word) => word !== undefined && Object.hasOwn(kindByName, word));
  // OpenRouter's moderation, as a 403 with its reasons.
  const isModerated = Array.isArray(fieldsOf(metadata).reasons);
  const kind = isModerated ? 'filtered' : kindOf(name, status);
  const isSpent = name === 'insufficient_quota';
  return {
    kind,
    message: status === undefined ? `failed inside the answer${name ? ` with ${name}` : ''}.` : `HTTP ${status}${name ? ` ${name}` : ''}.`,
    status,
    ...(isSpent ? { retryable: false, hint: 'The account has no credit left.' } : {}),
  };
}

function kindOf(name: string | undefined, status: number | undefined): ProviderErrorKind {
  if (name && strongNames.has(name)) return kindByName[name] ?? 'bad_response';
  if (status !== undefined) return statusKind(status);
  return (name && kindByName[name]) || 'bad_response';
}

function parsed(json: string): Fields {
  try {
    return fieldsOf(JSON.parse(json));
  } catch {
    return {};
  }
}
