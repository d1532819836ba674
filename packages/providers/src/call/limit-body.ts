import { ProviderError } from '@turnwise/core/provider';

/**
 * Most bytes of one answer that are read, unpacked. A spoken answer with its frames needs some hundred kilobytes; what is longer is a
 * page, a bomb or a loop, and would cost memory and time.
 */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** Counts bytes and fails beyond the limit. */
export function createByteLimit(provider: string, limit = MAX_BODY_BYTES): (chunk: { byteLength: number }) => void {
  let total = 0;
  return ({ byteLength }) => {
    total += byteLength;
    if (total <= limit) return;
    throw new ProviderError({ provider, kind: 'bad_response', message: `the answer is longer than ${limit} bytes and was not read on.` });
  };
}

/** A `fetch` whose answers end with an error beyond the limit, whatever reads them. Nothing is buffered here. */
export function limitFetch(provider: string, fetch: typeof globalThis.fetch = globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const { body, status, statusText, headers } = response;
    if (!body) return response;
    return new Response(limitBody(provider, body), { status, statusText, headers });
  };
}

function limitBody(provider: string, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const count = createByteLimit(provider);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      try {
        count(value);
      } catch (error) {
        // Closes the connection: a server that floods must not go on.
        await reader.cancel(error).catch(() => {});
        throw error;
      }
      controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
