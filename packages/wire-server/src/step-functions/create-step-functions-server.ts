import { chargedTokens, textChunks } from '../answer-defaults.ts';
import { createWireServer, type Dialect, type WireRequest, type WireServer } from '../create-wire-server.ts';
import { fieldsOf } from '../fields.ts';
import type { Answer } from '../reply.ts';
import type { Script } from '../script.ts';
import { jsonAnswer, toBytes, type WireAnswer } from '../wire-answer.ts';

const target = 'AWSStepFunctions.StartSyncExecution';
const requestId = { 'x-amzn-requestid': 'req-wire' };

function errorAnswer(status: number, type: string, message: string): WireAnswer {
  return jsonAnswer(status, { __type: `com.amazonaws.sfn#${type}`, message }, { headers: { ...requestId, 'x-amzn-errortype': type } });
}

function refuse({ method, headers, body }: WireRequest): WireAnswer | undefined {
  if (method !== 'POST' || headers['x-amz-target'] !== target) return errorAnswer(404, 'UnknownOperationException', 'No such operation.');
  if (!headers.authorization) return errorAnswer(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
  const { stateMachineArn, input } = fieldsOf(body);
  if (typeof stateMachineArn !== 'string' || !/^arn:aws[a-z-]*:states:[^:]+:\d{12}:(express|stateMachine):/.test(stateMachineArn)) {
    return errorAnswer(400, 'InvalidArn', `Invalid Arn: '${String(stateMachineArn)}'`);
  }
  return isJson(input) ? undefined : errorAnswer(400, 'InvalidExecutionInput', 'Invalid State Machine Execution Input');
}

/** The execution that a workflow with one model call at its end would report; `stopReason` is its status. */
function toExecution(answer: Answer, body: unknown): Record<string, unknown> {
  const { stateMachineArn } = fieldsOf(body);
  const status = answer.stopReason ?? 'SUCCEEDED';
  const output = { Body: { outputs: [{ text: textChunks(answer).join(''), stop_reason: 'stop' }] }, ContentType: 'application/json' };
  return {
    executionArn: `${String(stateMachineArn).replace('stateMachine', 'express')}:wire:1`,
    stateMachineArn,
    name: 'wire',
    // AWS JSON spells times as seconds.
    startDate: 1_790_000_000,
    stopDate: 1_790_000_001,
    status,
    ...(status === 'SUCCEEDED'
      ? { output: JSON.stringify(output), outputDetails: { included: true } }
      : { error: status === 'TIMED_OUT' ? 'States.Timeout' : 'States.TaskFailed', cause: textChunks(answer).join('') }),
    billingDetails: { billedMemoryUsedInMB: 64, billedDurationInMilliseconds: 900 },
  };
}

const dialect: Dialect = {
  // The API answers in one piece.
  framing: { event: (event) => toBytes(JSON.stringify(event)), error: (__type, message) => toBytes(JSON.stringify({ __type, message })) },
  refuse,
  modelOf: ({ body }) => String(fieldsOf(body).stateMachineArn),
  answer(reply, { body }) {
    if ('error' in reply) return errorAnswer(reply.error.status, reply.error.type, reply.error.message ?? 'scripted failure');
    return { ...jsonAnswer(200, reply.body ?? toExecution(reply, body), { headers: requestId }), charges: chargedTokens(reply, body) };
  },
};

function isJson(input: unknown): boolean {
  try {
    JSON.parse(String(input));
    return true;
  } catch {
    return false;
  }
}

/** A local Step Functions endpoint that knows one operation, `StartSyncExecution`. */
export function createStepFunctionsServer(script: Script = {}): Promise<WireServer> {
  return createWireServer(dialect, script);
}
