import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { setup } from '../test/dad-engine.ts';
import type { ProgressiveOptions } from './index.ts';
import { directivesUrl } from './progressive-response.ts';
import { intentRequest, launchRequest, type RequestOptions, spokenText, userEventRequest } from './testing/index.ts';

interface Received {
  url: string | undefined;
  authorization: string | undefined;
  body: unknown;
}
type Behave = (response: ServerResponse) => void;

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Alexa's directive service on this machine; calls to her hosts are led here. */
async function directiveService(behave: Behave = (response) => response.writeHead(204).end()) {
  const received: Received[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      received.push({ url: request.url, authorization: request.headers.authorization, body: JSON.parse(body) });
      behave(response);
      for (const wake of waiting.splice(0)) wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  let lastCall: Promise<unknown> = Promise.resolve();
  const toServer: typeof fetch = (url, init) => {
    const call = fetch(String(url).replace('https://api.eu.amazonalexa.com', `http://127.0.0.1:${port}`), init);
    lastCall = call.catch(() => {});
    return call;
  };
  return {
    received,
    fetch: toServer,
    arrived: () => (received.length > 0 ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve))),
    answered: () => lastCall,
  };
}

const eu: RequestOptions = { apiEndpoint: 'https://api.eu.amazonalexa.com' };
const texts = { en: 'Let me think & see…', fr: 'Je réfléchis…' };
const slow = { answers: [{ text: 'Done.', hangs: true }] };

function slowSetup(progressive: Partial<ProgressiveOptions>) {
  return setup({ ...slow, alexa: { progressive: { text: texts, ...progressive } }, request: eu });
}

describe('a progressive response', () => {
  it('is sent once while a slow turn is running, and the answer comes after it', async () => {
    const service = await directiveService();
    const { handler, clock, errors } = slowSetup({ fetch: service.fetch });
    const answer = handler(intentRequest('ChatIntent', { query: 'coffee' }, { ...eu, requestId: 'r-7' }));
    await clock.advance(599);
    expect(service.received).toEqual([]);
    await clock.advance(1);
    await service.arrived();
    await service.answered();
    await clock.advance(6_000);
    expect(spokenText(await answer)).toMatch(/^Done\./);
    expect(service.received).toEqual([
      {
        url: '/v1/directives',
        authorization: 'Bearer token',
        body: { header: { requestId: 'r-7' }, directive: { type: 'VoicePlayer.Speak', speech: '<speak>Let me think &amp; see…</speak>' } },
      },
    ]);
    expect(errors).toEqual([]);
  });

  it('is not sent for a turn that is answered at once', async () => {
    const service = await directiveService();
    const { handler, clock } = setup({ alexa: { progressive: { text: texts, fetch: service.fetch } } });
    await handler(launchRequest(eu));
    await handler(intentRequest('ChatIntent', { query: 'coffee' }, eu));
    await clock.advance(8_000);
    expect(service.received).toEqual([]);
  });

  it('speaks the language of the request, in one of several wordings', async () => {
    const service = await directiveService();
    const text = { en: 'Hm.', fr: ['Euh…', 'Voyons…'] };
    const { handler, clock } = setup({ ...slow, alexa: { random: () => 0.9, progressive: { text, afterMs: 100, fetch: service.fetch } } });
    const answer = handler(intentRequest('ChatIntent', { query: 'café' }, { ...eu, locale: 'fr-FR' }));
    await clock.advance(100);
    await service.arrived();
    expect(service.received[0]?.body).toMatchObject({ directive: { speech: '<speak>Voyons…</speak>' } });
    await clock.advance(8_000);
    await answer;
  });

  it.each<[string, Behave]>([
    ['refuses it', (response) => response.writeHead(403).end('{"message":"skill is not allowed to send directives"}')],
    ['is broken', (response) => response.writeHead(500).end('oops')],
    ['hangs up', (response) => response.destroy()],
    ['leads elsewhere', (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/steal' }).end()],
  ])('changes nothing about the answer when Alexa %s', async (_, behave) => {
    const service = await directiveService(behave);
    const { handler, clock, errors } = slowSetup({ fetch: service.fetch });
    const answer = handler(intentRequest('ChatIntent', { query: 'coffee' }, eu));
    await clock.advance(600);
    await service.arrived();
    await service.answered();
    await new Promise((resolve) => setImmediate(resolve));
    await clock.advance(6_000);
    expect(spokenText(await answer)).toContain('Done.');
    expect(errors.map(({ code }) => code)).toEqual(['ALEXA_PROGRESSIVE_FAILED']);
    expect(JSON.stringify(errors)).not.toContain('token');
    expect(service.received).toHaveLength(1);
  });

  it('says nothing in a language it has no words for', async () => {
    const service = await directiveService();
    const { handler, clock } = slowSetup({ fetch: service.fetch });
    const answer = handler(intentRequest('ChatIntent', { query: 'Kaffee' }, { ...eu, locale: 'de-DE' }));
    await clock.advance(6_500);
    await answer;
    expect(service.received).toEqual([]);
  });

  it('is given up after its own time, and when the answer is ready', async () => {
    const signals: AbortSignal[] = [];
    const hanging: typeof fetch = (_, init) => {
      if (init?.signal) signals.push(init.signal);
      return new Promise(() => {});
    };
    const { handler, clock, errors } = slowSetup({ fetch: hanging, afterMs: 1_000, timeoutMs: 500 });
    const first = handler(intentRequest('ChatIntent', { query: 'coffee' }, eu));
    await clock.advance(1_499);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await clock.advance(1);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    await clock.advance(5_000);
    expect(spokenText(await first)).toContain('Done.');

    const late = slowSetup({ fetch: hanging, afterMs: 6_000, timeoutMs: 5_000 });
    const second = late.handler(intentRequest('ChatIntent', { query: 'coffee' }, eu));
    await late.clock.advance(6_500);
    expect(spokenText(await second)).toContain('Done.');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect([...errors, ...late.errors]).toEqual([]);
  });

  it('cannot harm the turn when fetch or the wording throws', async () => {
    const boom = () => {
      throw new Error('boom');
    };
    for (const alexa of [{ progressive: { text: texts, fetch: boom } }, { random: boom, progressive: { text: ['a', 'b'] } }]) {
      const { handler, clock, errors } = setup({ ...slow, alexa });
      const answer = handler(intentRequest('ChatIntent', { query: 'coffee' }, eu));
      await clock.advance(7_000);
      expect(spokenText(await answer)).toContain('Done.');
      expect(errors.map(({ code }) => code)).toEqual(['ALEXA_PROGRESSIVE_FAILED']);
    }
  });

  it.each([
    ['the request has no token', { ...intentRequest('ChatIntent', { query: 'x' }), context: undefined }],
    ['the host is not Alexa’s', intentRequest('ChatIntent', { query: 'x' }, { apiEndpoint: 'https://api.amazonalexa.com.evil.example' })],
    ['the request takes no directives', userEventRequest(['help'], eu)],
  ])('is not even tried when %s', async (_, event) => {
    let calls = 0;
    const counting: typeof fetch = async () => {
      calls++;
      return new Response();
    };
    const { handler, clock } = slowSetup({ fetch: counting, afterMs: 0 });
    const answer = handler(event);
    await clock.advance(8_000);
    await answer;
    expect(calls).toBe(0);
  });
});

describe('the token', () => {
  it.each([
    ['https://api.amazonalexa.com', 'https://api.amazonalexa.com/v1/directives'],
    ['https://api.fe.amazonalexa.com/', 'https://api.fe.amazonalexa.com/v1/directives'],
    ['https://API.EU.AmazonAlexa.com:443/x/../y?z', 'https://api.eu.amazonalexa.com/v1/directives'],
    ['http://api.amazonalexa.com', undefined],
    ['https://amazonalexa.com', undefined],
    ['https://evilamazonalexa.com', undefined],
    ['https://api.amazonalexa.com.evil.example', undefined],
    ['https://evil.example/api.amazonalexa.com', undefined],
    ['https://user:pass@api.amazonalexa.com', undefined],
    ['https://api.amazonalexa.com@evil.example', undefined],
    ['https://api.amazonalexa.com:8443', undefined],
    ['api.amazonalexa.com', undefined],
    ['', undefined],
  ])('goes from %j to %j', (endpoint, url) => {
    expect(directivesUrl(endpoint)).toBe(url);
  });
});
