import type { RequestEnvelope, ResponseEnvelope, SessionEndedReason } from 'ask-sdk-model';
import { checkAlexaResponse } from './check-alexa-response.ts';
import {
  type IntentRequestOptions,
  intentRequest,
  launchRequest,
  type RequestOptions,
  type SlotInput,
  sessionEndedRequest,
  userEventRequest,
} from './requests.ts';

/** A device in a test: sends requests one after the other and gives the session attributes back, as Alexa does. */
export interface AlexaSession {
  launch(options?: RequestOptions): Promise<ResponseEnvelope>;
  intent(name: string, slots?: Readonly<Record<string, SlotInput>>, options?: IntentRequestOptions): Promise<ResponseEnvelope>;
  touch(args: readonly unknown[], options?: RequestOptions): Promise<ResponseEnvelope>;
  end(reason?: SessionEndedReason, options?: RequestOptions): Promise<ResponseEnvelope>;
  /** What the last answer returned. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

type Handler = (event: unknown) => Promise<unknown>;

/**
 * Talks to a handler as one device would. Each request and answer goes through JSON, and an answer that Alexa would refuse is
 * an error.
 *
 * @example
 * const echo = alexaSession(handler, { locale: 'fr-FR' });
 * await echo.launch();
 * const answer = await echo.intent('AMAZON.YesIntent');
 */
export function alexaSession(handler: Handler, options: RequestOptions = {}): AlexaSession {
  let attributes: Record<string, unknown> = {};
  let count = 0;

  async function send(build: (options: RequestOptions) => RequestEnvelope, own: RequestOptions = {}): Promise<ResponseEnvelope> {
    const requestId = `amzn1.echo-api.request.${++count}`;
    const request: unknown = JSON.parse(JSON.stringify(build({ requestId, isNew: count === 1, attributes, ...options, ...own })));
    const answer = JSON.parse(JSON.stringify(await handler(request))) as ResponseEnvelope;
    const errors = checkAlexaResponse(answer, request).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) {
      throw new Error(`Alexa would refuse answer ${count}: ${errors.map(({ path, message }) => `${path} ${message}`).join(' ')}`);
    }
    attributes = answer.sessionAttributes ?? {};
    return answer;
  }

  return {
    launch: (own) => send(launchRequest, own),
    intent: (name, slots, own) => send((all) => intentRequest(name, slots, { ...own, ...all }), own),
    touch: (args, own) => send((all) => userEventRequest(args, all), own),
    end: (reason, own) => send((all) => sessionEndedRequest(reason, all), own),
    get attributes() {
      return attributes;
    },
  };
}

/** What an answer says aloud, without its markup. */
export function spokenText({ response }: ResponseEnvelope): string {
  const speech = response.outputSpeech;
  if (!speech) return '';
  if (speech.type === 'PlainText') return speech.text;
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return speech.ssml.replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}
