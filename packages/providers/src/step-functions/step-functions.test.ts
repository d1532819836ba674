import { SFNClient } from '@aws-sdk/client-sfn';
import { createStepFunctionsServer, type Reply, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectParts } from '../../test/collect-parts.ts';
import { aStateMachine, stepFunctionsAt } from '../../test/step-functions-harness.ts';
import { stepFunctions } from './step-functions.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createStepFunctionsServer();
});
afterAll(() => server.close());

async function run(reply: Reply, options = {}, request = {}) {
  server.script([reply]);
  return collectParts(stepFunctionsAt(server, options), request);
}

describe('the execution that is started', () => {
  it('gets the session, the time and what the user said', async () => {
    const request = { subject: { session: 'amzn1.echo-api.session.1' } };
    expect((await run({ text: 'Ask me in the morning.' }, { now: () => Date.UTC(2026, 10, 22, 16) }, request)).error).toBeUndefined();
    expect(server.requests).toHaveLength(1);
    const { headers, body } = server.requests[0]!;
    expect(headers['x-amz-target']).toBe('AWSStepFunctions.StartSyncExecution');
    const { stateMachineArn, input } = body as { stateMachineArn: string; input: string };
    expect(stateMachineArn).toBe(aStateMachine);
    expect(JSON.parse(input)).toEqual({
      Id: 'amzn1.echo-api.session.1',
      timestamp: '2026-11-22T16:00:00.000Z',
      message: 'why is the sky blue',
    });
  });

  it('gets whatever a function of the request makes', async () => {
    const input = ({ instructions, messages }: { instructions?: string | undefined; messages: readonly unknown[] }) => ({
      instructions,
      messages,
    });
    await run({}, { input });
    const { input: sent } = server.requests[0]!.body as { input: string };
    expect(JSON.parse(sent)).toEqual({
      instructions: 'Answer as a warm and funny dad.',
      messages: [{ role: 'user', text: 'why is the sky blue' }],
    });
  });
});

describe('what came of it', () => {
  const succeeded = (output: unknown) => ({ body: { status: 'SUCCEEDED', output: JSON.stringify(output) } });

  it('is the text of the model at the end of the workflow', async () => {
    expect(await run({ text: ' Because of scattering.' })).toMatchObject({
      text: 'Because of scattering.',
      usage: undefined,
      finishes: [{ reason: 'stop', raw: 'SUCCEEDED' }],
      error: undefined,
    });
  });

  it.each([
    ['a bare text', 'Hello.', 'stop'],
    ['a text in a field', { text: 'Hello.' }, 'stop'],
    ['a model that was cut off', { Body: { outputs: [{ text: 'Hello.', stop_reason: 'length' }] } }, 'length'],
  ])('may be %s', async (_what, output, reason) => {
    expect(await run(succeeded(output))).toMatchObject({ text: 'Hello.', finishes: [{ reason }], error: undefined });
  });

  it('is read by a function, with counts when the workflow passes them on', async () => {
    const usage = { inputTokens: 20, outputTokens: 5 };
    const output = (result: unknown) => ({ text: (result as { said: string }).said, usage, finishReason: 'filtered' as const });
    expect(await run(succeeded({ said: 'No.' }), { output })).toMatchObject({ text: 'No.', usage, finishes: [{ reason: 'filtered' }] });
  });

  it.each([
    ['has no text', succeeded({ ok: true })],
    ['is not JSON', { body: { status: 'SUCCEEDED', output: '<html>' } }],
    ['is missing', { body: { status: 'SUCCEEDED' } }],
  ])('is an error when the output %s', async (_what, reply) => {
    const { error, finishes } = await run(reply);
    expect(error).toMatchObject({ kind: 'bad_response', hint: expect.stringContaining('`output`') });
    expect(finishes).toEqual([]);
  });

  it('is an error when a function of the caller throws', async () => {
    const output = () => {
      throw new TypeError('no such field');
    };
    expect((await run(succeeded({}), { output })).error).toMatchObject({ kind: 'bad_response' });
  });

  it.each([
    ['TIMED_OUT', 'States.Timeout', 'timeout', true],
    ['FAILED', 'States.TaskFailed', 'bad_response', true],
    ['FAILED', 'Bedrock.ThrottlingException', 'rate_limited', true],
    ['FAILED', 'States.Permissions', 'auth', false],
    ['FAILED', 'Bedrock.ValidationException', 'bad_request', false],
    ['FAILED', 'States.Timeout', 'timeout', true],
  ])('is, when it %s with %s, %s', async (status, name, kind, retryable) => {
    const { error } = await run({ body: { status, error: name, cause: 'why is the sky blue' } });
    expect(error).toMatchObject({ provider: 'step-functions', kind, retryable });
    expect(error?.message).not.toContain('sky');
  });
});

describe('a call that is refused', () => {
  it.each([
    [400, 'StateMachineDoesNotExist', 'bad_request', false],
    [400, 'StateMachineTypeNotSupported', 'bad_request', false],
    [400, 'InvalidArn', 'bad_request', false],
    [400, 'AccessDeniedException', 'auth', false],
    [400, 'ThrottlingException', 'rate_limited', true],
    [403, 'ExpiredTokenException', 'auth', false],
    [500, 'InternalServerException', 'unavailable', true],
    [503, 'ServiceUnavailableException', 'unavailable', true],
  ])('%i %s is %s', async (status, type, kind, retryable) => {
    const { error } = await run({ error: { status, type, message: 'why is the sky blue' } });
    expect(error).toMatchObject({ kind, retryable, status, requestId: 'req-wire' });
    expect(error?.message).not.toContain('sky');
    expect(server.requests).toHaveLength(1);
  });

  it('says that only express workflows answer', async () => {
    const message = 'This operation is not supported by this type of state machine';
    const { error } = await run({ error: { status: 400, type: 'StateMachineTypeNotSupported', message } });
    expect(error?.hint).toContain('EXPRESS');
  });
});

describe('its options', () => {
  it('take a client of the caller', async () => {
    const client = new SFNClient({
      maxAttempts: 1,
      region: 'eu-west-3',
      endpoint: server.url,
      disableHostPrefix: true,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    });
    server.script({ text: 'Hello.' });
    const { text, error } = await collectParts(stepFunctions({ stateMachineArn: aStateMachine, client }));
    expect({ text, error }).toEqual({ text: 'Hello.', error: undefined });
    client.destroy();
  });

  it('name the model to price by', () => {
    expect(stepFunctions({ stateMachineArn: `${aStateMachine}:LIVE` }).model).toBe('daddy-omid');
    expect(stepFunctions({ stateMachineArn: aStateMachine, model: 'mistral.mistral-7b-instruct-v0:2' }).model).toContain('mistral-7b');
  });

  it.each([
    [{ stateMachineArn: 'daddy-omid' }, 'must be the ARN of a state machine, got "daddy-omid"'],
    [{ client: {} as never, region: 'eu-west-3' }, 'was given together with `region`'],
  ])('are refused: %j', (options, message) => {
    expect(() => stepFunctions({ stateMachineArn: aStateMachine, ...options })).toThrow(message);
  });
});
