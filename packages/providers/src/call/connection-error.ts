// Codes of Node and undici for "no connection, or not any more".
const connectionCodes =
  /^(E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_|NOTFOUND)|UND_ERR_(SOCKET|CONNECT|CLOSED)|ERR_HTTP2_|ERR_STREAM_PREMATURE_CLOSE|CERT_|ERR_TLS)/;

// A chain of causes longer than this is a loop.
const MAX_CAUSES = 8;

/** The code of a failed connection: the deepest one, looked up through the causes that SDKs wrap it in. */
export function connectionCodeOf(error: unknown): string | undefined {
  let current = error;
  let deepest: string | undefined;
  for (let depth = 0; depth < MAX_CAUSES && typeof current === 'object' && current !== null; depth += 1) {
    const { code, cause } = current as { code?: unknown; cause?: unknown };
    if (typeof code === 'string' && connectionCodes.test(code)) deepest = code;
    current = cause;
  }
  return deepest;
}

// No connection was ever made: nobody heard the request.
const unreachedCodes = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOST|ENET|UND_ERR_CONNECT|CERT_|ERR_TLS)/;

/** Whether a failed connection was there at all; one that was lost may have cost something. */
export function wasReached(code: string): boolean {
  return !unreachedCodes.test(code);
}
