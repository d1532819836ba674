import { createOpenaiServer, type Reply, type WireServer } from '@turnwise/wire-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectParts } from '../../test/collect-parts.ts';
import { openaiAt } from '../../test/openai-harness.ts';
import { noRecordings, recordedAnswers } from '../../test/recorded-answers.ts';

let server: WireServer;
beforeAll(async () => {
  server = await createOpenaiServer();
});
afterAll(() => server.close());

async function answer(reply: Reply, options = {}) {
  server.script([reply]);
  return collectParts(openaiAt(server, options));
}

describe.each([
  ['streamed', true],
  ['whole', false],
])('a %s answer', (_name, stream) => {
  it('brings text, counts and the reason it stopped', async () => {
    const usage = { inputTokens: 100, outputTokens: 12, cacheReadTokens: 60, cacheWriteTokens: 30, thinkingTokens: 4 };
    const seen = await answer({ text: ['Because of ', 'scattering.'], usage }, { stream });
    expect(seen).toMatchObject({ text: 'Because of scattering.', usage, finishes: [{ reason: 'stop', raw: 'stop' }], error: undefined });
    expect(seen.chunks).toHaveLength(stream ? 2 : 1);
    expect(server.bill).toEqual([{ request: 0, model: 'llama3.2', charged: usage, reported: usage }]);
  });

  it('does not speak the thinking', async () => {
    const seen = await answer({ thinking: 'The child asks.', text: 'Hello.', tool: 'clock' }, { stream });
    expect(seen).toMatchObject({ text: 'Hello.', finishes: [{ reason: 'tool' }], error: undefined });
  });

  it('may hold a tool call and no content at all', async () => {
    expect(await answer({ text: '', tool: 'clock' }, { stream })).toMatchObject({ text: '', finishes: [{ reason: 'tool' }] });
  });

  it('leaves counts unknown that did not come', async () => {
    const { usage, finishes } = await answer({ usage: 'none' }, { stream });
    expect(usage).toBeUndefined();
    expect(finishes).toHaveLength(1);
  });

  it('takes counts of zero for a server that does not count', async () => {
    expect((await answer({ usage: { inputTokens: 0, outputTokens: 0 } }, { stream })).usage).toBeUndefined();
  });

  it.each([
    ['length', 'length'],
    ['model_length', 'length'],
    ['content_filter', 'filtered'],
    ['eos_token', 'stop'],
    ['toString', 'other'],
  ])('that ended with %s is %s', async (stopReason, reason) => {
    expect(await answer({ stopReason, text: 'Perhaps.' }, { stream })).toMatchObject({
      text: 'Perhaps.',
      finishes: [{ reason, raw: stopReason }],
    });
  });
});

describe('vendors and their habits', () => {
  it('knows a refusal in a field of its own', async () => {
    const message = { role: 'assistant', content: null, refusal: 'I cannot help with that.' };
    const whole = await answer({ body: { choices: [{ message, finish_reason: 'stop' }] } }, { stream: false });
    const chunks = [{ delta: { refusal: 'I cannot' } }, { delta: {}, finish_reason: 'stop' }].map((choice) => ({ choices: [choice] }));
    for (const seen of [whole, await answer({ events: chunks })])
      expect(seen).toMatchObject({ text: '', finishes: [{ reason: 'refused' }], error: undefined });
  });

  it('adds thinking that a vendor leaves out of its output (xAI)', async () => {
    const usage = { prompt_tokens: 12, completion_tokens: 2, total_tokens: 334, completion_tokens_details: { reasoning_tokens: 320 } };
    const seen = await answer({ body: { choices: [{ message: { content: 'Grok' }, finish_reason: 'stop' }], usage } }, { stream: false });
    expect(seen.usage).toMatchObject({ inputTokens: 12, outputTokens: 322, thinkingTokens: 320 });
  });

  it('reads content in blocks, thinking left out (Mistral)', async () => {
    const content = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
      { type: 'text', text: 'Four.' },
    ];
    const seen = await answer({ body: { choices: [{ message: { content }, finish_reason: 'stop' }] } }, { stream: false });
    expect(seen.text).toBe('Four.');
  });

  it('takes a whole answer from a server that cannot stream', async () => {
    const body = JSON.stringify({ choices: [{ message: { content: 'Hello.' }, finish_reason: 'stop' }] });
    const seen = await answer({ raw: { headers: { 'content-type': 'application/json' }, body } });
    expect(seen).toMatchObject({ text: 'Hello.', finishes: [{ reason: 'stop' }], error: undefined });
  });

  it.each([
    ['lines that end with CRLF', '\r\n'],
    ['lines that end with CR', '\r'],
  ])('reads %s', async (_what, end) => {
    const chunk = (choice: object) => `: comment${end}event: x${end}data:${JSON.stringify({ choices: [choice] })}${end}${end}`;
    const body = chunk({ delta: { content: 'Hello.' } }) + chunk({ delta: {}, finish_reason: 'stop' });
    const seen = await answer({ raw: { headers: { 'content-type': 'text/event-stream' }, body } });
    expect(seen).toMatchObject({ text: 'Hello.', finishes: [{ reason: 'stop' }], error: undefined });
  });

  it('does without [DONE] and without the last empty line', async () => {
    const body = 'data: {"choices":[{"delta":{"content":"Hello."}}]}\n\ndata: {"choices":[{"delta":{},"finish_reason":"stop"}]}';
    const seen = await answer({ raw: { headers: { 'content-type': 'text/event-stream' }, body } });
    expect(seen).toMatchObject({ text: 'Hello.', finishes: [{ reason: 'stop' }], error: undefined });
  });

  it('ignores keep-alives, empty choices and unknown fields', async () => {
    const seen = await answer({
      text: ['One. ', 'Two.'],
      faults: [
        { kind: 'noise', at: { frame: 1 }, bytes: ': OPENROUTER PROCESSING\n\n' },
        { kind: 'insert', at: { frame: 2 }, event: { choices: [] } },
        { kind: 'insert', at: { frame: 2 }, event: { choices: [{ delta: { sparkle: 'no' }, finish_reason: '' }] } },
      ],
    });
    expect(seen).toMatchObject({ text: 'One. Two.', finishes: [{ reason: 'stop' }], error: undefined });
  });

  it('is not held by a server that keeps the connection after the end', async () => {
    const seen = await answer({ faults: [{ kind: 'hang', at: 'end' }] });
    expect(seen).toMatchObject({ finishes: [{ reason: 'stop' }], error: undefined });
    expect(await server.requests[0]?.outcome).toBe('client-left');
  });
});

describe('recorded answers', () => {
  const recorded = [...recordedAnswers('openai-compatible'), ...recordedAnswers('mistral')].filter(
    ({ body, events }) => Array.isArray(body?.choices) || (events && events.length > 0),
  );
  if (recorded.length === 0) return void it.skip(noRecordings);

  it.each(recorded.map((recording) => [recording.name, recording] as const))('%s', async (_name, { body, events }) => {
    const seen = await answer(body ? { body } : { events: events ?? [] }, { stream: events !== undefined });
    const choices = (body ? [body] : (events ?? [])).map((json) => (json.choices as RecordedChoice[])[0]);
    const texts = choices.map((choice) => (choice?.message ?? choice?.delta)?.content ?? '');
    const text = texts.map((content) => (typeof content === 'string' ? content : content.map((part) => part.text ?? '').join(''))).join('');
    const raw = choices.map((choice) => choice?.finish_reason).findLast(Boolean);
    expect({ text: seen.text, raw: seen.finishes[0]?.raw, error: seen.error }).toEqual({ text, raw, error: undefined });
    const counted = [body ?? {}, ...(events ?? [])].findLast((json) => json.usage)?.usage as { total_tokens: number } | undefined;
    const { inputTokens = 0, outputTokens = 0 } = seen.usage ?? {};
    expect(inputTokens + outputTokens).toBe(counted?.total_tokens ?? 0);
  });
});

interface RecordedChoice {
  message?: { content: string | null | { text?: string }[] };
  delta?: { content?: string | null | { text?: string }[] };
  finish_reason?: string | null;
}
