import type { Tokens } from './tokens.ts';

/**
 * How an exchange ended, seen from the server.
 * `complete`: the whole answer went out · `client-left`: the client closed first · `cut`: the script ended it early
 */
export type Outcome = 'complete' | 'client-left' | 'cut';

/** What the server saw of one request. Secrets are not kept. */
export interface RecordedRequest {
  readonly method: string;
  /** Decoded path without the query. */
  readonly path: string;
  readonly httpVersion: string;
  /** Lower-case names. Of a secret header only the scheme stays: `Bearer ***`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the text when it is none; `undefined` for an empty body. */
  readonly body: unknown;
  /** Frames of the answer before faults. */
  readonly frames: number;
  /** Frames that went out whole. */
  readonly framesSent: number;
  /** Settles when the exchange is over; never before, so that a test can wait for the client to leave. */
  readonly outcome: Promise<Outcome>;
}

/** One line of the vendor's bill. */
export interface BillLine {
  /** Index of the request in `requests`. */
  request: number;
  /** Model id as it was asked for. */
  model: string | undefined;
  /** What the vendor charges: it began to answer, so all of it, whatever arrived. */
  charged: Tokens;
  /** The last counts that went out to the client, if any did. */
  reported: Tokens | undefined;
}

const secretHeaders = new Set(['authorization', 'x-api-key', 'api-key', 'x-amz-security-token', 'cookie']);

export function withoutSecrets(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name.startsWith(':')) continue;
    const text = Array.isArray(value) ? value.join(', ') : value;
    kept[name] = secretHeaders.has(name) ? hideSecret(text) : text;
  }
  return kept;
}

function hideSecret(value: string): string {
  const space = value.indexOf(' ');
  return space > 0 ? `${value.slice(0, space)} ***` : '***';
}
