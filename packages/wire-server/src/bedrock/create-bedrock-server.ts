import { chargedTokens, reportedTokens } from '../answer-defaults.ts';
import { createWireServer, type Dialect, type WireServer } from '../create-wire-server.ts';
import type { Answer } from '../reply.ts';
import type { Script } from '../script.ts';
import type { Tokens } from '../tokens.ts';
import { type Frame, jsonAnswer, type WireAnswer } from '../wire-answer.ts';
import { toConverse, toConverseEvents } from './converse.ts';
import { errorAnswer } from './error-answer.ts';
import { eventStreamFraming } from './event-stream.ts';
import { toChunkEvent, tokenHeaders, toMistralBody, toMistralChunks } from './invoke-mistral.ts';
import { type Operation, readOperation } from './operation.ts';
import { refuseRequest } from './refuse-request.ts';

const requestId = { 'x-amzn-requestid': 'req-wire' };

const answers: Record<Operation, (answer: Answer, tokens: Tokens | undefined) => WireAnswer> = {
  converse: (answer, tokens) => jsonAnswer(200, answer.body ?? toConverse(answer, tokens), { headers: requestId, reports: tokens }),
  'converse-stream': (answer, tokens) => stream(answer.events ?? toConverseEvents(answer, tokens), 'metadata', tokens),
  invoke: (answer, tokens) =>
    jsonAnswer(200, answer.body ?? toMistralBody(answer), { headers: { ...requestId, ...tokenHeaders(tokens) }, reports: tokens }),
  'invoke-with-response-stream': (answer, tokens) => {
    const events = (answer.events ?? toMistralChunks(answer, tokens)).map(toChunkEvent);
    const { frames, ...rest } = stream(events, undefined, tokens);
    return {
      ...rest,
      frames: frames.map((frame, index) => (tokens && index === frames.length - 1 ? { ...frame, reports: tokens } : frame)),
    };
  },
};

function stream(
  events: readonly Readonly<Record<string, unknown>>[],
  reporting: string | undefined,
  tokens: Tokens | undefined,
): WireAnswer {
  const frames = events.map((event): Frame => {
    const bytes = eventStreamFraming.event(event);
    return tokens && reporting !== undefined && reporting in event ? { bytes, reports: tokens } : { bytes };
  });
  return { status: 200, headers: { 'content-type': 'application/vnd.amazon.eventstream', ...requestId }, frames };
}

const dialect: Dialect = {
  framing: eventStreamFraming,
  refuse: refuseRequest,
  modelOf: ({ path }) => readOperation(path)?.model,
  answer(reply, { path, body }) {
    if ('error' in reply) {
      const { status, type, message = 'scripted failure', details } = reply.error;
      return errorAnswer(status, type, message, details);
    }
    const operation = readOperation(path)?.operation ?? 'converse';
    return { ...answers[operation](reply, reportedTokens(reply, body)), charges: chargedTokens(reply, body) };
  },
};

/** A local Bedrock runtime: Converse, InvokeModel with Mistral's text format, and both of their binary event streams. */
export function createBedrockServer(script: Script = {}): Promise<WireServer> {
  return createWireServer(dialect, script);
}
