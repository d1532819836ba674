import { describe, expect, it } from 'vitest';
import { wordRouter } from '../../test/fake-router.ts';
import { defineConversation } from '../conversation/define-conversation.ts';
import { memoryStore } from '../session/memory-store.ts';
import type { SessionEnvelope } from '../session/session-envelope.ts';
import { type FakeAnswer, fakeClock, fakeProvider } from '../testing/index.ts';
import { createEngine } from './create-engine.ts';

function setup(summaries: readonly FakeAnswer[]) {
  const provider = fakeProvider((_request, call) => `Answer ${call}.`);
  const summary = fakeProvider(summaries, { id: 'cheap', model: 'cheap-model' });
  const store = memoryStore();
  const clock = fakeClock();
  const engine = createEngine({
    conversation: defineConversation({ id: 'c', instructions: 'Be kind.' }),
    provider,
    router: wordRouter,
    store,
    clock,
    history: { maxMessages: 4, summary },
  });
  const say = (text: string) => engine.respond({ sessionId: 's', text });
  return { provider, summary, clock, say, session: async () => (await store.load('s')) as SessionEnvelope };
}

describe('a talk that outgrows the window', () => {
  it('is summarised by the cheap model, and the summary takes the place of the oldest lines', async () => {
    const { provider, summary, say, session } = setup(['They talked about numbers.']);
    for (let turn = 0; turn < 4; turn++) await say(`question ${turn}`);
    expect(summary.requests).toHaveLength(1);
    expect(summary.requests[0]?.messages[0]?.text).toContain('User: question 0');
    expect(await session()).toMatchObject({ summary: 'They talked about numbers.' });
    expect((await session()).transcript.map((line) => line.text)).toEqual(['question 2', 'Answer 2.', 'question 3', 'Answer 3.']);
    await say('and now');
    expect(provider.requests.at(-1)?.instructions).toBe('Be kind.\n\nEarlier in this talk: They talked about numbers.');
  });

  it('keeps its lines when the summary fails', async () => {
    const { say, session } = setup([{ error: 'unavailable' }]);
    for (let turn = 0; turn < 4; turn++) await say(`question ${turn}`);
    expect((await session()).summary).toBeUndefined();
    expect((await session()).transcript).toHaveLength(8);
  });

  it('does not make the user wait for the summary', async () => {
    const { summary, clock, say, session } = setup([{ hangs: true }]);
    for (let turn = 0; turn < 3; turn++) await say(`question ${turn}`);
    const reply = say('question 3');
    await clock.advance(250);
    expect(await reply).toMatchObject({ text: 'Answer 3.', outcome: 'answered' });
    expect(summary.requests[0]?.signal.aborted).toBe(true);
    expect((await session()).summary).toBeUndefined();
  });

  it('costs what both calls cost', async () => {
    const { say } = setup(['Short.']);
    for (let turn = 0; turn < 3; turn++) await say(`question ${turn}`);
    const { record } = await say('question 3');
    expect(record.model).toBe('fake-model');
    expect(record.usage?.outputTokens).toBe(Math.ceil('Answer 3.'.length / 4) + Math.ceil('Short.'.length / 4));
  });
});
