import { createAlexaHandler } from '@turnwise/alexa-adapter';
import { checkAlexaResponse, intentRequest, launchRequest, spokenText as spokenByAlexa } from '@turnwise/alexa-adapter/testing';
import { type Clock, type Engine, systemClock } from '@turnwise/core';
import { createLexHandler } from '@turnwise/lex-adapter';
import { checkLexResponse, intentEvent, spokenText as spokenByLex, textEvent } from '@turnwise/lex-adapter/testing';

export const platformNames = ['alexa', 'lex'] as const;
export type PlatformName = (typeof platformNames)[number];

/** What one turn came to, seen from the platform. */
export interface Answered {
  spoken: string;
  /** What the platform would refuse. */
  problems: readonly string[];
  elapsedMs: number;
}

/** A user of a platform: sends what was said (an empty text opens the talk), keeps the session, checks what comes back. */
export interface Device {
  say(text: string): Promise<Answered>;
  /** The stored session, as the platform carries it. */
  session(): unknown;
}

export interface Patience {
  /** Milliseconds until the platform stops waiting. */
  patienceMs: number;
  /** Kept back by the adapter. */
  reserveMs: number;
}

/** The process has stood for an hour: nobody waited for its start. */
const warmClock: Clock = { ...systemClock, elapsed: () => performance.now() + 3_600_000 };

type Check = (answer: never, request: unknown) => readonly { severity: string; path: string; message: string }[];

export const openDevice: Readonly<Record<PlatformName, (engine: Engine, sessionId: string, patience: Patience) => Device>> = {
  alexa(engine, sessionId, { patienceMs, reserveMs }) {
    const handler = createAlexaHandler(engine, { reserveMs, clock: warmClock, onError: () => {} });
    const context = { getRemainingTimeInMillis: () => patienceMs };
    let attributes: Record<string, unknown> = {};
    let count = 0;
    return {
      async say(text) {
        const options = { requestId: `amzn1.echo-api.request.${++count}`, sessionId, attributes };
        const request = overTheWire(text === '' ? launchRequest(options) : intentRequest('TellMeIntent', { query: text }, options));
        const { answer, elapsedMs } = await timed(() => handler(request, context));
        attributes = answer.sessionAttributes ?? {};
        return { spoken: spokenByAlexa(answer), problems: problemsOf(checkAlexaResponse as Check, answer, request), elapsedMs };
      },
      session: () => attributes.turnwise,
    };
  },
  lex(engine, sessionId, { patienceMs, reserveMs }) {
    const handler = createLexHandler(engine, { reserveMs, clock: warmClock, intents: { Welcome: 'launch' }, onError: () => {} });
    const context = { getRemainingTimeInMillis: () => patienceMs };
    let sessionAttributes: Record<string, string> = {};
    let count = 0;
    return {
      async say(text) {
        const options = { requestId: `request-${++count}`, sessionId, sessionAttributes };
        const event = overTheWire(text === '' ? intentEvent('Welcome', {}, options) : textEvent(text, options));
        const { answer, elapsedMs } = await timed(() => handler(event, context));
        sessionAttributes = answer.sessionState.sessionAttributes ?? sessionAttributes;
        return { spoken: spokenByLex(answer), problems: problemsOf(checkLexResponse as Check, answer, event), elapsedMs };
      },
      session: () => (sessionAttributes.turnwise === undefined ? undefined : JSON.parse(sessionAttributes.turnwise)),
    };
  },
};

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function timed<Value>(run: () => Promise<Value>): Promise<{ answer: Value; elapsedMs: number }> {
  const started = performance.now();
  const answer = await run();
  const elapsedMs = performance.now() - started;
  return { answer: overTheWire(answer) as Value, elapsedMs };
}

function problemsOf(check: Check, answer: unknown, request: unknown): string[] {
  return check(answer as never, request)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => `${path} ${message}`);
}
