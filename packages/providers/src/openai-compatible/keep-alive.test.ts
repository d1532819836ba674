import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { openaiCompatible } from '@turnwise/providers/openai-compatible';
import { afterEach, expect, it } from 'vitest';
import { collectParts } from '../../test/collect-parts.ts';

let close = () => {};
afterEach(() => close());

/** A server that counts connections and streams the same answer again and again. */
async function serve(ending: 'ends' | 'holds the line') {
  const seen = { connections: 0 };
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"delta":{"content":"Hello."}}]}\n\n');
      response.write('data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n');
      response.write('data: [DONE]\n\n');
      // The end of a chunked body is a packet of its own on most servers.
      if (ending === 'ends') setTimeout(() => response.end(), 5);
    });
  });
  server.on('connection', () => {
    seen.connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { seen, provider: openaiCompatible({ baseURL: `http://127.0.0.1:${port}/v1`, model: 'm' }) };
}

it('keeps the connection for the next turn', async () => {
  const { seen, provider } = await serve('ends');
  for (let turn = 0; turn < 4; turn++) {
    expect(await collectParts(provider)).toMatchObject({ text: 'Hello.', finishes: [{ reason: 'stop' }] });
    // The connection goes back a moment after the last byte.
    await setImmediate();
  }
  expect(seen.connections).toBe(1);
});

it('does not wait for a server that holds the line after its last word', async () => {
  const { provider } = await serve('holds the line');
  expect(await collectParts(provider)).toMatchObject({ text: 'Hello.', finishes: [{ reason: 'stop' }], error: undefined });
});
