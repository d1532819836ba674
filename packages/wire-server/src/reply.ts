import type { Fault } from './fault.ts';
import type { Tokens } from './tokens.ts';

/** What the model says. */
export interface Answer {
  /** Several strings are the deltas of a stream. @default one short sentence */
  text?: string | readonly string[];
  /** Sent before the text, as the vendor sends its thinking. */
  thinking?: string;
  /** The model wants this tool after its text. */
  tool?: string;
  /** The vendor's own word. @default its normal end */
  stopReason?: string;
  /** `none`: the vendor sends no counts. @default counted from the lengths of request and answer */
  usage?: Tokens | 'none';
  /** The exact JSON of a unary answer, instead of the fields above. */
  body?: unknown;
  /** The exact events of a stream, instead of the fields above. Recorded streams are replayed this way. */
  events?: readonly Readonly<Record<string, unknown>>[];
}

/** The vendor says no, in its own shape. */
export interface Refusal {
  error: { status: number /** The vendor's error type. */; type: string; message?: string; details?: Readonly<Record<string, unknown>> };
}

/** Any HTTP answer: a proxy's HTML, an empty body, JSON of the wrong shape. */
export interface RawAnswer {
  raw: { status?: number; headers?: Readonly<Record<string, string>>; body?: string | Uint8Array };
}

/** Bytes straight onto the socket, then its end. HTTP/1.1 only; in HTTP/2 the stream is ended with a protocol error. */
export interface RawSocket {
  socket: string | Uint8Array;
}

/** One scripted answer of the server. */
export type Reply = (Answer | Refusal | RawAnswer | RawSocket) & {
  /** Added to the answer's headers; `null` takes one away. */
  headers?: Readonly<Record<string, string | null>>;
  faults?: readonly Fault[];
};
