import { chargedTokens, reportedTokens } from '../answer-defaults.ts';
import { createWireServer, type Dialect, type WireServer } from '../create-wire-server.ts';
import { fieldsOf } from '../fields.ts';
import type { Script } from '../script.ts';
import { type Frame, type Framing, jsonAnswer, toBytes } from '../wire-answer.ts';
import { toChunks, toCompletion } from './completion.ts';
import { errorBody, refuseRequest } from './refuse-request.ts';

const framing: Framing = {
  event: (event) => toBytes(`data: ${JSON.stringify(event)}\n\n`),
  error: (type, message) => framing.event(errorBody(type, message)),
};

const done: Frame = { bytes: toBytes('data: [DONE]\n\n') };

const dialect: Dialect = {
  framing,
  refuse: refuseRequest,
  modelOf: ({ body }) => {
    const { model } = fieldsOf(body);
    return typeof model === 'string' ? model : undefined;
  },
  answer(reply, { body }) {
    if ('error' in reply) {
      const { status, type, message = 'scripted failure', details } = reply.error;
      return jsonAnswer(status, errorBody(type, message, details), { headers: { 'x-request-id': 'req_wire' } });
    }
    const { model, stream, stream_options: options } = fieldsOf(body);
    const charges = chargedTokens(reply, body);
    const counted = reportedTokens(reply, body);
    if (stream !== true) return { ...jsonAnswer(200, reply.body ?? toCompletion(reply, model, counted), { reports: counted }), charges };
    // A stream tells its counts only to those who ask.
    const tokens = fieldsOf(options).include_usage === true ? counted : undefined;
    const chunks = reply.events ?? toChunks(reply, model, tokens);
    const frames = chunks.map((chunk): Frame => {
      const bytes = framing.event(chunk);
      return tokens && chunk.usage ? { bytes, reports: tokens } : { bytes };
    });
    return { status: 200, headers: { 'content-type': 'text/event-stream' }, frames: [...frames, done], charges };
  },
};

/** A local server with OpenAI's chat completions: JSON and server-sent events. Its paths end with `/chat/completions`. */
export function createOpenaiServer(script: Script = {}): Promise<WireServer> {
  return createWireServer(dialect, script);
}
