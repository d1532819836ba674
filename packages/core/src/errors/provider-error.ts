import { keepOriginal, originalOf, safeCause } from './safe-cause.ts';
import { TurnwiseError } from './turnwise-error.ts';

/** What went wrong at a provider, decided by status and shape of the failure, never by a class name. */
export type ProviderErrorKind =
  /** No answer in time, or the caller's signal fired. */
  | 'timeout'
  /** 429 and its kin. */
  | 'rate_limited'
  /** Key, signature, permission, billing. */
  | 'auth'
  /** 5xx, overload, no connection. */
  | 'unavailable'
  /** The request is wrong and stays wrong: model id, roles, too long. */
  | 'bad_request'
  /** An answer that is no answer: HTML, broken JSON, an empty or cut stream. */
  | 'bad_response'
  /** Refused by a content filter before any text. */
  | 'filtered'
  /** Nothing was sent: no budget is left for the call. */
  | 'exhausted';

const codes = {
  timeout: 'PROVIDER_TIMEOUT',
  rate_limited: 'PROVIDER_RATE_LIMITED',
  auth: 'PROVIDER_AUTH',
  unavailable: 'PROVIDER_UNAVAILABLE',
  bad_request: 'PROVIDER_BAD_REQUEST',
  bad_response: 'PROVIDER_BAD_RESPONSE',
  filtered: 'PROVIDER_FILTERED',
  exhausted: 'PROVIDER_EXHAUSTED',
} as const satisfies Record<ProviderErrorKind, string>;

const retryableKinds: ReadonlySet<ProviderErrorKind> = new Set(['timeout', 'rate_limited', 'unavailable', 'bad_response']);

export interface ProviderErrorOptions {
  /** Id of the provider, for example `bedrock`. */
  provider: string;
  kind: ProviderErrorKind;
  /** One sentence without the user's words and without keys. */
  message: string;
  hint?: string | undefined;
  /** HTTP status, when there was one. */
  status?: number | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The vendor's id of the request, for its support. */
  requestId?: string | undefined;
  /** @default by kind: timeout, rate_limited, unavailable and bad_response may be tried again */
  retryable?: boolean;
  /**
   * Whether the vendor may have worked, and bills, all the same: it took the call, and no refusal came back.
   *
   * @default true for timeout and bad_response, and for rate_limited and unavailable without a status of 400 or more (a connection that was
   * lost, an error in the middle of a stream); say `false` when no connection was made
   */
  maybeBilled?: boolean;
  /**
   * What the vendor's SDK threw. It is kept for `original()`; `cause` of the error holds only its name, code, status and stack frames, because
   * loggers print causes, and vendors quote what the user said.
   */
  cause?: unknown;
}

const maybeBilledKinds: ReadonlySet<ProviderErrorKind> = new Set(['timeout', 'bad_response']);
const billedUnlessRefused: ReadonlySet<ProviderErrorKind> = new Set(['rate_limited', 'unavailable']);

// Ids come over the wire: what looks like a sentence is none.
const idPattern = /^[\w.:/+=-]{1,200}$/;

/** The only error a provider throws. */
export class ProviderError extends TurnwiseError {
  readonly provider: string;
  readonly kind: ProviderErrorKind;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly requestId: string | undefined;
  readonly maybeBilled: boolean;

  constructor(options: ProviderErrorOptions) {
    const { provider, kind, message, hint, status, retryAfterMs, requestId, retryable, maybeBilled, cause } = options;
    super({
      code: codes[kind],
      message: `${provider}: ${message}`,
      hint,
      retryable: retryable ?? retryableKinds.has(kind),
      cause: safeCause(cause),
    });
    keepOriginal(this, cause);
    this.name = 'ProviderError';
    this.provider = provider;
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.requestId = requestId !== undefined && idPattern.test(requestId) ? requestId : undefined;
    this.maybeBilled = maybeBilled ?? (maybeBilledKinds.has(kind) || ((status ?? 0) < 400 && billedUnlessRefused.has(kind)));
  }

  /** What the vendor's SDK really threw. It may hold the user's words, whole requests and keys: for a debugger, never for a log. */
  original(): unknown {
    return originalOf(this);
  }

  static override isInstance(value: unknown): value is ProviderError {
    return TurnwiseError.isInstance(value) && 'kind' in value && value.code.startsWith('PROVIDER_');
  }
}
