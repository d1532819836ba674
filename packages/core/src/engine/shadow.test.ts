import { describe, expect, it } from 'vitest';
import { defineConversation } from '../conversation/define-conversation.ts';
import { en } from '../locales/en/index.ts';
import { createRouter } from '../router/create-router.ts';
import { createEngine } from './create-engine.ts';
import type { TurnRecord } from './turn-record.ts';

describe('phrases on trial', () => {
  const phrases = [{ text: 'make it so number one', intent: 'yes' as const, shadow: true }];
  const conversation = defineConversation({ id: 'bridge', confirm: { question: 'Shall I go on?', yes: 'Good.', no: 'Pity.' } });

  async function recordsWith(router = createRouter({ locales: [en], phrases })): Promise<TurnRecord[]> {
    const records: TurnRecord[] = [];
    const engine = createEngine({ conversation, router, onTurn: (record) => records.push(record) });
    for (const text of ['tell me something', 'Make it so, number one!', 'yes']) await engine.respond({ sessionId: 's', text });
    return records;
  }

  it('are noted in the record with what they would have answered, and change nothing', async () => {
    const trial = await recordsWith();
    const plain = await recordsWith(createRouter({ locales: [en] }));
    expect(trial.map(({ shadow }) => shadow)).toEqual([undefined, 'yes', undefined]);
    expect(trial.map(({ route, state }) => ({ route, state }))).toEqual(plain.map(({ route, state }) => ({ route, state })));
  });
});
