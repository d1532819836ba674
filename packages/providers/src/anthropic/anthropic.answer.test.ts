import { createAnthropicServer, type Reply, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anthropicAt } from '../../test/anthropic-harness.ts';
import { aRequest, collectParts } from '../../test/collect-parts.ts';
import { noRecordings, recordedAnswers } from '../../test/recorded-answers.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createAnthropicServer();
});
afterAll(() => server.close());

async function answer(reply: Reply, options = {}) {
  server.script([reply]);
  return collectParts(anthropicAt(server, options));
}

describe.each([
  ['streamed', true],
  ['whole', false],
])('a %s answer', (_name, stream) => {
  it('brings text, counts and the reason it stopped', async () => {
    const usage = { inputTokens: 100, outputTokens: 12, cacheReadTokens: 60, cacheWriteTokens: 30, thinkingTokens: 4 };
    const seen = await answer({ text: ['Because of ', 'scattering.'], usage }, { stream });
    expect(seen).toMatchObject({
      text: 'Because of scattering.',
      usage,
      finishes: [{ reason: 'stop', raw: 'end_turn' }],
      error: undefined,
    });
    expect(seen.chunks).toHaveLength(stream ? 2 : 1);
    expect(server.bill).toEqual([{ request: 0, model: 'claude-haiku-4-5', charged: usage, reported: usage }]);
  });

  it('speaks the text alone, not the thinking that comes first', async () => {
    const seen = await answer({ thinking: 'The child asks.', text: 'Hello.', tool: 'clock' }, { stream });
    expect(seen).toMatchObject({ text: 'Hello.', finishes: [{ reason: 'tool' }], error: undefined });
  });

  it('leaves counts that a gateway did not send unknown', async () => {
    const { usage, finishes } = await answer({ usage: 'none' }, { stream });
    expect(usage).toBeUndefined();
    expect(finishes).toHaveLength(1);
  });

  it.each([
    ['max_tokens', 'length'],
    ['stop_sequence', 'stop'],
    ['refusal', 'refused'],
    ['model_context_window_exceeded', 'length'],
    ['pause_turn', 'other'],
    ['toString', 'other'],
  ])('that ended with %s is %s', async (stopReason, reason) => {
    const seen = await answer({ stopReason, text: 'Perhaps.' }, { stream });
    expect(seen).toMatchObject({ text: 'Perhaps.', finishes: [{ reason, raw: stopReason }] });
  });

  it('may be a refusal without a word', async () => {
    expect(await answer({ stopReason: 'refusal', text: '' }, { stream })).toMatchObject({
      text: '',
      finishes: [{ reason: 'refused' }],
      error: undefined,
    });
  });
});

describe('a streamed answer', () => {
  it('knows its input from the first event, and its output not before the last', async () => {
    const usages: unknown[] = [];
    server.script([{ usage: { inputTokens: 40, outputTokens: 9 } }]);
    for await (const part of anthropicAt(server).generate(aRequest()))
      if (part.type === 'usage') usages.push([part.usage.inputTokens, part.usage.outputTokens]);
    expect(usages).toEqual([
      [40, undefined],
      [40, 9],
    ]);
  });

  it('ignores pings, unknown events and unknown deltas', async () => {
    const seen = await answer({
      text: ['One. ', 'Two.'],
      faults: [
        { kind: 'insert', at: { frame: 4 }, event: { type: 'something_new', index: 0 } },
        {
          kind: 'insert',
          at: { frame: 4 },
          event: { type: 'content_block_delta', index: 0, delta: { type: 'sparkle_delta', text: 'no' } },
        },
        { kind: 'noise', at: { frame: 4 }, bytes: ': keep-alive\n\n' },
      ],
    });
    expect(seen).toMatchObject({ text: 'One. Two.', finishes: [{ reason: 'stop' }], error: undefined });
  });

  it('is not held by a gateway that keeps the connection after the end', async () => {
    const seen = await answer({ faults: [{ kind: 'hang', at: 'end' }] });
    expect(seen).toMatchObject({ finishes: [{ reason: 'stop' }], error: undefined });
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });

  it('fails when it begins anew after its first words', async () => {
    const again = { type: 'message_start', message: { id: 'msg_2', usage: { input_tokens: 3, output_tokens: 1 } } };
    const seen = await answer({ text: ['Once upon', ' a time'], faults: [{ kind: 'insert', at: { frame: 4 }, event: again }] });
    expect(seen).toMatchObject({ text: 'Once upon', error: { kind: 'bad_response' }, finishes: [] });
  });
});

describe('recorded answers of the Messages API', () => {
  const recorded = recordedAnswers('anthropic')
    .filter(({ body, events }) => events || Array.isArray(body?.content))
    .map((recording) => (recording.events ? { ...recording, events: firstAnswer(recording.events) } : recording));
  if (recorded.length === 0) return void it.skip(noRecordings);

  it.each(recorded.map((recording) => [recording.name, recording] as const))('%s', async (_name, { body, events }) => {
    const seen = await answer(body ? { body } : { events: events ?? [] }, { stream: events !== undefined });
    const expected = body ? readBody(body as never) : readEvents((events ?? []) as never);
    expect({ text: seen.text, raw: seen.finishes[0]?.raw, input: seen.usage?.inputTokens, output: seen.usage?.outputTokens }).toEqual(
      expected,
    );
    expect(seen.error).toBeUndefined();
  });

  const fallbacks = recorded.filter(({ name }) => name.startsWith('anthropic-fallback.'));
  it.runIf(fallbacks.length > 0)('names the model that took over, for its price', async () => {
    for (const { body, events } of fallbacks) {
      const seen = await answer(body ? { body } : { events: events ?? [] }, { model: 'claude-fable-5', stream: events !== undefined });
      expect(seen.pricedAs).toBe('claude-opus-4-8');
    }
  });
});

/** Some recordings hold the answers of several turns, one after the other. */
function firstAnswer(events: Record<string, unknown>[]): Record<string, unknown>[] {
  return events.slice(0, events.findIndex(({ type }) => type === 'message_stop') + 1);
}

interface Counts {
  input_tokens?: number;
  output_tokens?: number;
  cache_creation_input_tokens?: number;
  cache_read_input_tokens?: number;
}

interface RecordedBody {
  content: { type: string; text?: string }[];
  stop_reason: string;
  usage: Counts;
}

interface RecordedEvent {
  type: string;
  message?: { usage: Counts };
  delta?: { type?: string; text?: string; stop_reason?: string };
  usage?: Counts;
}

function allInput({ input_tokens = 0, cache_creation_input_tokens = 0, cache_read_input_tokens = 0 }: Counts): number {
  return input_tokens + cache_creation_input_tokens + cache_read_input_tokens;
}

function readBody({ content, stop_reason, usage }: RecordedBody) {
  const text = content
    .filter(({ type }) => type === 'text')
    .map(({ text = '' }) => text)
    .join('');
  return { text, raw: stop_reason, input: allInput(usage), output: usage.output_tokens };
}

function readEvents(events: RecordedEvent[]) {
  const text = events.map(({ delta }) => (delta?.type === 'text_delta' ? delta.text : '')).join('');
  const started = events.filter(({ message }) => message).at(-1)?.message?.usage ?? {};
  const ended = events.filter(({ type }) => type === 'message_delta').at(-1);
  const usage = { ...started, ...ended?.usage };
  return { text, raw: ended?.delta?.stop_reason, input: allInput(usage), output: usage.output_tokens };
}
