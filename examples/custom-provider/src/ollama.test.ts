import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ProviderScenario, type ProviderUnderTest, providerConformance } from '@turnwise/core/testing';
import { describe, expect, it } from 'vitest';
import { ollama } from './ollama.ts';

const piece = (content: string) => `${JSON.stringify({ message: { role: 'assistant', content }, done: false })}\n`;
const end = (done_reason = 'stop') =>
  `${JSON.stringify({ message: { role: 'assistant', content: '' }, done: true, done_reason, prompt_eval_count: 26, eval_count: 8 })}\n`;
const error = (status: number) => (response: ServerResponse) =>
  response.writeHead(status).end('{"error":"Tell me about quokka marmalade."}');

function flood(response: ServerResponse): void {
  if (!response.destroyed) response.write('x'.repeat(65_536), () => flood(response));
}

/** How a local stand-in for Ollama answers in each situation. */
const situations: Partial<Record<ProviderScenario, (response: ServerResponse) => void>> = {
  answers: (response) => response.end(piece('Hello.') + end()),
  streams: (response) => {
    response.write(piece('Hello. '));
    response.end(piece('You.') + end());
  },
  length: (response) => response.end(piece('Hello, y') + end('length')),
  'rate-limited': error(429),
  unauthorized: error(401),
  rejected: error(400),
  unavailable: error(503),
  unreachable: () => {},
  garbage: (response) => response.end('<html>Please log in</html>'),
  truncates: (response) => response.end(piece('Hello, y')),
  hangs: () => {},
  stalls: (response) => void response.write(piece('Hello, y')),
  floods: flood,
};

async function play(scenario: ProviderScenario): Promise<ProviderUnderTest> {
  let calls = 0;
  let leave = () => {};
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const server = createServer((request, response) => {
    calls += 1;
    response.on('close', () => !response.writableEnded && leave());
    request.resume().on('end', () => situations[scenario]?.(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  if (scenario === 'unreachable') await close();
  return {
    provider: ollama({ model: 'llama3.2', baseURL: `http://127.0.0.1:${port}` }),
    ...(scenario === 'answers' && { text: 'Hello.' }),
    calls: () => calls,
    left: () => left,
    ...(scenario !== 'unreachable' && { close }),
  };
}

describe('ollama() owes the engine what every provider owes', () => {
  const cases = providerConformance({
    create: play,
    // Ollama has no word for a model that declines.
    supports: { scenarios: Object.keys(situations) as ProviderScenario[], usage: true },
  });
  for (const check of cases) (check.skip ? it.skip : it)(check.name, check.run);
});

it('sends what Ollama expects', async () => {
  let sent: unknown;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      sent = { method: request.method, url: request.url, body: JSON.parse(body) };
      response.end(piece('Hello.') + end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const provider = ollama({ model: 'llama3.2', baseURL: `http://127.0.0.1:${port}` });
  const request = {
    instructions: 'Be kind.',
    messages: [{ role: 'user', text: 'hi' }] as const,
    maxOutputTokens: 50,
    signal: new AbortController().signal,
  };
  for await (const _part of provider.generate(request));
  server.close();
  expect(sent).toEqual({
    method: 'POST',
    url: '/api/chat',
    body: {
      model: 'llama3.2',
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'hi' },
      ],
      options: { num_predict: 50 },
    },
  });
});
