import { jsonAnswer, type WireAnswer } from '../wire-answer.ts';

const requestId = 'req_wire';

/** The body of every error of the Messages API. */
export function errorBody(type: string, message: string, details?: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { type: 'error', error: { type, message, ...(details ? { details } : {}) }, request_id: requestId };
}

export function errorAnswer(status: number, type: string, message: string, details?: Readonly<Record<string, unknown>>): WireAnswer {
  return jsonAnswer(status, errorBody(type, message, details), { headers: { 'request-id': requestId } });
}
