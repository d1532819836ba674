import { jsonAnswer, type WireAnswer } from '../wire-answer.ts';

/** An error of the runtime: its name travels in a header, the body holds the message. */
export function errorAnswer(status: number, type: string, message: string, details: Readonly<Record<string, unknown>> = {}): WireAnswer {
  return jsonAnswer(status, { message, ...details }, { headers: { 'x-amzn-errortype': type, 'x-amzn-requestid': 'req-wire' } });
}
