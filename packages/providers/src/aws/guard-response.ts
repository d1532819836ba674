import { pipeline, Readable, Transform } from 'node:stream';
import { ProviderError } from '@turnwise/core/provider';
import { createByteLimit } from '../call/limit-body.ts';

interface HttpResponse {
  statusCode?: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** The part of an SDK command that lets us see the raw response. */
interface WatchableCommand {
  middlewareStack: { add(middleware: never, options: { step: 'deserialize'; priority: 'low'; name: string }): void };
}

export interface Guard {
  /** Id of the provider, for errors. */
  provider: string;
  /** The answer is an event stream. */
  stream?: boolean;
  /** Sees the headers, which the SDK itself drops. */
  onHeaders?: (headers: Readonly<Record<string, string>>) => void;
}

type Check = (chunk: Uint8Array) => void;

/**
 * Keeps an answer within bounds, whoever made the client: its length, and of an event stream its type and the length of each frame.
 * The SDK collects a body of any size, and takes the first four bytes of whatever comes for a length and allocates it: a proxy's HTML
 * page ("<htm") would cost a gigabyte.
 */
export function guardResponse(command: WatchableCommand, { provider, stream = false, onHeaders }: Guard): void {
  const middleware = (next: (args: unknown) => Promise<{ response: HttpResponse }>) => async (args: unknown) => {
    const result = await next(args);
    const { response } = result;
    const { statusCode = 0, headers = {} } = response;
    onHeaders?.(headers);
    const isStream = stream && statusCode < 300;
    if (isStream) requireEventStream(provider, statusCode, headers);
    if (response.body instanceof Readable) {
      const checks = [createByteLimit(provider), ...(isStream ? [createFrameCheck(provider)] : [])];
      response.body = checkedStream(response.body, checks);
    }
    return result;
  };
  command.middlewareStack.add(middleware as never, { step: 'deserialize', priority: 'low', name: 'turnwiseGuardResponse' });
}

function requireEventStream(provider: string, status: number, headers: Readonly<Record<string, string>>): void {
  const type = headers['content-type'] ?? 'none';
  if (type.includes('eventstream')) return;
  throw new ProviderError({
    provider,
    kind: 'bad_response',
    message: `the answer is no event stream, its content type is "${type.slice(0, 80)}".`,
    status,
  });
}

/** The same bytes, until a check fails: then both streams are destroyed, which closes the connection. */
function checkedStream(body: Readable, checks: readonly Check[]): Readable {
  const checked = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      try {
        for (const check of checks) check(chunk);
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
  });
  // The reader of `checked` sees the error; the callback is only there because pipeline wants one.
  pipeline(body, checked, () => {});
  return checked;
}

/** Four bytes of length in front of each message, the four included (AWS event stream encoding). */
const LENGTH_BYTES = 4;
/** Prelude, its checksum and the message's, without headers and payload. */
const SHORTEST_FRAME = 16;
/** AWS allows 16 MB; one event of a spoken answer needs a few hundred bytes. */
const LONGEST_FRAME = 1024 * 1024;

/** Follows the frames of an event stream by their lengths and refuses one that cannot be. */
function createFrameCheck(provider: string): Check {
  let seen = 0;
  let length = 0;
  return (chunk) => {
    let offset = 0;
    while (offset < chunk.length) {
      if (seen < LENGTH_BYTES) {
        length = length * 256 + (chunk[offset] ?? 0);
        offset += 1;
        seen += 1;
        if (seen < LENGTH_BYTES) continue;
        if (length < SHORTEST_FRAME || length > LONGEST_FRAME) {
          throw new ProviderError({
            provider,
            kind: 'bad_response',
            message: `a frame of the stream says that it is ${length} bytes long.`,
          });
        }
      }
      const rest = Math.min(length - seen, chunk.length - offset);
      seen += rest;
      offset += rest;
      if (seen === length) [seen, length] = [0, 0];
    }
  };
}
