import type { Tokens } from './tokens.ts';

/** One unit of an answer on the wire: a whole unary body, or one event of a stream. */
export interface Frame {
  bytes: Uint8Array;
  /** Counts that this frame tells the client. */
  reports?: Tokens;
}

/** An answer in a vendor's wire format, before any fault. */
export interface WireAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  frames: readonly Frame[];
  /** What the vendor would bill for it; `undefined` for answers that cost nothing. */
  charges?: Tokens;
}

/** How a vendor frames one event, and one error, in the middle of a stream. */
export interface Framing {
  event(event: Readonly<Record<string, unknown>>): Uint8Array;
  error(type: string, message: string): Uint8Array;
}

const encoder = new TextEncoder();

export function toBytes(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? encoder.encode(value) : value;
}

/** A unary JSON answer. Real vendors send its length, so that a cut body is noticed. */
export function jsonAnswer(
  status: number,
  body: unknown,
  { headers = {}, reports }: { headers?: Record<string, string>; reports?: Tokens | undefined } = {},
): WireAnswer {
  const bytes = toBytes(JSON.stringify(body));
  return {
    status,
    headers: { 'content-type': 'application/json', 'content-length': String(bytes.length), ...headers },
    frames: [reports ? { bytes, reports } : { bytes }],
  };
}
