import { chargedTokens, reportedTokens } from '../answer-defaults.ts';
import { createWireServer, type Dialect, type WireServer } from '../create-wire-server.ts';
import { fieldsOf } from '../fields.ts';
import type { Script } from '../script.ts';
import { type Frame, type Framing, jsonAnswer, toBytes } from '../wire-answer.ts';
import { errorAnswer, errorBody } from './error-answer.ts';
import { toMessage } from './message.ts';
import { toMessageEvents } from './message-events.ts';
import { refuseRequest } from './refuse-request.ts';

const framing: Framing = {
  event: (event) => toBytes(`event: ${String(event.type)}\ndata: ${JSON.stringify(event)}\n\n`),
  error: (type, message) => framing.event(errorBody(type, message)),
};

const dialect: Dialect = {
  framing,
  refuse: refuseRequest,
  modelOf: ({ body }) => asText(fieldsOf(body).model),
  answer(reply, { body }) {
    if ('error' in reply) {
      const { status, type, message = 'scripted failure', details } = reply.error;
      return errorAnswer(status, type, message, details);
    }
    const { model, stream } = fieldsOf(body);
    const tokens = reportedTokens(reply, body);
    const charges = chargedTokens(reply, body);
    const headers = { 'request-id': 'req_wire' };
    if (!stream) return { ...jsonAnswer(200, reply.body ?? toMessage(reply, model, tokens), { headers, reports: tokens }), charges };
    const events = reply.events ?? toMessageEvents(reply, model, tokens);
    const frames = events.map((event): Frame => {
      const bytes = framing.event(event);
      return event.type === 'message_delta' && tokens ? { bytes, reports: tokens } : { bytes };
    });
    return {
      status: 200,
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache', ...headers },
      frames,
      charges,
    };
  },
};

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A local Messages API: JSON and server-sent events, errors in the vendor's shape, requests checked as the vendor checks them. */
export function createAnthropicServer(script: Script = {}): Promise<WireServer> {
  return createWireServer(dialect, script);
}
