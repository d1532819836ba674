import { ProviderError, type ProviderErrorKind } from '@turnwise/core/provider';
import { connectionCodeOf, wasReached } from '../call/connection-error.ts';
import { readRetryAfter } from '../call/retry-after.ts';
import { statusKind } from '../call/status-kind.ts';

/** What the SDK's errors carry, in 0.x and in 1.x. Read by shape: older versions have fewer classes. */
interface SdkError {
  status?: unknown;
  message?: unknown;
  headers?: unknown;
  requestID?: unknown;
  request_id?: unknown;
  /** The vendor's body: `{ type: 'error', error: { type, message, details } }`. */
  error?: unknown;
}

interface VendorError {
  type?: unknown;
  code?: unknown;
  details?: { error_code?: unknown };
}

/** Errors inside a stream, and inside an answer with status 200, have a type only. */
const kindByType: Readonly<Record<string, ProviderErrorKind>> = {
  api_error: 'unavailable',
  authentication_error: 'auth',
  billing_error: 'auth',
  invalid_request_error: 'bad_request',
  not_found_error: 'bad_request',
  overloaded_error: 'unavailable',
  permission_error: 'auth',
  rate_limit_error: 'rate_limited',
  request_too_large: 'bad_request',
  timeout_error: 'timeout',
};

/** The vendor's text is matched, never repeated: it may hold the user's words. */
const hints: readonly { pattern: RegExp; kind?: ProviderErrorKind; message?: string; hint: string }[] = [
  {
    pattern: /could not resolve authentication/i,
    kind: 'auth',
    message: 'there is no key',
    hint: 'Set the option `apiKey`, or ANTHROPIC_API_KEY.',
  },
  { pattern: /(temperature|top_p|top_k)\b/i, hint: 'Current Claude models refuse sampling parameters: take them out of `extraFields`.' },
  { pattern: /thinking/i, hint: "Set thinking: 'vendor' to send nothing about thinking to this model." },
];

const spendLimit = 'enforced_spend_limit_reached';

/** The SDK's failure in our words, by HTTP status first. */
export function toProviderError(error: unknown): ProviderError {
  const { status, message, headers, requestID, request_id, error: body } = (isObject(error) ? error : {}) as SdkError;
  const text = typeof message === 'string' ? message.slice(0, 1000) : '';
  const httpStatus = typeof status === 'number' ? status : undefined;
  const requestId = requestID ?? request_id;
  return build({
    vendor: vendorErrorIn(body),
    status: httpStatus,
    code: connectionCodeOf(error),
    text,
    retryAfterMs: readRetryAfter((name) => readHeader(headers, name)),
    requestId: typeof requestId === 'string' ? requestId : undefined,
    cause: error,
  });
}

/** An error that came where an answer should be: in the middle of a stream, or as a body with status 200. */
export function errorInsideAnswer(error: unknown): ProviderError {
  const vendor = (isObject(error) ? error : {}) as VendorError;
  // Gateways of another family put a status here.
  const status = typeof vendor.code === 'number' ? vendor.code : undefined;
  return build({ vendor, status, code: undefined, text: '', retryAfterMs: undefined, requestId: undefined, cause: error });
}

export function badAnswer(message: string): ProviderError {
  return new ProviderError({ provider: 'anthropic', kind: 'bad_response', message });
}

interface Failure {
  vendor: VendorError;
  status: number | undefined;
  code: string | undefined;
  text: string;
  retryAfterMs: number | undefined;
  requestId: string | undefined;
  cause: unknown;
}

function build({ vendor, status, code, text, cause, ...rest }: Failure): ProviderError {
  const type = typeof vendor.type === 'string' && Object.hasOwn(kindByType, vendor.type) ? vendor.type : undefined;
  const isSpent = vendor.details?.error_code === spendLimit;
  const advice = status === undefined || status === 400 ? hints.find(({ pattern }) => pattern.test(text)) : undefined;
  return new ProviderError({
    provider: 'anthropic',
    kind: advice?.kind ?? kindOf(status, type, code, text),
    message: `${advice?.message ?? describe(status, type, code)}.`,
    hint: isSpent ? 'The spend limit of the account is reached: raise it in the console.' : advice?.hint,
    status,
    ...(isSpent ? { retryable: false } : {}),
    ...(code && !wasReached(code) ? { maybeBilled: false } : {}),
    ...rest,
    cause,
  });
}

function kindOf(status: number | undefined, type: string | undefined, code: string | undefined, text: string): ProviderErrorKind {
  if (status !== undefined && status >= 400) return statusKind(status);
  if (type) return kindByType[type] ?? 'bad_response';
  if (code) return 'unavailable';
  // The SDK's own timer: it has neither status nor code.
  return /timed out/i.test(text) ? 'timeout' : 'bad_response';
}

function describe(status: number | undefined, type: string | undefined, code: string | undefined): string {
  if (status !== undefined) return `HTTP ${status}${type ? ` ${type}` : ''}`;
  if (type) return `failed inside the answer with ${type}`;
  return code ? `no connection (${code})` : 'the answer could not be read';
}

/** The body is the vendor's, a gateway's, or a string. */
function vendorErrorIn(body: unknown): VendorError {
  if (!isObject(body)) return {};
  return (isObject(body.error) ? body.error : body) as VendorError;
}

function readHeader(headers: unknown, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = isObject(headers) ? headers[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
