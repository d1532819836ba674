import { EventStreamCodec, type MessageHeaders } from '@smithy/eventstream-codec';
import { fromUtf8, toUtf8 } from '@smithy/util-utf8';
import { type Framing, toBytes } from '../wire-answer.ts';

const codec = new EventStreamCodec(toUtf8, fromUtf8);

/** Frames `{ name: payload }` as one binary AWS event, checksums included. */
export const eventStreamFraming: Framing = {
  event(event) {
    const [[name, payload] = ['unknown', {}]] = Object.entries(event);
    return encode({ ':event-type': name, ':content-type': 'application/json', ':message-type': 'event' }, payload);
  },
  error: (type, message) =>
    encode({ ':exception-type': type, ':content-type': 'application/json', ':message-type': 'exception' }, { message }),
};

/** An event-stream error that no operation declares: code and text travel in the headers. */
export function unmodeledError(code: string, message: string): Uint8Array {
  return encode({ ':message-type': 'error', ':error-code': code, ':error-message': message }, undefined);
}

function encode(headers: Readonly<Record<string, string>>, payload: unknown): Uint8Array {
  const typed: MessageHeaders = {};
  for (const [name, value] of Object.entries(headers)) typed[name] = { type: 'string', value };
  return codec.encode({ headers: typed, body: toBytes(payload === undefined ? '' : JSON.stringify(payload)) });
}
