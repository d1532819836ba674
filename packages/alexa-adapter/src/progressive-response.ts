import { type Clock, InvalidOptionError, TurnwiseError } from '@turnwise/core';
import { type LocalizedText, localize, speaksLocale } from './localized-text.ts';
import type { AlexaRequest } from './request/read-request.ts';
import { escapeSsml } from './response/escape-ssml.ts';

/** Something to say while a slow answer is on its way (Alexa's Progressive Response API). */
export interface ProgressiveOptions {
  /** Canned words, never a model's. Plain text; keep it to a short sentence. Nothing is said in a language that has none. */
  text: LocalizedText;
  /** Sent only when the turn is still running after this time, in milliseconds. @default 600 */
  afterMs?: number;
  /** When the call is given up, in milliseconds. @default 1_200 */
  timeoutMs?: number;
  /** @default the global `fetch` */
  fetch?: typeof fetch;
}

export interface ProgressiveResponse {
  request: AlexaRequest;
  options: ProgressiveOptions;
  clock: Clock;
  random: () => number;
  report: (error: TurnwiseError) => void;
}

/** Requests during which Alexa takes directives (progressive response guide). */
const takesDirectives: ReadonlySet<string> = new Set(['LaunchRequest', 'IntentRequest']);

/**
 * Arms one progressive response. Returns at once; the returned function calls it off, whether it waits or is under way, so that
 * nothing goes on after the answer is out. No failure of it reaches the turn.
 */
export function startProgressive({ request, options, clock, random, report }: ProgressiveResponse): () => void {
  const { afterMs = 600, timeoutMs = 1_200 } = options;
  const { api, type, requestId } = request;
  const url = api && directivesUrl(api.endpoint);
  if (!url || requestId === undefined || !takesDirectives.has(type) || !speaksLocale(options.text, request.locale)) return () => {};

  const stop = new AbortController();
  const cancelSend = clock.schedule(afterMs, () => {
    const cancelTimeout = clock.schedule(timeoutMs, () => stop.abort());
    void sendWords(url, stop.signal).then((error) => {
      cancelTimeout();
      if (error && !stop.signal.aborted) report(error);
    });
  });
  return () => {
    cancelSend();
    stop.abort();
  };

  /** What went wrong, if anything did; never rejects. */
  async function sendWords(to: string, signal: AbortSignal): Promise<TurnwiseError | undefined> {
    try {
      const speech = `<speak>${escapeSsml(localize(options.text, request.locale, random))}</speak>`;
      const body = { header: { requestId }, directive: { type: 'VoicePlayer.Speak', speech } };
      const status = await post(options.fetch ?? globalThis.fetch, to, api?.token ?? '', body, signal);
      return status < 300 ? undefined : failure(`Alexa answered with status ${status}.`);
    } catch (cause) {
      return failure('the call failed.', cause);
    }
  }
}

/** Only Alexa's own hosts get the token, whatever the request says. */
export function directivesUrl(endpoint: string): string | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(endpoint);
  const isAmazon = protocol === 'https:' && hostname.endsWith('.amazonalexa.com') && port === '' && username === '' && password === '';
  return isAmazon ? `https://${hostname}/v1/directives` : undefined;
}

async function post(send: typeof fetch, url: string, token: string, body: unknown, signal: AbortSignal): Promise<number> {
  const response = await send(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    // A redirect would carry the token elsewhere.
    redirect: 'error',
    signal,
  });
  // An unread body keeps its connection.
  await response.body?.cancel();
  return response.status;
}

function failure(message: string, cause?: unknown): TurnwiseError {
  return new TurnwiseError({
    code: 'ALEXA_PROGRESSIVE_FAILED',
    message: `The progressive response was not taken: ${message}`,
    retryable: true,
    cause,
  });
}

/** @throws InvalidOptionError */
export function checkProgressive(options: ProgressiveOptions | undefined): void {
  if (!options) return;
  for (const option of ['afterMs', 'timeoutMs'] as const) {
    const value = options[option];
    if (value === undefined || (Number.isFinite(value) && value >= 0)) continue;
    throw new InvalidOptionError({ option: `progressive.${option}`, message: `must be 0 or more milliseconds, got ${String(value)}.` });
  }
  if (localize(options.text, undefined).trim() === '') {
    throw new InvalidOptionError({ option: 'progressive.text', message: 'is empty.', hint: 'For example "Let me think…".' });
  }
}
