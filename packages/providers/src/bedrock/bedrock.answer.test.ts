import { createBedrockServer, type Reply, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bedrockAt, bedrockModes } from '../../test/bedrock-harness.ts';
import { collectParts } from '../../test/collect-parts.ts';
import { noRecordings, recordedAnswers } from '../../test/recorded-answers.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createBedrockServer();
});
afterAll(() => server.close());

async function answer(reply: Reply, options = {}) {
  server.script([reply]);
  return collectParts(bedrockAt(server, options));
}

describe.each(bedrockModes)('an answer through %s', (_name, options) => {
  it('brings text, counts and the reason it stopped', async () => {
    const usage = { inputTokens: 21, outputTokens: 6 };
    const seen = await answer({ text: ['Because of ', 'scattering.'], usage }, options);
    expect(seen).toMatchObject({ text: 'Because of scattering.', usage, error: undefined });
    expect(seen.chunks).toHaveLength(options.stream ? 2 : 1);
    expect(seen.finishes).toEqual([{ reason: 'stop', raw: options.api ? 'stop' : 'end_turn' }]);
    expect(server.bill).toEqual([{ request: 0, model: 'mistral.mistral-7b-instruct-v0:2', charged: usage, reported: usage }]);
  });

  it('leaves counts that the vendor did not send unknown', async () => {
    const { usage, text, finishes } = await answer({ text: 'Hi.', usage: 'none' }, options);
    expect({ text, finishes: finishes.length }).toEqual({ text: 'Hi.', finishes: 1 });
    expect(usage?.inputTokens).toBeUndefined();
    expect(usage?.outputTokens).toBeUndefined();
  });

  it('says that the limit of tokens ended it', async () => {
    const raw = options.api ? 'length' : 'max_tokens';
    expect((await answer({ stopReason: raw }, options)).finishes).toEqual([{ reason: 'length', raw }]);
  });
});

describe('what Converse can say', () => {
  it.each([
    ['guardrail_intervened', 'filtered'],
    ['content_filtered', 'filtered'],
    ['refusal', 'refused'],
    ['tool_use', 'tool'],
    ['model_context_window_exceeded', 'length'],
    ['malformed_model_output', 'other'],
    ['constructor', 'other'],
  ])('%s is %s', async (stopReason, reason) => {
    expect((await answer({ stopReason })).finishes).toEqual([{ reason, raw: stopReason }]);
  });

  it.each([true, false])('speaks the text alone, without thinking and tools (stream: %s)', async (stream) => {
    const seen = await answer({ thinking: 'The child asks.', text: 'Hello.', tool: 'clock' }, { stream });
    expect(seen).toMatchObject({ text: 'Hello.', finishes: [{ reason: 'tool' }], error: undefined });
  });

  it.each([true, false])('counts what was read from and written to the cache as input (stream: %s)', async (stream) => {
    const usage = { inputTokens: 100, outputTokens: 5, cacheReadTokens: 60, cacheWriteTokens: 30 };
    expect((await answer({ usage }, { stream })).usage).toEqual(usage);
  });

  it('reads the counts that come after the end of the message', async () => {
    const order: string[] = [];
    server.script([{}]);
    for await (const part of bedrockAt(server).generate({
      messages: [{ role: 'user', text: 'hi' }],
      maxOutputTokens: 9,
      signal: new AbortController().signal,
    })) {
      order.push(part.type);
    }
    expect(order).toEqual(['text', 'finish', 'usage']);
  });

  it('does not wait long for counts that never come', async () => {
    const seen = await answer({ faults: [{ kind: 'hang', at: { frame: -1 } }] });
    expect(seen).toMatchObject({ finishes: [{ reason: 'stop' }], usage: undefined, error: undefined });
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });
});

describe('recorded answers of Bedrock', () => {
  const recorded = recordedAnswers('amazon-bedrock').filter(({ body, events }) => events || body?.output);
  if (recorded.length === 0) return void it.skip(noRecordings);

  it.each(recorded.map((recording) => [recording.name, recording] as const))('%s', async (_name, { body, events }) => {
    const seen = await answer(body ? { body } : { events: events ?? [] }, {
      model: 'eu.anthropic.claude-haiku-4-5-20251001-v1:0',
      stream: events !== undefined,
    });
    expect(seen.error).toBeUndefined();
    const expected = body ? readBody(body as never) : readEvents((events ?? []) as never);
    expect({ text: seen.text, raw: seen.finishes[0]?.raw, output: seen.usage?.outputTokens }).toEqual(expected);
  });
});

interface Block {
  text?: string;
}

function readBody({
  output,
  stopReason,
  usage,
}: {
  output: { message: { content: Block[] } };
  stopReason: string;
  usage: { outputTokens: number };
}) {
  return { text: output.message.content.map(({ text = '' }) => text).join(''), raw: stopReason, output: usage.outputTokens };
}

interface RecordedEvent {
  contentBlockDelta?: { delta: Block };
  messageStop?: { stopReason: string };
  metadata?: { usage: { outputTokens: number } };
}

function readEvents(events: RecordedEvent[]) {
  return {
    text: events.map(({ contentBlockDelta }) => contentBlockDelta?.delta.text ?? '').join(''),
    raw: events.find(({ messageStop }) => messageStop)?.messageStop?.stopReason,
    output: events.find(({ metadata }) => metadata)?.metadata?.usage.outputTokens,
  };
}
