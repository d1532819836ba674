import { describe, expect, it } from 'vitest';
import { fromMachine } from '../conversation/from-machine.ts';
import { setupConversation } from '../conversation/setup-conversation.ts';
import { memoryStore } from '../session/memory-store.ts';
import type { SessionEnvelope } from '../session/session-envelope.ts';
import { fakeProvider } from '../testing/index.ts';
import { createEngine } from './create-engine.ts';
import type { TurnRecord } from './turn-record.ts';

const machine = setupConversation().createMachine({
  id: 'vault',
  initial: 'locked',
  on: { 'turn.stop': '.over' },
  states: {
    locked: {
      entry: { type: 'say', params: { text: 'Your code?' } },
      meta: { pending: { kind: 'slot' }, private: true },
      on: { 'turn.other': { target: 'open', actions: { type: 'say', params: { text: 'Thank you.' } } } },
    },
    open: { on: { 'turn.other': 'thinking' } },
    thinking: { invoke: { src: 'model', onDone: { target: 'open', actions: 'sayAnswer' }, onError: 'open' } },
    over: { type: 'final' },
  },
});

describe('what is said in a private state', () => {
  it('stays out of the transcript, of the model and of records', async () => {
    const records: TurnRecord[] = [];
    const store = memoryStore();
    const provider = fakeProvider();
    const engine = createEngine({
      conversation: fromMachine(machine),
      provider,
      store,
      recordText: true,
      onTurn: (record) => records.push(record),
    });
    await engine.respond({ sessionId: 's', text: 'my code is 1234' });
    await engine.respond({ sessionId: 's', text: 'what is in there' });
    const session = (await store.load('s')) as SessionEnvelope;
    expect(JSON.stringify([session, records, provider.requests])).not.toContain('1234');
    expect(records.map(({ text }) => text?.user)).toEqual(['', 'what is in there']);
    expect(session.transcript.map(({ role }) => role)).toEqual(['assistant', 'user', 'assistant']);
  });
});
