/**
 * A place in an answer where something can happen.
 * - `head`: the request was read, not a byte was answered · `end`: everything was sent, the answer is not closed yet
 * - `{ frame }`: before the n-th frame, from 0; negative counts from the last. A unary answer is one frame, a stream one per event
 * - `{ frame, half: true }`: in the middle of that frame
 */
export type Point = 'head' | 'end' | { frame: number; half?: true };

/** Something that goes wrong with an answer. Plain data, so that a matrix of faults can be printed, stored and replayed. */
export type Fault =
  /** Nothing for `ms` milliseconds, then on as if nothing happened. */
  | { kind: 'wait'; at: Point; ms: number }
  /** Nothing any more; the connection stays open. */
  | { kind: 'hang'; at: Point }
  /** The orderly end of the connection (FIN) in the wrong place. */
  | { kind: 'close'; at: Point }
  /** The connection is reset (RST, or RST_STREAM in HTTP/2). */
  | { kind: 'reset'; at: Point }
  /** The answer ends as if it were complete. */
  | { kind: 'end'; at: Point }
  /** The vendor's own in-stream error, after which the answer ends. */
  | { kind: 'fail'; at: Point; type: string; message?: string }
  /** One more event, framed as the vendor frames its own. */
  | { kind: 'insert'; at: Point; event: Readonly<Record<string, unknown>> }
  /** Bytes that no vendor would send. */
  | { kind: 'noise'; at: Point; bytes: string | Uint8Array }
  /** The same bytes again and again until the client leaves. */
  | { kind: 'flood'; at: Point; bytes: string | Uint8Array }
  /** This frame is left out. */
  | { kind: 'drop'; frame: number }
  /** This frame comes `times` times. */
  | { kind: 'repeat'; frame: number; times: number }
  /** One byte in the middle of this frame is flipped. */
  | { kind: 'corrupt'; frame: number }
  /** Every frame waits `ms` milliseconds. */
  | { kind: 'drip'; ms: number };
