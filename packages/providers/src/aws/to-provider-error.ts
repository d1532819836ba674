import { ProviderError, type ProviderErrorKind } from '@turnwise/core/provider';
import { connectionCodeOf, wasReached } from '../call/connection-error.ts';
import { readRetryAfter } from '../call/retry-after.ts';
import { statusKind } from '../call/status-kind.ts';

/** What the SDK's errors carry. Read by shape: the classes differ between copies and versions of the SDK. */
interface SdkError {
  /** The error's name on the wire (`x-amzn-errortype`, `:exception-type`), in one spelling or another. */
  name?: unknown;
  message?: unknown;
  $metadata?: { httpStatusCode?: number; requestId?: string };
  $response?: { headers?: Record<string, string> };
}

/** Wire names, in lower case, that say more than their status, and those of errors inside a stream, which have none. */
const commonKinds: Readonly<Record<string, ProviderErrorKind>> = {
  accessdeniedexception: 'auth',
  conflictexception: 'bad_request',
  credentialsprovidererror: 'auth',
  internalserverexception: 'unavailable',
  modelerrorexception: 'unavailable',
  modelnotreadyexception: 'rate_limited',
  modelstreamerrorexception: 'unavailable',
  modeltimeoutexception: 'timeout',
  resourcenotfoundexception: 'bad_request',
  servicequotaexceededexception: 'rate_limited',
  serviceunavailableexception: 'unavailable',
  throttlingexception: 'rate_limited',
  validationexception: 'bad_request',
};

/** A quota of the account stays exceeded whatever a retry does. */
const notRetryable: ReadonlySet<string> = new Set(['servicequotaexceededexception']);

// The SDK calls it a TimeoutError when an HTTP/2 connection ends without an answer, however soon.
const noResponse = /did not get a response/;

/** What to do about failures that everybody meets once. The vendor's text is matched, never repeated: it may hold the user's words. */
export interface AwsHint {
  pattern: RegExp;
  hint: string;
}

const commonHints: readonly AwsHint[] = [
  { pattern: /region is missing/i, hint: 'Set the option `region`, or AWS_REGION.' },
  { pattern: /could not load credentials/i, hint: 'Give the process AWS credentials: a role, a profile, or keys in the environment.' },
];

export interface AwsService {
  /** Id of the provider. */
  provider: string;
  /** Errors of this service, by wire name in lower case. */
  kinds?: Readonly<Record<string, ProviderErrorKind>>;
  hints?: readonly AwsHint[];
}

/** The SDK's failure in our words, by HTTP status first. */
export function toProviderError({ provider, kinds = {}, hints = [] }: AwsService, error: unknown): ProviderError {
  const { name, message, $metadata, $response } = (typeof error === 'object' && error !== null ? error : {}) as SdkError;
  const wireName = typeof name === 'string' ? name.toLowerCase() : '';
  const text = typeof message === 'string' ? message : '';
  const status = $metadata?.httpStatusCode;
  const code = connectionCodeOf(error);
  const kind = kindOf({ ...commonKinds, ...kinds }, wireName, status, code, text);
  return new ProviderError({
    provider,
    kind,
    message: `${describe(typeof name === 'string' ? name : '', status, noResponse.test(text) ? 'no response' : code)}.`,
    hint: [...hints, ...commonHints].find(({ pattern }) => pattern.test(text.slice(0, 1000)))?.hint,
    status,
    retryAfterMs: readRetryAfter((header) => $response?.headers?.[header]),
    requestId: $metadata?.requestId,
    ...(notRetryable.has(wireName) ? { retryable: false } : {}),
    ...(code && !wasReached(code) ? { maybeBilled: false } : {}),
    cause: error,
  });
}

function kindOf(
  kindByWireName: Readonly<Record<string, ProviderErrorKind>>,
  wireName: string,
  status: number | undefined,
  code: string | undefined,
  text: string,
): ProviderErrorKind {
  const named = Object.hasOwn(kindByWireName, wireName) ? kindByWireName[wireName] : undefined;
  if (named) return named;
  if (status !== undefined && status >= 400) return statusKind(status);
  if (code || noResponse.test(text)) return 'unavailable';
  if (wireName === 'timeouterror') return 'timeout';
  if (/region is missing/i.test(text)) return 'bad_request';
  // A 200 that is no answer: HTML, broken JSON, a binary frame with a wrong checksum or a missing half.
  return 'bad_response';
}

function describe(name: string, status: number | undefined, code: string | undefined): string {
  if (code) return `no connection (${code})`;
  // A name of the wire, not one of JavaScript's: "HTTP 502 SyntaxError" would explain nothing.
  const wireName = /^[A-Za-z]{1,80}Exception$/.test(name) ? ` ${name}` : '';
  if (status !== undefined && status >= 400) return `HTTP ${status}${wireName}`;
  return wireName ? `failed inside the stream with${wireName}` : 'the answer could not be read';
}
