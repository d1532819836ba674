import type { WireRequest } from '../create-wire-server.ts';
import { fieldsOf } from '../fields.ts';
import { jsonAnswer, type WireAnswer } from '../wire-answer.ts';

const roles: ReadonlySet<unknown> = new Set(['system', 'developer', 'user', 'assistant']);

/** The body of every error of a chat completion. `code` is a name, a number or null. */
export function errorBody(type: string, message: string, details: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { error: { message, type, param: null, code: null, ...details } };
}

/** What every such server refuses. Keys are not asked for: servers at home have none. */
export function refuseRequest({ method, path, body }: WireRequest): WireAnswer | undefined {
  if (!path.endsWith('/chat/completions') || method !== 'POST') {
    return jsonAnswer(404, errorBody('invalid_request_error', `Invalid URL (${method} ${path})`));
  }
  const fields = fieldsOf(body);
  const problem = problemOf(fields);
  return problem ? jsonAnswer(400, errorBody('invalid_request_error', problem)) : undefined;
}

function problemOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof fields.model !== 'string') return 'you must provide a model parameter';
  if (!Array.isArray(fields.messages) || fields.messages.length === 0) return "Missing required parameter: 'messages'.";
  if (fields.stream_options !== undefined && fields.stream !== true)
    return "The 'stream_options' parameter is only allowed when 'stream' is enabled.";
  const messages = fields.messages.map(fieldsOf);
  const stranger = messages.find(({ role }) => !roles.has(role));
  if (stranger) return `Invalid value: '${String(stranger.role)}'.`;
  // Chat templates of many models at home insist on this; what passes here passes everywhere.
  const talk = messages.filter(({ role }, index) => index > 0 || role === 'user' || role === 'assistant');
  const alternates = talk.every(({ role }, index) => role === (index % 2 === 0 ? 'user' : 'assistant'));
  return alternates ? undefined : 'Conversation roles must alternate user/assistant/user/assistant/...';
}
