import { gzipSync } from 'node:zlib';
import type { Fault, Point, Reply } from '@turnwise/wire-server';
import type { Vendor } from './vendors.ts';

/** The sound answer, in three pieces. */
export const soundPieces = [
  'The sky is blue because of scattering. ',
  'Blue light scatters most. ',
  'That is all there is to it.',
] as const;
export const soundText = soundPieces.join('');
const sound = { text: soundPieces };
/** No vendor gives, or charges, more than it was asked for. */
const mostTokens = { inputTokens: 60, outputTokens: 300 };

/**
 * Something that goes wrong.
 * - `at: 'points'`: at every place of an answer · `'frames'`: to every frame · `'answer'`: to the answer as a whole
 */
export type FaultKind = {
  name: string;
  /** Only for answers of this shape. @default both */
  only?: 'stream' | 'unary';
  /** The vendor refuses: nothing is billed, and the client knows it. */
  refused?: true;
  /** After this fault an answer that counts as complete must be the whole sound text. */
  cuts?: true;
} & (
  | { at: 'points'; reply(point: Point, context: FaultContext): Reply }
  | { at: 'frames'; reply(frame: number, context: FaultContext): Reply }
  | { at: 'answer'; reply(context: FaultContext): Reply }
);

export interface FaultContext {
  vendor: Vendor;
  stream: boolean;
  /** Milliseconds until the platform stops waiting. */
  patienceMs: number;
}

const fault = (...faults: Fault[]): Reply => ({ ...sound, faults });
const html = (status: number): Reply => ({
  raw: { status, headers: { 'content-type': 'text/html' }, body: '<html><body>Please log in.</body></html>' },
});
const streamTypes = {
  anthropic: 'text/event-stream',
  bedrock: 'application/vnd.amazon.eventstream',
  'openai-compatible': 'text/event-stream',
} as const;
const typeOf = ({ vendor, stream }: FaultContext) => (stream ? streamTypes[vendor.family] : 'application/json');
/** Right in form, nothing in it. */
const raw =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  (context: FaultContext): Reply => ({
    raw: { headers: { 'content-type': typeOf(context), ...headers }, body },
  });
const refusal = (status: number, type: string, headers: Readonly<Record<string, string>> = {}) => ({
  name: `HTTP ${status}${headers['retry-after'] ? ` retry-after ${headers['retry-after']}` : ''}`,
  at: 'answer' as const,
  // Who timed out may have worked, and may charge for it.
  ...(status === 408 || status === 504 ? {} : { refused: true as const }),
  reply: ({ vendor }: FaultContext): Reply => ({
    error: { status, type: vendor.family === 'bedrock' ? bedrockName(status) : type },
    headers,
  }),
});

const bedrockNames: Readonly<Record<number, string>> = {
  401: 'UnrecognizedClientException',
  403: 'AccessDeniedException',
  404: 'ResourceNotFoundException',
  408: 'ModelTimeoutException',
  424: 'ModelErrorException',
  429: 'ThrottlingException',
  500: 'InternalServerException',
  503: 'ServiceUnavailableException',
};
const bedrockName = (status: number) => bedrockNames[status] ?? (status < 500 ? 'ValidationException' : 'InternalServerException');

const bomb = Buffer.concat(Array.from({ length: 64 }, () => gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '))));
const lie = Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]);

export const faultKinds: readonly FaultKind[] = [
  // Time
  { name: 'a short pause', at: 'points', reply: (at) => fault({ kind: 'wait', at, ms: 20 }) },
  {
    name: 'a pause beyond the deadline',
    at: 'points',
    cuts: true,
    reply: (at, { patienceMs }) => fault({ kind: 'wait', at, ms: patienceMs * 2 }),
  },
  { name: 'silence', at: 'points', cuts: true, reply: (at) => fault({ kind: 'hang', at }) },
  { name: 'drip', at: 'answer', cuts: true, reply: ({ patienceMs }) => fault({ kind: 'drip', ms: patienceMs / 6 }) },
  // The connection
  { name: 'connection closed', at: 'points', cuts: true, reply: (at) => fault({ kind: 'close', at }) },
  { name: 'connection reset', at: 'points', cuts: true, reply: (at) => fault({ kind: 'reset', at }) },
  { name: 'answer ends early', at: 'points', cuts: true, reply: (at) => fault({ kind: 'end', at }) },
  // Inside the stream
  {
    name: 'overloaded in the stream',
    at: 'points',
    only: 'stream',
    cuts: true,
    reply: (at, { vendor }) => fault({ kind: 'fail', at, type: vendor.streamErrors.overloaded }),
  },
  {
    name: 'rate limited in the stream',
    at: 'points',
    only: 'stream',
    cuts: true,
    reply: (at, { vendor }) => fault({ kind: 'fail', at, type: vendor.streamErrors.limited }),
  },
  {
    name: 'unknown error in the stream',
    at: 'points',
    only: 'stream',
    cuts: true,
    reply: (at) => fault({ kind: 'fail', at, type: 'somethingNewException' }),
  },
  {
    name: 'unknown event',
    at: 'points',
    only: 'stream',
    reply: (at) => fault({ kind: 'insert', at, event: { type: 'sparkle', sparkle: { text: 'no' } } }),
  },
  {
    name: 'binary noise',
    at: 'points',
    reply: (at) => fault({ kind: 'noise', at, bytes: Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256) }),
  },
  { name: 'HTML noise', at: 'points', reply: (at) => fault({ kind: 'noise', at, bytes: '<html><body>Gateway error</body></html>' }) },
  { name: 'a length that lies', at: 'points', only: 'stream', reply: (at) => fault({ kind: 'noise', at, bytes: lie }) },
  {
    name: 'flood of letters',
    at: 'points',
    cuts: true,
    reply: (at) => ({ ...fault({ kind: 'flood', at, bytes: 'x' }), headers: { 'content-length': null } }),
  },
  {
    name: 'flood of empty lines',
    at: 'points',
    cuts: true,
    reply: (at) => ({ ...fault({ kind: 'flood', at, bytes: '\n' }), headers: { 'content-length': null } }),
  },
  { name: 'a corrupted frame', at: 'frames', reply: (frame) => fault({ kind: 'corrupt', frame }) },
  { name: 'a lost frame', at: 'frames', reply: (frame) => fault({ kind: 'drop', frame }) },
  { name: 'a doubled frame', at: 'frames', reply: (frame) => fault({ kind: 'repeat', frame, times: 2 }) },
  // Refusals
  refusal(400, 'invalid_request_error'),
  refusal(401, 'authentication_error'),
  refusal(402, 'billing_error'),
  refusal(403, 'permission_error'),
  refusal(404, 'not_found_error'),
  refusal(408, 'timeout_error'),
  refusal(409, 'conflict_error'),
  refusal(413, 'request_too_large'),
  refusal(422, 'invalid_request_error'),
  refusal(424, 'api_error'),
  refusal(429, 'rate_limit_error'),
  refusal(429, 'rate_limit_error', { 'retry-after': '0.02' }),
  refusal(429, 'rate_limit_error', { 'retry-after': '60' }),
  refusal(500, 'api_error'),
  refusal(503, 'api_error'),
  refusal(504, 'timeout_error'),
  refusal(529, 'overloaded_error'),
  // Something else answers
  { name: 'HTML with status 200', at: 'answer', reply: () => html(200) },
  { name: 'HTML with status 502', at: 'answer', refused: true, reply: () => html(502) },
  { name: 'a redirect', at: 'answer', reply: () => ({ raw: { status: 307, headers: { location: 'http://127.0.0.1:9/' } } }) },
  { name: 'no content', at: 'answer', reply: () => ({ raw: { status: 204 } }) },
  { name: 'an empty body', at: 'answer', reply: raw('') },
  {
    name: 'JSON of another kind',
    at: 'answer',
    reply: () => ({ raw: { headers: { 'content-type': 'application/json' }, body: '{"ok":true}' } }),
  },
  { name: 'JSON null', at: 'answer', reply: () => ({ raw: { headers: { 'content-type': 'application/json' }, body: 'null' } }) },
  {
    name: 'half a JSON',
    at: 'answer',
    reply: () => ({ raw: { headers: { 'content-type': 'application/json' }, body: '{"content":[{"type":"text","te' } }),
  },
  {
    name: 'deeply nested JSON',
    at: 'answer',
    reply: () => ({ raw: { headers: { 'content-type': 'application/json' }, body: '['.repeat(200_000) } }),
  },
  {
    name: 'an error with status 200',
    at: 'answer',
    reply: () => ({ raw: { headers: { 'content-type': 'application/json' }, body: '{"error":{"code":502,"message":"x"}}' } }),
  },
  { name: 'bytes that are no gzip', at: 'answer', reply: raw('{"a":1}', { 'content-encoding': 'gzip' }) },
  { name: 'a gzip bomb of a gigabyte', at: 'answer', reply: raw(bomb, { 'content-encoding': 'gzip' }) },
  { name: 'a length that is too long', at: 'answer', cuts: true, reply: () => ({ ...sound, headers: { 'content-length': '1000000' } }) },
  { name: 'no HTTP', at: 'answer', reply: () => ({ socket: 'SSH-2.0-OpenSSH\r\n' }) },
  // What the model says
  { name: 'nothing', at: 'answer', reply: () => ({ text: '' }) },
  { name: 'white space', at: 'answer', reply: () => ({ text: ' \n\t ' }) },
  { name: 'only thinking', at: 'answer', reply: () => ({ text: '', thinking: 'Hm.' }) },
  { name: 'a tool call', at: 'answer', reply: () => ({ text: '', tool: 'clock' }) },
  {
    name: 'the limit of tokens',
    at: 'answer',
    reply: ({ vendor }) => ({
      text: 'The sky is blue because',
      stopReason: vendor.family === 'openai-compatible' ? 'length' : 'max_tokens',
    }),
  },
  { name: 'a refusal', at: 'answer', reply: ({ vendor }) => ({ text: 'I', stopReason: refusals[vendor.family] }) },
  { name: 'an unknown stop reason', at: 'answer', reply: () => ({ ...sound, stopReason: 'gave_up' }) },
  { name: 'no counts', at: 'answer', reply: () => ({ ...sound, usage: 'none' }) },
  {
    name: 'a megabyte',
    at: 'answer',
    reply: () => ({ text: Array.from({ length: 256 }, () => 'All work and no play makes it long. '.repeat(117)), usage: mostTokens }),
  },
  { name: 'a megabyte without a space', at: 'answer', reply: () => ({ text: 'x'.repeat(1024 * 1024), usage: mostTokens }) },
  {
    name: 'control characters',
    at: 'answer',
    reply: () => ({ text: `${Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join('')}\ud800 \ufffe Hello.` }),
  },
  {
    name: 'SSML and audio',
    at: 'answer',
    reply: () => ({
      text: '<speak><audio src="https://example.org/x.mp3"/>Hello <break time="10s"/>& "you" <say-as interpret-as="expletive">x</say-as></speak>.',
    }),
  },
];

const refusals = { anthropic: 'refusal', bedrock: 'guardrail_intervened', 'openai-compatible': 'content_filter' } as const;
