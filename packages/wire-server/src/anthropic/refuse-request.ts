import type { WireRequest } from '../create-wire-server.ts';
import { fieldsOf } from '../fields.ts';
import type { WireAnswer } from '../wire-answer.ts';
import { errorAnswer } from './error-answer.ts';

// From this API version on the sampling fields are unknown fields, even with their default values.
const versionWithoutSampling = '2026-10-21';
const samplingFields = ['temperature', 'top_p', 'top_k'];

/** What the Messages API itself refuses; a client that sends these would fail at the vendor too. */
export function refuseRequest({ method, path, headers, body }: WireRequest): WireAnswer | undefined {
  if (path !== '/v1/messages') return errorAnswer(404, 'not_found_error', `Not Found: ${path}`);
  if (method !== 'POST') return errorAnswer(405, 'invalid_request_error', 'Method Not Allowed');
  if (!headers.authorization && !headers['x-api-key']) return errorAnswer(401, 'authentication_error', 'x-api-key header is required');
  const version = headers['anthropic-version'];
  if (!version) return invalid('anthropic-version: header is required');
  const problem = problemOfBody(fieldsOf(body), version);
  return problem ? invalid(problem) : undefined;
}

function problemOfBody(fields: Readonly<Record<string, unknown>>, version: string): string | undefined {
  if (typeof fields.model !== 'string') return 'model: Field required';
  if (!Number.isInteger(fields.max_tokens)) return 'max_tokens: Field required';
  const sampling = samplingFields.find((name) => name in fields);
  if (sampling && version >= versionWithoutSampling) return `${sampling}: Extra inputs are not permitted`;
  if (!Array.isArray(fields.messages) || fields.messages.length === 0) return 'messages: at least one message is required';
  return problemOfMessages(fields.messages.map(fieldsOf));
}

function problemOfMessages(messages: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  if (messages[0]?.role !== 'user') return 'messages: first message must use the "user" role';
  if (messages.at(-1)?.role !== 'user')
    return 'This model does not support assistant message prefill. The conversation must end with a user message.';
  const stranger = messages.find(({ role }) => role !== 'user' && role !== 'assistant');
  if (stranger) return `messages: role '${String(stranger.role)}' is not supported on this model`;
  const blank = messages.findIndex(({ content }) => typeof content === 'string' && content.trim() === '');
  return blank >= 0 ? `messages.${blank}: text content blocks must contain non-whitespace text` : undefined;
}

function invalid(message: string): WireAnswer {
  return errorAnswer(400, 'invalid_request_error', message);
}
